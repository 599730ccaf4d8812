import { beforeEach, describe, expect, it } from 'vitest';
import { textLimits } from '@/lib/domain/text';
import { addItem } from '@/lib/store/commands/add-item';
import { editItem } from '@/lib/store/commands/edit-item';
import { undo } from '@/lib/store/commands/undo';
import { item } from '@/lib/store/queries/entities';
import { textsOf } from '@/lib/store/queries/texts';
import { canBeTakenBack, done, freshTeam } from '../support/database';

let itemId = '';

beforeEach(async () => {
  await freshTeam();
  ({ itemId } = await done(addItem({ title: 'Brochure', description: 'Four pages' })));
});

describe('editing an item', () => {
  it('changes its own fields, long ones too', async () => {
    await canBeTakenBack(() =>
      editItem(itemId, {
        title: ' Flyer ',
        description: 'Two pages',
        dueOn: '2026-12-01',
        blocked: 'waits for prices',
        requester: { name: 'Anna' },
      }),
    );
    expect(await item(itemId)).toMatchObject({
      title: 'Flyer',
      dueOn: '2026-12-01',
      blocked: 'waits for prices',
      requester: { name: 'Anna' },
    });
  });

  it('sets what it is worth, what it takes and what it is', async () => {
    const values = {
      need: 'must',
      effort: 5,
      customerValue: 4,
      businessValue: 2,
      type: 'E-mail',
      bucket: 'Brand',
      labels: ['Fair'],
      storyWho: 'parent',
    } as const;
    const edit = { ...values, type: ' E-mail ', labels: ['Fair', ' ', 'fair'] };
    await canBeTakenBack(() => editItem(itemId, edit));
    expect(await item(itemId)).toMatchObject(values);
    await canBeTakenBack(() => editItem(itemId, { need: null, effort: null, type: '', labels: [] }));
    for (const field of ['need', 'effort', 'type', 'labels'])
      expect(await item(itemId)).not.toHaveProperty(field);
  });

  it('clears with null, and with an empty text', async () => {
    await done(editItem(itemId, { dueOn: '2026-12-01', blocked: 'why' }));
    await canBeTakenBack(() => editItem(itemId, { dueOn: null, blocked: ' ', description: '' }));
    expect(await item(itemId)).not.toHaveProperty('dueOn');
    expect(await item(itemId)).not.toHaveProperty('blocked');
    expect(await textsOf('item', itemId)).not.toHaveProperty('description');
  });

  it('writes nothing when nothing changed', async () => {
    expect(
      await editItem(itemId, { title: 'Brochure ', description: 'Four pages', blocked: '' }),
    ).toMatchObject({
      ok: true,
      value: { eventId: null },
    });
  });

  it.each([
    ['title', { title: 'x'.repeat(200_000) }, textLimits.title],
    ['description', { description: 'x'.repeat(200_000) }, textLimits.description],
    ['reason', { blocked: 'x'.repeat(200_000) }, textLimits.reason],
    ['story', { storyWhy: 'x'.repeat(200_000) }, textLimits.title],
  ])('refuses a %s that cannot be kept whole: nothing is cut unseen', async (_what, edit, most) => {
    expect(await editItem(itemId, edit)).toMatchObject({ ok: false, reason: 'too-long', most });
    expect(await item(itemId)).toMatchObject({ title: 'Brochure' });
  });

  it('keeps a text that is as long as it may be', async () => {
    await done(editItem(itemId, { title: `${'x'.repeat(textLimits.title)}  ` }));
    expect((await item(itemId))?.title).toHaveLength(textLimits.title);
  });

  it.each([
    ['no title', { title: '' }, 'no-title'],
    ['a cleared title', { title: null }, 'no-title'],
    ['a day that is none', { dueOn: '2026-02-30' }, 'bad-day'],
    ['ten thousand labels', { labels: Array.from({ length: 10_000 }, (_, n) => `l${n}`) }, 'too-many'],
  ])('refuses %s', async (_what, edit, reason) => {
    expect(await editItem(itemId, edit)).toMatchObject({ ok: false, reason });
    expect(await editItem('nobody', { title: 'a' })).toMatchObject({ ok: false, reason: 'gone' });
  });

  it('is taken back field by field: what somebody changed since stays', async () => {
    const { eventId } = await done(editItem(itemId, { title: 'Flyer', dueOn: '2026-12-01' }));
    await done(editItem(itemId, { title: 'Poster' }));
    expect(await done(undo(eventId))).toMatchObject({ kept: 1 });
    expect(await item(itemId)).toMatchObject({ title: 'Poster' });
    expect(await item(itemId)).not.toHaveProperty('dueOn');
    expect(await undo(eventId)).toMatchObject({ ok: false, reason: 'changed-since' });
  });
});
