import TurndownService from 'turndown';
import { boundText, textLimits } from '@/lib/domain/text';
import { attribute, findAll, intact } from '../intact';
import { plainText } from '../plain-text';

const dropped =
  'script, style, template, noscript, iframe, object, embed, svg, input, select, textarea, button';

/** What the person has selected, as Markdown; empty when nothing is. Firefox may hold several ranges in one selection. */
export function selectionAsMarkdown(document: Document): string {
  const selection = intact(document, 'getSelection').call(document);
  if (!selection || selection.isCollapsed) return '';
  // A document of its own: nothing in it loads or runs.
  const inert = intact(document, 'implementation').createHTMLDocument('');
  const root = inert.createElement('div');
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const part = inert.createElement('div');
    part.append(inert.importNode(selection.getRangeAt(index).cloneContents(), true));
    root.append(part);
  }
  return asMarkdown(root, intact(document, 'baseURI'));
}

/** The element's content as Markdown with absolute links; links that may not be followed keep their words alone. */
function asMarkdown(root: Element, base: string): string {
  for (const element of findAll(root, dropped)) intact(element, 'remove').call(element);
  for (const link of findAll(root, 'a[href]')) makeAbsolute(link, 'href', base);
  for (const image of findAll(root, 'img')) {
    if (makeAbsolute(image, 'src', base)) intact(image, 'removeAttribute').call(image, 'srcset');
    else intact(image, 'remove').call(image);
  }
  try {
    const turndown = new TurndownService({
      headingStyle: 'atx',
      codeBlockStyle: 'fenced',
      bulletListMarker: '-',
      emDelimiter: '_',
    });
    return boundText(turndown.turndown(root as HTMLElement), textLimits.selection);
  } catch {
    // A page built to overflow the converter: its words still count.
    return boundText(plainText(root, textLimits.selection), textLimits.selection);
  }
}

/** Whether the address may be followed; makes it absolute then, and takes it away otherwise. */
function makeAbsolute(element: Element, name: string, base: string): boolean {
  const url = URL.parse(attribute(element, name), base);
  const allowed = url !== null && /^(https?|mailto):$/.test(url.protocol);
  if (allowed) intact(element, 'setAttribute').call(element, name, url.href);
  else intact(element, 'removeAttribute').call(element, name);
  return allowed;
}
