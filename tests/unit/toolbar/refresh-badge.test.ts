import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setLanguage } from '@/lib/platform/settings';
import { addItem } from '@/lib/store/commands/add-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { db } from '@/lib/store/db';
import { refreshBadge, startBadge } from '@/lib/toolbar/refresh-badge';
import { FakeExtension } from '../../support/fake-extension';

const columnNames = {
  backlog: 'Backlog',
  ready: 'Ready',
  creating: 'Creating',
  review: 'Review',
  publishing: 'Publishing',
  done: 'Done',
};

/** Puts so many new items into a column, past its limit where need be. */
async function put(count: number, column: string) {
  for (let n = 0; n < count; n += 1) {
    const added = await addItem({ title: `Item ${n}`, column, reason: 'a test needs it' });
    if (!added.ok) throw new Error(added.reason);
  }
}

async function badge() {
  return {
    text: await fakeBrowser.action.getBadgeText({}),
    title: await fakeBrowser.action.getTitle({}),
    colour: (await fakeBrowser.action.getBadgeBackgroundColor({})).join(),
  };
}

beforeEach(async () => {
  FakeExtension.install();
  await db.delete();
  await db.open();
});

describe('the badge', () => {
  test('is empty before there is a team, and its title says that nothing is in progress', async () => {
    await refreshBadge();
    expect(await badge()).toMatchObject({ text: '', title: 'Backlight: nothing in progress' });
  });

  test('tells three states apart by its letters, its title and, beside them, its colour', async () => {
    await setUpTeam({ name: 'Team', columnNames });
    await put(2, 'creating');
    await refreshBadge();
    const under = await badge();
    expect(under).toMatchObject({ text: '2/6', title: 'Backlight: 2 items in progress, limit 6' });

    await put(1, 'creating');
    await put(2, 'review');
    await put(1, 'publishing');
    await refreshBadge();
    const at = await badge();
    expect(at).toMatchObject({ text: '=6/6', title: 'Backlight: 6 items in progress, at the limit of 6' });

    await put(1, 'review');
    await refreshBadge();
    const over = await badge();
    expect(over).toMatchObject({
      text: '!7/6',
      title: 'Backlight: 7 items in progress, over a limit (total 6)',
    });
    expect(new Set([under.colour, at.colour, over.colour]).size).toBe(3);
  });

  test('speaks the person’s language', async () => {
    await setUpTeam({ name: 'Team', columnNames });
    await put(2, 'creating');
    await setLanguage('pl');
    await refreshBadge();
    expect((await badge()).title).toBe('Backlight: 2 pozycje w toku, limit 6');
  });

  test('is empty, and its title says why, where the database cannot be read', async () => {
    vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('private mode', 'InvalidStateError'));
    await refreshBadge();
    expect(await badge()).toMatchObject({ text: '', title: 'Backlight cannot read its data right now' });
  });
});

describe('a context that keeps the badge', () => {
  test('shows the new figures after its commands, however many, in a few refreshes', async () => {
    await setUpTeam({ name: 'Team', columnNames });
    const shown = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    const { stop } = startBadge('page');
    await put(30, 'creating');
    await vi.waitFor(() => expect(shown.mock.lastCall?.[0]).toEqual({ text: '!30' }), { timeout: 3_000 });
    expect(shown.mock.calls.length).toBeLessThan(10);
    stop();
  });

  test('follows a bulk move as one change', async () => {
    await setUpTeam({ name: 'Team', columnNames });
    await put(3, 'ready');
    const ids = (await db.items.toArray()).map(({ id }) => id);
    const { stop } = startBadge('page');
    await moveItems({ itemIds: ids, column: 'creating', position: { at: 'top' } });
    await vi.waitFor(async () => expect((await badge()).text).toBe('3/6'));
    stop();
  });

  test('says nothing more once it is stopped', async () => {
    await setUpTeam({ name: 'Team', columnNames });
    const shown = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    const { stop } = startBadge('page');
    await vi.waitFor(() => expect(shown).toHaveBeenCalledOnce());
    stop();
    await put(1, 'creating');
    await refreshBadge();
    expect(shown).toHaveBeenCalledTimes(2);
  });
});
