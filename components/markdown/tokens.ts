import MarkdownIt from 'markdown-it';

/** One token of a text, as much of it as is shown. */
export interface MarkdownToken {
  type: string;
  tag: string;
  nesting: number;
  content: string;
  hidden: boolean;
  children: readonly MarkdownToken[] | null;
  attrGet(name: string): string | number | null;
}

/**
 * Raw HTML is text, bare addresses are links, a line break is one. Without tables: no description needs them, and many
 * of their rows are slow to read.
 */
const reader = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable('table');
// A bare word with a dot in it is a file more often than an address.
reader.linkify.set({ fuzzyLink: false });

/** A picture within a picture is read again for each: more of them than a person writes are shown as they stand. */
const mostPictures = 300;

/** The tokens of a text, in order; null for one that no person writes, which is to be shown as it stands. */
export function tokensOf(text: string): readonly MarkdownToken[] | null {
  if (text.split('![', mostPictures + 1).length > mostPictures) return null;
  return reader.parse(text, {});
}
