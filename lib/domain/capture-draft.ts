import * as z from 'zod/mini';
import { sourceSchema } from './source';
import { textLimits } from './text';

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
