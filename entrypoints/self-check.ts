import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { boardHosts } from '@/lib/overlay/hosts';
import { lookOver, type SelfCheck } from '@/lib/overlay/self-check';

/**
 * Put into a page for one moment when the popup is opened on it, where boards are switched on. What it returns reaches the
 * popup as the result of the injection.
 */
export default defineUnlistedScript({
  globalName: true,
  main: (): SelfCheck => lookOver(boardHosts, location, document, performance.now()),
});
