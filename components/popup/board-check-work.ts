import * as z from 'zod/mini';
import { selfCheckText } from '@/lib/overlay/self-check-text';
import { injectFile } from '@/lib/platform/inject';
import { pointInTab } from '@/lib/platform/point-in-page';
import { pageLanguage } from '@/lib/platform/page-language';
import { hasSite } from '@/lib/platform/permissions';
import type { Tab } from '@/lib/platform/tabs';
import { extensionVersion } from '@/lib/platform/version';
import type { FailedBoard } from './actions';

const checkSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('fine') }),
  z.object({ is: z.literal('loading') }),
  z.object({
    is: z.literal('failed'),
    host: z.string(),
    factsOf: z.string(),
    tried: z.array(
      z.object({
        kind: z.optional(z.string()),
        found: z.array(z.object({ part: z.string(), selector: z.string(), count: z.number() })),
      }),
    ),
  }),
]);

/** ms between two looks: what was not there may come. */
const pause = 1_000;
/** A page that is not finished after so many looks is left to itself. */
const looks = 30;

/**
 * The board in a tab that cannot be read, though boards are switched on there; null where there is nothing to say: no
 * board, or one that is read, or one that is still being loaded. Said after two looks alone: pages are built in steps.
 */
export async function failedBoard({ id, url }: Tab): Promise<FailedBoard | null> {
  const address = url === undefined ? null : URL.parse(url);
  if (id === undefined || !address || !/^https?:$/.test(address.protocol)) return null;
  if (!(await hasSite([`${address.protocol}//${address.hostname}/*`]))) return null;
  let isSecond = false;
  for (let look = 0; look < looks; look += 1) {
    const check = checkSchema.safeParse(await injectFile(id, 'self-check.js')).data;
    if (!check || check.is === 'fine') return null;
    if (check.is === 'failed') {
      if (isSecond) {
        const { hostname } = address;
        const at = { hostname, version: extensionVersion(), userAgent: navigator.userAgent };
        const text = selfCheckText(check, { ...at, language: pageLanguage() });
        return { tool: check.host, text, point: () => pointInTab(id) };
      }
      isSecond = true;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
  return null;
}
