import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { editItems } from '@/lib/store/commands/edit-items';
import { moveItems } from '@/lib/store/commands/move-items';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { db } from '@/lib/store/db';
import * as queries from '@/lib/store/queries/facts';
import { receive } from '@/lib/store/receive';
import { done, freshTeam } from '../support/database';

let feed: BoardFeed;
let stop: () => void;
let ids: string[];

beforeEach(async () => {
  await freshTeam();
  ids = [];
  for (const title of ['a', 'b', 'c']) ids.push((await done(addItem({ title }))).itemId);
  feed = new BoardFeed();
  stop = feed.start();
});
afterEach(() => stop());

const first = () => ids[0] ?? '';
const fact = (id: string) => feed.facts.now().of.get(id);
const whole = () => vi.waitFor(() => expect(feed.facts.now().complete).toBe(true));

/** As many items as another device may bring at once. */
const many = (count: number) => ({
  id: '0199aaaaaaaa-0000-otherdevic',
  v: 1,
  kind: 'sample.load',
  by: 'otherdevic',
  at: 1,
  changes: Array.from({ length: count }, (_, n) => ({
    entity: 'item',
    id: `many${String(n).padStart(5, '0')}`,
    set: { title: `Item ${n}`, column: 'backlog', rank: 'a0', addedAt: 1, effort: 3 },
  })),
});

describe('the facts of all items', () => {
  it('are read when somebody asks, and not before', async () => {
    const reads = vi.spyOn(queries, 'factsAfter');
    await done(editItems([first()], { effort: 5 }));
    expect(reads).not.toHaveBeenCalled();
    feed.facts.subscribe(() => {});
    await whole();
    expect([...feed.facts.now().of.keys()].toSorted()).toEqual(ids.toSorted());
    expect(fact(first())).toMatchObject({ effort: 5, column: 'backlog' });
    expect(fact(first())).not.toHaveProperty('title');
  });

  it('follow what is written, and read only that', async () => {
    const heard = vi.fn();
    feed.facts.subscribe(heard);
    await whole();
    const all = vi.spyOn(queries, 'factsAfter');
    const some = vi.spyOn(queries, 'factsById');
    const before = feed.facts.now();
    await done(editItems([first()], { need: 'must' }));
    await vi.waitFor(() => expect(fact(first())?.need).toBe('must'));
    await vi.waitFor(() => expect(feed.facts.now()).not.toBe(before));
    await done(moveItems({ itemIds: [first()], column: 'ready', position: { at: 'top' } }));
    await vi.waitFor(() => expect(fact(first())?.column).toBe('ready'));
    await done(deleteItems([first()]));
    await vi.waitFor(() => expect(fact(first())).toBeUndefined());
    const { itemId } = await done(addItem({ title: 'new' }));
    await vi.waitFor(() => expect(fact(itemId)).toBeDefined());
    expect(all).not.toHaveBeenCalled();
    expect(some.mock.calls.every(([asked]) => asked.length === 1)).toBe(true);
    expect(heard).toHaveBeenCalled();
  });

  it('are whole for thousands, changed while they are read', async () => {
    await receive([many(1_000)]);
    feed.facts.subscribe(() => {});
    await done(editItem('many00007', { dueOn: '2026-12-01' }));
    await done(deleteItems(['many00008']));
    const { itemId } = await done(addItem({ title: 'while it was read' }));
    await whole();
    await vi.waitFor(() => expect(fact('many00007')?.dueOn).toBe('2026-12-01'));
    await vi.waitFor(() => expect(fact('many00008')).toBeUndefined());
    await vi.waitFor(() => expect(fact(itemId)).toBeDefined());
    expect(feed.facts.now().of.size).toBe(1_003);
  });

  it('are read anew when nobody knows what went', async () => {
    feed.facts.subscribe(() => {});
    await whole();
    await db.items.where('id').aboveOrEqual('').delete();
    await vi.waitFor(() => expect(feed.facts.now().of.size).toBe(0));
  });
});
