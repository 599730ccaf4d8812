import { beforeEach, describe, expect, it } from 'vitest';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editChecklist } from '@/lib/store/commands/edit-checklist';
import { item } from '@/lib/store/queries/entities';
import { textsOf } from '@/lib/store/queries/texts';
import { canBeTakenBack, done, freshTeam } from '../support/database';

let itemId = '';

beforeEach(async () => {
  await freshTeam();
  ({ itemId } = await done(addItem({ title: 'Brochure' })));
});

const steps = async () => (await textsOf('item', itemId)).steps ?? [];
const idOf = async (text: string) => (await steps()).find((step) => step.text === text)?.id ?? '';

describe('the checklist of an item', () => {
  it('grows, is ticked, and tells the cards how far it is, each as a step that can be taken back', async () => {
    await canBeTakenBack(() => editChecklist(itemId, { do: 'add', lines: ['one', 'two', 'three'] }));
    expect(await item(itemId)).toMatchObject({ stepCount: 3, stepsDone: 0 });
    const id = await idOf('two');
    await canBeTakenBack(() => editChecklist(itemId, { do: 'tick', id, done: true }));
    expect(await item(itemId)).toMatchObject({ stepCount: 3, stepsDone: 1 });
    await canBeTakenBack(() => editChecklist(itemId, { do: 'move', id, before: null }));
    expect((await steps()).map(({ text }) => text)).toEqual(['one', 'three', 'two']);
    await canBeTakenBack(() => editChecklist(itemId, { do: 'remove', id }));
    expect(await item(itemId)).toMatchObject({ stepCount: 2, stepsDone: 0 });
  });

  it('leaves no trace when its last line goes', async () => {
    await done(editChecklist(itemId, { do: 'add', lines: ['one'] }));
    await done(editChecklist(itemId, { do: 'remove', id: await idOf('one') }));
    expect(await item(itemId)).not.toHaveProperty('stepCount');
    expect(await steps()).toEqual([]);
  });

  it('loses no tick of two windows at once', async () => {
    await done(editChecklist(itemId, { do: 'add', lines: ['one', 'two'] }));
    const [one, two] = [await idOf('one'), await idOf('two')];
    await Promise.all([
      editChecklist(itemId, { do: 'tick', id: one, done: true }),
      editChecklist(itemId, { do: 'tick', id: two, done: true }),
      editChecklist(itemId, { do: 'add', lines: ['three'] }),
    ]);
    expect((await steps()).map(({ text, done }) => [text, done])).toEqual([
      ['one', true],
      ['two', true],
      ['three', false],
    ]);
    expect(await item(itemId)).toMatchObject({ stepCount: 3, stepsDone: 2 });
  });

  it('writes nothing when nothing changed', async () => {
    await done(editChecklist(itemId, { do: 'add', lines: ['one'] }));
    const outcome = await editChecklist(itemId, { do: 'tick', id: await idOf('one'), done: false });
    expect(outcome).toMatchObject({ ok: true, value: { eventId: null } });
  });

  it('refuses too much, and lines and items that are gone', async () => {
    const lines = Array.from({ length: 101 }, (_, n) => `line ${n}`);
    expect(await editChecklist(itemId, { do: 'add', lines })).toMatchObject({ reason: 'too-many' });
    expect(await editChecklist(itemId, { do: 'remove', id: 'x' })).toMatchObject({ reason: 'gone-line' });
    await done(deleteItems([itemId]));
    expect(await editChecklist(itemId, { do: 'add', lines: ['one'] })).toMatchObject({ reason: 'gone' });
  });
});
