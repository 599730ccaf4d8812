import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { call } from '@/lib/messages/call';
import { boardHosts } from '@/lib/overlay/hosts';
import { ruleHost } from '@/lib/overlay/rule-host';
import { lookOver, type SelfCheck } from '@/lib/overlay/self-check';

/**
 * Put into a page for one moment when the popup is opened on it, where boards are switched on. What it returns reaches the
 * popup as the result of the injection.
 */
export default defineUnlistedScript({
  globalName: true,
  main: async (): Promise<SelfCheck> => {
    const found = await call('boardRule', {});
    // A board that its person has shown us is read, though its tool's page has changed.
    const own = found.ok && found.rule ? [ruleHost(found.rule, location, boardHosts)] : [];
    return lookOver(own, boardHosts, location, document, performance.now());
  },
});
