import { safeUrl } from '@/lib/domain/source';
import type { Source } from '@/lib/domain/source';
import { practiceAccount } from './practice/requests';
import { readers } from './readers';
import { siteNamed } from './sites';

/** The link that opens a source again, built now from its ids; null when there is nothing that may be followed. */
export function permalinkOf(source: Source): string | null {
  if (source.account === practiceAccount) return practiceLink(source);
  const site = siteNamed(source.app);
  return safeUrl((site && readers[site.app].permalink(source)) ?? source.url);
}

/** A mail of the practice inbox is nowhere else: the real Gmail knows nothing of it. */
function practiceLink({ container, sourceId }: Source): string {
  return `practice.html#all/${encodeURIComponent(sourceId ?? container ?? '')}`;
}
