import { mountPage } from '@/components/app/mount-page';
import { BacklogPage } from '@/components/pages/BacklogPage';
import { loadFirstView } from '@/components/pages/late-views';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { startBadge } from '@/lib/toolbar/refresh-badge';

// The first read starts before React does.
const feed = new BoardFeed();
feed.start();
startBadge('page');
void loadFirstView(location.hash).then(() => mountPage(<BacklogPage feed={feed} />));
