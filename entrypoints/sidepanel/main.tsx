import { mountPage } from '@/components/app/mount-page';
import { SidePanelPage } from '@/components/pages/SidePanelPage';
import { startBadge } from '@/lib/toolbar/refresh-badge';

mountPage(<SidePanelPage />);
startBadge('page');
