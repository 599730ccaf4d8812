import { mountPage } from '@/components/app/mount-page';
import { SidePanelPage } from '@/components/pages/SidePanelPage';

mountPage(<SidePanelPage />);
