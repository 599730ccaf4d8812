import { safeUrl } from '@/lib/domain/source';
import type { Source } from '@/lib/domain/source';
import { readers } from './readers';
import { siteNamed } from './sites';

/** The link that opens a source again, built now from its ids; null when there is nothing that may be followed. */
export function permalinkOf(source: Source): string | null {
  const site = siteNamed(source.app);
  return safeUrl((site && readers[site.app].permalink(source)) ?? source.url);
}
