import * as z from 'zod/mini';
import { boundPerson, type Source, sourceSchema } from './source';
import { boundLine, boundText, textLimits } from './text';

/**
 * What a press read from a page, before it is a Request. It crosses the border between a page and us, so it is parsed
 * by this schema wherever it arrives: everything is plain, bounded text.
 */
export const captureDraftSchema = z.object({
  /** Made by the one who captures: pressing again after a lost answer must not save twice. */
  requestId: z.string().check(z.regex(/^[0-9a-z]{12,32}$/)),
  title: z.string().check(z.minLength(1), z.maxLength(textLimits.title)),
  source: sourceSchema,
  /** The message's or page's own words, plain text without quotes. */
  excerpt: z.optional(z.string().check(z.maxLength(textLimits.excerpt))),
  /** What the person had selected, as Markdown. */
  selection: z.optional(z.string().check(z.maxLength(textLimits.selection))),
});

export type CaptureDraft = z.infer<typeof captureDraftSchema>;

/**
 * The draft within every limit: what is too long is cut, an address that is too long is left out (half of one leads
 * elsewhere). A press is never lost because a page offered too much.
 */
export function boundDraft(draft: CaptureDraft): CaptureDraft {
  const source = boundSource(draft.source);
  const title = boundLine(draft.title, textLimits.title) || source.title || source.url || source.app;
  const excerpt = boundText(draft.excerpt ?? '', textLimits.excerpt);
  const selection = boundText(draft.selection ?? '', textLimits.selection);
  return {
    requestId: draft.requestId,
    title: boundLine(title, textLimits.title),
    source,
    ...(excerpt ? { excerpt } : {}),
    ...(selection ? { selection } : {}),
  };
}

/** A source within every limit; parts that are empty are left out. */
export function boundSource(source: Source): Source {
  const { account, container, sourceId, parentId, url, title, siteName, author, sentAt, sentAtFrom } = source;
  const person = author ? boundPerson(author) : null;
  const lines = {
    account: boundLine(account ?? '', textLimits.email),
    container: idOf(container),
    sourceId: idOf(sourceId),
    parentId: idOf(parentId),
    url: url !== undefined && url.length <= textLimits.url ? url : '',
    title: boundLine(title ?? '', textLimits.title),
    siteName: boundLine(siteName ?? '', textLimits.name),
  };
  return {
    app: boundLine(source.app, 40),
    ...Object.fromEntries(Object.entries(lines).filter(([, line]) => line !== '')),
    ...(person ? { author: person } : {}),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(sentAtFrom === undefined ? {} : { sentAtFrom }),
    capturedAt: source.capturedAt,
    via: source.via,
  };
}

/** An id is whole or not there. */
function idOf(id: string | undefined): string {
  return id !== undefined && id.length <= 200 ? id : '';
}
