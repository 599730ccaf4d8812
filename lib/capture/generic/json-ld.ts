import { findAll, intact } from '../intact';

interface Linked {
  title?: string;
  author?: string;
}

const longest = 200_000;
const described = /article|posting|page|product|event|recipe|video|report|question|creativework/i;

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && !value.includes('{{') ? value.trim() : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The things a block of linked data describes, flat. */
function things(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(things);
  if (!isRecord(value)) return [];
  return Array.isArray(value['@graph']) ? things(value['@graph']) : [value];
}

function ownUrl(thing: Record<string, unknown>): string | null {
  const main = thing['mainEntityOfPage'];
  return (
    asText(thing['url']) ??
    asText(main) ??
    (isRecord(main) ? asText(main['@id']) : undefined) ??
    asText(thing['@id']) ??
    null
  );
}

function authorOf(thing: Record<string, unknown>): string | undefined {
  const author: unknown = Array.isArray(thing['author']) ? thing['author'][0] : thing['author'];
  return isRecord(author) ? asText(author['name']) : asText(author);
}

/** Title and author from the page's linked data: of the last thing whose address `believed` agrees with. */
export function readJsonLd(document: Document, believed: (url: string | null) => boolean): Linked | null {
  let best: Linked | null = null;
  for (const script of findAll(document, 'script[type="application/ld+json"]')) {
    const text = intact(script, 'textContent') ?? '';
    if (text.length > longest) continue;
    for (const thing of things(parse(text))) {
      if (!described.test(String(thing['@type'])) || !believed(ownUrl(thing))) continue;
      const title = asText(thing['headline']) ?? asText(thing['name']);
      const author = authorOf(thing);
      if (title || author) best = { ...(title ? { title } : {}), ...(author ? { author } : {}) };
    }
  }
  return best;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Many pages carry broken linked data; the rest of the head still serves.
    return null;
  }
}
