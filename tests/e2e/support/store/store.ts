/** What a test may do in an extension page without the screen: the same commands the screens run. */
export { addItem } from '@/lib/store/commands/add-item';
export { captureRequest } from '@/lib/store/commands/capture-request';
export { countLimits } from '@/lib/store/commands/set-limits';
export { setUpTeam } from '@/lib/store/commands/set-up-team';
export { request } from '@/lib/store/queries/entities';
export { countRequests } from '@/lib/store/queries/requests';

import { captureRequest } from '@/lib/store/commands/capture-request';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { success } from '@/lib/domain/result';
import { command } from '@/lib/store/command';
import { db } from '@/lib/store/db';
import { change } from '@/lib/store/rows';
import type { FieldSet } from '@/lib/domain/entities';
import { ranksBetween } from '@/lib/domain/rank';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { startColumnNames } from '@/locales/columns';

/** A team with its start columns. */
export async function aTeam(): Promise<void> {
  await setUpTeam({
    name: 'Marketing',
    columnNames: startColumnNames.en,
  });
}

/** As many waiting requests as a busy team has in years, in one event. */
export async function captureMany(count: number): Promise<void> {
  const now = Date.now();
  const changes = Array.from({ length: count }, (_, index) =>
    change('request', `many${String(index).padStart(16, '0')}`, {
      title: `Request number ${index + 1}`,
      state: 'waiting',
      capturedAt: now - index * 60_000,
      requester: { name: 'Anna Nowak' },
      source: { app: 'web', url: `https://example.com/${index}`, capturedAt: now, via: 'popup' },
    }),
  );
  const done = await command('request.capture', () => success({ value: null, changes }));
  if (!done.ok) throw new Error(done.reason);
}

/** Captures requests with these titles; the first one is the newest. */
export async function capture(
  titles: readonly string[],
  more: Partial<CaptureDraft> = {},
): Promise<string[]> {
  const now = Date.now();
  const ids = titles.map((_title, index) => `request${String(index).padStart(13, '0')}`);
  for (const [index, title] of titles.entries()) {
    const capturedAt = now - (index + 1) * 60_000;
    const saved = await captureRequest({
      requestId: ids[index] ?? '',
      title,
      source: {
        app: 'gmail',
        account: 'me@example.com',
        container: `17b931c843ea5${String(index).padStart(3, '0')}`,
        author: { name: 'Anna Nowak', email: 'anna@example.com' },
        sentAt: capturedAt - 3_600_000,
        sentAtFrom: 'sent',
        capturedAt,
        via: 'button',
      },
      excerpt: 'Hi, could you make something for the fair?\n\nThanks, Anna',
      ...more,
    });
    if (!saved.ok) throw new Error(saved.reason);
  }
  return ids;
}

/** Puts cards on the board with fields of their own, in the order given. */
export async function addCards(cards: readonly FieldSet<'item'>[]): Promise<void> {
  const ranks = ranksBetween(null, null, cards.length);
  const now = Date.now();
  const changes = cards.map((card, n) =>
    change('item', `card${String(n).padStart(16, '0')}`, {
      column: 'backlog',
      rank: ranks[n] ?? '',
      addedAt: now,
      ...(card.column === 'creating' ? { startedAt: now } : {}),
      ...card,
    }),
  );
  const done = await command('item.add', () => success({ value: null, changes }));
  if (!done.ok) throw new Error(done.reason);
}

/** What the database holds of the backlog: its items in their order, how many are counted, and the length of the log. */
export async function inBacklog() {
  const ids = await db.items.where('[lane+rank]').between(['backlog'], ['backlog', []]).primaryKeys();
  const rows = await db.items.bulkGet(ids);
  return {
    living: ids.length,
    counted: (await db.counters.get('lane:backlog'))?.n ?? 0,
    withEffort: rows.filter((row) => row?.['effort'] !== undefined).length,
    order: ids.join(' '),
    events: await db.events.count(),
  };
}
