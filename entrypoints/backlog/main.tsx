import { mountPage } from '@/components/app/mount-page';
import { BacklogPage } from '@/components/pages/BacklogPage';
import { BoardFeed } from '@/lib/store/live/board-feed';

// The first read starts before React does.
const feed = new BoardFeed();
feed.start();
mountPage(<BacklogPage feed={feed} />);
