import { boundLine, textLimits } from '@/lib/domain/text';
import type { Address, PageReading } from './adapter';
import { intact } from './intact';

/** What is left when a site's page can no longer be read: its title and its address. */
export function bareReading(document: Document, address: Address, app: string): PageReading {
  const value = boundLine(intact(document, 'title'), textLimits.title);
  const title = { value, confidence: 'guess' as const, selector: 'title' };
  const url = address.href.length <= textLimits.url ? { url: address.href } : {};
  return { title, source: { app, title: value, siteName: address.hostname, ...url } };
}
