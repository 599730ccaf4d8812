import { boundLine, boundText, textLimits } from '@/lib/domain/text';
import { injectFunction } from '@/lib/platform/inject';
import { safeUrl } from '@/lib/domain/source';
import type { ReadPage } from '@/lib/capture-tab/read-page';

/** What the browser tells of a click in the context menu. `linkText` is Firefox's alone. */
export interface MenuClick {
  linkUrl?: string | undefined;
  linkText?: string | undefined;
  srcUrl?: string | undefined;
  mediaType?: string | undefined;
  selectionText?: string | undefined;
}

/**
 * Turns what was read of the page into what was clicked: a link is a source of its own, an image or a selection belongs
 * to its page. A link on an image is the image.
 */
export function clicked(click: MenuClick, tabId: number | undefined): (page: ReadPage) => Promise<ReadPage> {
  return async (page) => {
    const link = safeUrl(click.linkUrl);
    const image = click.mediaType === 'image' ? safeUrl(click.srcUrl) : null;
    if (image && image.length <= textLimits.url) return { ...page, selection: `![](${bracketed(image)})` };
    if (link && link.length <= textLimits.url && !click.selectionText)
      return linkOf(page, link, await textOf(click, tabId));
    // The page's own script reads the top frame; a selection in another frame reaches us through the menu alone.
    const selected = boundText(click.selectionText ?? '', textLimits.selection);
    return page.selection || !selected ? page : { ...page, selection: selected };
  };
}

function linkOf(page: ReadPage, link: string, text: string): ReadPage {
  const title = text || boundLine(link.replace(/^https?:\/\//, ''), textLimits.title);
  const from = [page.title, page.source.url].filter((line) => line !== undefined).join('\n');
  return {
    title,
    source: { app: 'web', url: link, title },
    // Where the link stood, so that nobody has to ask.
    excerpt: boundText(from, textLimits.excerpt),
  };
}

async function textOf({ linkText, linkUrl }: MenuClick, tabId: number | undefined): Promise<string> {
  if (linkText) return boundLine(linkText, textLimits.title);
  if (tabId === undefined || !linkUrl) return '';
  const read = await injectFunction(tabId, textOfLink, [linkUrl]);
  return typeof read === 'string' ? boundLine(read, textLimits.title) : '';
}

/** Runs in the page, so it stands alone. */
function textOfLink(url: string): string {
  for (const link of document.querySelectorAll('a')) {
    if (link.href === url && link.textContent) return link.textContent.slice(0, 2_000);
  }
  return '';
}

/** Round brackets in an address would end the Markdown that holds it. */
function bracketed(url: string): string {
  return url.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
