import * as z from 'zod/mini';
import { type BoardPolicy, boardPolicySchema } from '@/lib/domain/board-policy';
import type { BoardFlow } from '@/lib/domain/board-flow';
import { captureDraftSchema } from '@/lib/domain/capture-draft';
import type { BoardPace } from '@/lib/domain/journey';
import type { NoPolicyFile } from '@/lib/domain/policy-file';
import type { Result } from '@/lib/domain/result';
import { once } from '@/lib/domain/once';
import { type BoardRule, boardRuleSchema } from '@/lib/overlay/rule';

const id = () => z.string().check(z.minLength(1), z.maxLength(64));
/** Of a board or a column of another tool. */
const name = () => z.string().check(z.minLength(1), z.maxLength(500));
/** A board of another tool: the tool's name, and the id and name it has there. Its address is that of the page that asks. */
const board = () =>
  z.object({
    host: z.string().check(z.minLength(1), z.maxLength(60)),
    id: z.string().check(z.maxLength(500)),
    name: z.string().check(z.maxLength(500)),
  });

/**
 * Every call between contexts, once: the schema its request is parsed with. Only content scripts (and the practice inbox,
 * which runs the same code) call; the background answers. Extension pages read and write the database directly.
 *
 * Adding a call: one entry here and its answer in `Answers`; the compiler then demands its handler. A schema is made when
 * the first such call arrives: a cold background is started for one of them.
 */
export const protocol = {
  /** Put the press kit into the page that asks, since its person has turned to a button there. */
  prepare: once(() => z.object({})),
  /** Put the card kit into the page that asks, since it shows a board. */
  prepareCards: once(() => z.object({})),
  /** Save a Request. Nothing is saved when the same source is known and `evenIfKnown` is not set. */
  capture: once(() => z.object({ draft: captureDraftSchema, evenIfKnown: z.optional(z.boolean()) })),
  /** Add what was captured as a note to a Request that is already known. */
  addNote: once(() => z.object({ requestId: id(), draft: captureDraftSchema })),
  /** Take back what one of the two calls above wrote. */
  undo: once(() => z.object({ eventId: id() })),
  /** Show a Request for editing: in the side panel where the browser allows it, else on the backlog page. */
  openRequest: once(() => z.object({ requestId: id() })),
  /** The words of the in-page confirmation, in the person's language. */
  language: once(() => z.object({})),
  /** What a board of another tool is held to, and the day of the team's cycle. */
  boardPolicy: once(() => z.object({ board: board() })),
  /** Say what it is held to from now on. */
  setBoardPolicy: once(() => z.object({ board: board(), policy: boardPolicySchema() })),
  /** Read a board's policy from the text of a file. */
  readPolicyFile: once(() => z.object({ text: z.string().check(z.maxLength(500_000)) })),
  /** Put the panel of the overlay into the page that asks, since its person opened it there. */
  preparePanel: once(() => z.object({})),
  /** Show or hide the overlay's line on pages of the sender's origin. */
  hideStrip: once(() => z.object({ isHidden: z.boolean() })),
  /** The rule by which boards are found on pages of the sender's origin, if a person made one. */
  boardRule: once(() => z.object({})),
  /** Find them by this rule from now on; by none with null. */
  keepRule: once(() => z.object({ rule: z.nullable(boardRuleSchema()) })),
  /** Where the cards of a board are seen: all of them, or those that came to another column. Each column is named each time. */
  sighted: once(() =>
    z.object({
      app: z.string().check(z.minLength(1), z.maxLength(40)),
      board: name(),
      isWhole: z.boolean(),
      /** Each card that can be seen is told of. */
      isAll: z.optional(z.boolean()),
      columns: z
        .array(
          z.object({
            key: name(),
            title: z.string().check(z.maxLength(200)),
            cards: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(10_000)),
          }),
        )
        .check(z.maxLength(200)),
    }),
  ),
  /** Put the reader of a tool's own history into the page that asks, since its person wants that history. */
  prepareHistory: once(() => z.object({})),
  /** Which card came to which column when, as the tool's own history tells. */
  keepHistory: once(() =>
    z.object({
      app: z.string().check(z.minLength(1), z.maxLength(40)),
      board: name(),
      moves: z
        .array(
          z.object({
            card: z.string().check(z.minLength(1), z.maxLength(200)),
            column: name(),
            at: z.number(),
            isAtLeast: z.optional(z.boolean()),
          }),
        )
        .check(z.maxLength(50_000)),
    }),
  ),
  /** How work went over a board, as far as it was seen. */
  boardFlow: once(() =>
    z.object({
      app: z.string().check(z.minLength(1), z.maxLength(40)),
      board: name(),
      columns: z
        .array(z.object({ key: name(), title: z.string().check(z.maxLength(200)) }))
        .check(z.maxLength(200)),
    }),
  ),
  /** Bring in cards of a board as items of the backlog, in one step. */
  bringIn: once(() =>
    z.object({
      app: z.string().check(z.minLength(1), z.maxLength(40)),
      board: name(),
      name: z.string().check(z.maxLength(200)),
      columns: z
        .array(
          z.object({
            title: z.string().check(z.maxLength(200)),
            cards: z
              .array(
                z.object({
                  id: z.string().check(z.minLength(1), z.maxLength(200)),
                  title: z.string().check(z.maxLength(500)),
                  url: z.optional(z.string().check(z.maxLength(2_000))),
                }),
              )
              .check(z.maxLength(10_000)),
          }),
        )
        .check(z.maxLength(200)),
    }),
  ),
} as const;

/** What the script on a board of another tool may call; the handlers look that it speaks for its own board alone. */
export const callsOfBoards: ReadonlySet<CallName> = new Set([
  'language',
  'boardPolicy',
  'setBoardPolicy',
  'readPolicyFile',
  'preparePanel',
  'hideStrip',
  'boardRule',
  'keepRule',
  'prepare',
  'prepareCards',
  'capture',
  'addNote',
  'undo',
  'openRequest',
  'sighted',
  'prepareHistory',
  'keepHistory',
  'boardFlow',
  'bringIn',
] as const);

/** Day `day` of the `of` working days of the cycle the team is in. */
export interface BoardCycle {
  day: number;
  of: number;
}

/** What each call is answered with. Nobody parses it: only our own background can answer. */
interface Answers {
  prepare: { ok: true } | { ok: false; reason: 'not-let-in' };
  prepareCards: { ok: true } | { ok: false; reason: 'not-let-in' };
  capture:
    | { ok: true; requestId: string; eventId: string }
    | { ok: false; reason: 'known'; requestId: string; title: string }
    | {
        ok: false;
        reason: 'storage-full' | 'storage-unavailable' | 'storage-blocked' | 'storage-stuck' | 'invalid';
      };
  addNote: { ok: true; eventId: string } | { ok: false; reason: string };
  undo: { ok: true } | { ok: false; reason: string };
  openRequest: { ok: true; where: 'panel' | 'page' };
  language: { ok: true; language: string };
  boardPolicy:
    | { ok: true; policy: BoardPolicy; cycle: BoardCycle | null; isHidden: boolean }
    | { ok: false; reason: 'not-read' };
  setBoardPolicy: { ok: true } | { ok: false; reason: string };
  readPolicyFile: Result<BoardPolicy, NoPolicyFile>;
  preparePanel: { ok: true } | { ok: false; reason: 'not-let-in' };
  hideStrip: { ok: true };
  boardRule: { ok: true; rule: BoardRule | null };
  keepRule: { ok: true };
  prepareHistory: { ok: true } | { ok: false; reason: 'not-let-in' };
  keepHistory:
    | { ok: true }
    | { ok: false; reason: 'storage-full' | 'storage-unavailable' | 'storage-blocked' | 'storage-stuck' };
  boardFlow: { ok: true; flow: BoardFlow } | { ok: false; reason: 'not-read' };
  bringIn:
    | { ok: true; added: number; known: number; eventId: string | null }
    | { ok: false; reason: 'storage-full' | 'storage-unavailable' | 'storage-blocked' | 'storage-stuck' };
  sighted:
    | {
        ok: true;
        ages: { card: string; since: number; isAtLeast: boolean; isTold?: true }[];
        pace?: BoardPace;
        inWorkingDays?: true;
      }
    | { ok: false; reason: 'storage-full' | 'storage-unavailable' | 'storage-blocked' | 'storage-stuck' };
}

/** A board of another tool as its page names it. */
export type AskedBoard = z.infer<ReturnType<typeof board>>;

export type CallName = keyof typeof protocol;
export type CallRequest<N extends CallName> = z.infer<ReturnType<(typeof protocol)[N]>>;
export type CallAnswer<N extends CallName> = Answers[N];
