import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './programs.ts';

export const gmailHost = 'mail.google.com';
export const gmailPattern = 'https://mail.google.com/*';

/** A page with Gmail's own markup, by the name of its fixture, and the address it was made for. */
export function gmailPage(name: string): { html: string; url: string } {
  const html = readFileSync(join(root, 'tests', 'fixtures', 'pages', `gmail--${name}.html`), 'utf8');
  const [, head = '{}'] = /^<!--\s*(\{.*?\})\s*-->/s.exec(html) ?? [];
  const { url } = JSON.parse(head) as { url?: string };
  if (!url) throw new Error(`${name} does not name its address in its first line`);
  // The first line is for us; before the doctype it would make the browser doubt the page.
  // Its pictures stay where they are: whatever is asked for now is asked for by us.
  const quiet = html.replace(/^<!--.*?-->\s*/s, '').replaceAll(/\bsrc="(?!data:)[^"]*"/g, 'src="data:,"');
  return { html: quiet, url };
}
