import { mountPage } from '@/components/app/mount-page';
import { keepScreens } from '@/components/kept-screen/keep-screen';
import { BacklogPage } from '@/components/pages/BacklogPage';
import { onItemsChanged } from '@/lib/store/live/changed-parts';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { startBadge } from '@/lib/toolbar/refresh-badge';

// The first read starts before React does.
const feed = new BoardFeed();
feed.start();
mountPage(<BacklogPage feed={feed} />);
startBadge('page');
keepScreens(onItemsChanged);
