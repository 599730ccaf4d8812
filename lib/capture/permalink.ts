import { safeUrl } from '@/lib/domain/source';
import type { Source } from '@/lib/domain/source';
import { siteAdapters } from './registry';

/** The link that opens a source again, built now from its ids; null when there is nothing that may be followed. */
export function permalinkOf(source: Source): string | null {
  const adapter = siteAdapters.find((site) => site.app === source.app);
  return safeUrl(adapter?.permalink(source) ?? source.url);
}
