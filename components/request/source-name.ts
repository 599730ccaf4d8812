import { siteNamed } from '@/lib/capture/sites';
import type { Source } from '@/lib/domain/source';

/** The name people know a source's app or site by; null for what was told in person or has no name. */
export function sourceName(source: Source | undefined): string | null {
  if (!source || source.app === 'none') return null;
  return siteNamed(source.app)?.name ?? source.siteName ?? hostOf(source.url) ?? source.app;
}

function hostOf(url: string | undefined): string | null {
  if (!url) return null;
  return URL.parse(url)?.hostname.replace(/^www\./, '') || null;
}
