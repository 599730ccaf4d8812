import { holdKeys } from '@/components/kept-screen/early-keys';
import { showKept } from '@/components/kept-screen/show-kept';

// The screen of the last time is there in the first frame; all that can be done on it is loaded after that.
holdKeys();
await showKept();
await import('./page');
