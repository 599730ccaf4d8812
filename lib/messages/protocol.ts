import * as z from 'zod/mini';
import { captureDraftSchema } from '@/lib/domain/capture-draft';
import { textLimits } from '@/lib/domain/text';

const id = z.string().check(z.minLength(1), z.maxLength(64));

/**
 * Every call between contexts, once. Only content scripts (and the practice inbox, which runs the same code) call;
 * the background answers. Extension pages read and write the database directly.
 *
 * Adding a call: one entry here; the compiler then demands its handler in `entrypoints/background.ts`.
 */
export const protocol = {
  /** Put the press kit into the page that asks, since its person has turned to a button there. */
  prepare: {
    request: z.object({}),
    answer: z.union([
      z.object({ ok: z.literal(true) }),
      z.object({ ok: z.literal(false), reason: z.literal('not-let-in') }),
    ]),
  },
  /** Save a Request. Nothing is saved when the same source is known and `evenIfKnown` is not set. */
  capture: {
    request: z.object({ draft: captureDraftSchema, evenIfKnown: z.optional(z.boolean()) }),
    answer: z.union([
      z.object({ ok: z.literal(true), requestId: id, eventId: id }),
      z.object({ ok: z.literal(false), reason: z.literal('known'), requestId: id, title: z.string() }),
      z.object({
        ok: z.literal(false),
        reason: z.enum([
          'storage-full',
          'storage-unavailable',
          'storage-blocked',
          'storage-stuck',
          'invalid',
        ]),
      }),
    ]),
  },
  /** Add what was captured as a note to a Request that is already known. */
  addNote: {
    request: z.object({ requestId: id, draft: captureDraftSchema }),
    answer: z.union([
      z.object({ ok: z.literal(true), eventId: id }),
      z.object({ ok: z.literal(false), reason: z.string().check(z.maxLength(100)) }),
    ]),
  },
  /** Take back what one of the two calls above wrote. */
  undo: {
    request: z.object({ eventId: id }),
    answer: z.union([
      z.object({ ok: z.literal(true) }),
      z.object({ ok: z.literal(false), reason: z.string().check(z.maxLength(100)) }),
    ]),
  },
  /** Show a Request for editing: in the side panel where the browser allows it, else on the backlog page. */
  openRequest: {
    request: z.object({ requestId: id }),
    answer: z.object({ ok: z.literal(true), where: z.enum(['panel', 'page']) }),
  },
  /** The words of the in-page confirmation, in the person's language. */
  language: {
    request: z.object({}),
    answer: z.object({ ok: z.literal(true), language: z.string().check(z.maxLength(textLimits.name)) }),
  },
} as const;

export type Protocol = typeof protocol;
export type CallName = keyof Protocol;
export type CallRequest<N extends CallName> = z.infer<Protocol[N]['request']>;
export type CallAnswer<N extends CallName> = z.infer<Protocol[N]['answer']>;
