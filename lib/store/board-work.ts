import { type BoardWork, withItem } from '@/lib/domain/work-elsewhere';
import { cardKey } from '@/lib/domain/source';
import { attempt } from './attempt';
import { boardWorkId, boardWorkIn } from './board-work-row';
import { engine } from './engine';
import type { Records } from './records';
import { linkedItems } from './linked-items';

type Listener = () => void;
const listeners = new Set<Listener>();

/** Calls `listener` when what is in progress on boards of other tools was written here. Returns the way to stop it. */
export function onBoardWork(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells this context that it was written. */
export function announceBoardWork(): void {
  for (const listener of listeners) queueMicrotask(listener);
}

/** Changes what is known, inside the caller's transaction over `meta`. */
export async function changeBoardWork(
  records: Records,
  change: (boards: readonly BoardWork[]) => BoardWork[] | Promise<BoardWork[]>,
): Promise<void> {
  const before = boardWorkIn(await records.get('meta', boardWorkId));
  const boards = await change(before);
  if (boards.length > 0 || before.length > 0)
    await records.put('meta', [{ id: boardWorkId, value: JSON.stringify(boards) }]);
}

/** Looks anew which items were made from the cards in progress: some were, or were not after all. */
export async function relinkBoardWork(): Promise<void> {
  // Most teams have no such board, and nothing of theirs is to wait for this.
  if ((await knownBoards()).every(({ cards }) => cards.length === 0)) return;
  await attempt(
    ['meta', 'requests'],
    (records) =>
      changeBoardWork(records, (boards) =>
        Promise.all(
          boards.map(async ({ cards, ...board }) => {
            const keys = cards.map(({ id }) => keyOf(board, id));
            const items = await linkedItems(records, keys);
            return { ...board, cards: cards.map(({ id }) => withItem(id, items.get(keyOf(board, id)))) };
          }),
        ),
      ),
    () => undefined,
  );
}

function keyOf({ tool, board }: Pick<BoardWork, 'tool' | 'board'>, card: string): string {
  return cardKey({ app: tool, container: board, sourceId: card }) ?? '';
}

/** Forgets the boards at addresses that are not held any more. */
export async function forgetBoardWork(isHeld: (origin: string) => Promise<boolean>): Promise<void> {
  const boards = await knownBoards();
  const origins = new Set(boards.map(originOf));
  const gone = new Set<string>();
  for (const origin of origins) if (!(await isHeld(origin))) gone.add(origin);
  if (gone.size === 0) return;
  await attempt(
    ['meta'],
    (records) => changeBoardWork(records, (all) => all.filter((board) => !gone.has(originOf(board)))),
    () => undefined,
  );
  announceBoardWork();
}

async function knownBoards(): Promise<BoardWork[]> {
  return engine().read(['meta'], async (records) => boardWorkIn(await records.get('meta', boardWorkId)));
}

function originOf({ board }: BoardWork): string {
  return board.slice(0, board.indexOf(' '));
}
