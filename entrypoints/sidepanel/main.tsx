import { mountPage } from '@/components/app/mount-page';

mountPage(<h1>Backlight</h1>);
