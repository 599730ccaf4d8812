import * as z from 'zod/mini';
import { captureDraftSchema } from '@/lib/domain/capture-draft';
import { sourceSchema } from '@/lib/domain/source';
import { boundLine, textLimits } from '@/lib/domain/text';
import { injectFile } from '@/lib/platform/inject';
import type { Tab } from '@/lib/platform/tabs';

const pageSchema = z.object({
  title: captureDraftSchema.shape.title,
  source: z.omit(sourceSchema, { capturedAt: true, via: true }),
  excerpt: captureDraftSchema.shape.excerpt,
  selection: captureDraftSchema.shape.selection,
});

/** What a page says of itself, bounded: everything of a draft but who pressed, when and how. */
export type ReadPage = z.infer<typeof pageSchema>;

/**
 * Reads the page of a tab with `entrypoints/capture-page.ts`, which runs there for this one moment. Where it cannot run,
 * or answers nonsense, the tab's own title and address do. Null when the browser shows us not even those.
 */
export async function readPage(tab: Tab): Promise<ReadPage | null> {
  if (tab.id === undefined) return null;
  const page = pageSchema.safeParse(await injectFile(tab.id, 'capture-page.js'));
  return page.success ? page.data : pageOfTab(tab);
}

function pageOfTab({ url, title }: Tab): ReadPage | null {
  const address = readable(url);
  if (!address) return null;
  const line = boundLine(title ?? '', textLimits.title) || boundLine(address.host || address.pathname, 200);
  // A cut address leads nowhere: one that is too long is left out.
  const kept = address.href.length <= textLimits.url ? { url: address.href } : {};
  return { title: line || address.protocol, source: { app: 'web', title: line, ...kept } };
}

/** Pages of the web and files; the browser's own pages and those of other add-ons are none of a team's sources. */
function readable(url: string | undefined): URL | null {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  return ['https:', 'http:', 'file:'].includes(address.protocol) ? address : null;
}
