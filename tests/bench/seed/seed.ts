import type { Change } from '@/lib/domain/event';
import { ranksBetween } from '@/lib/domain/rank';
import { success } from '@/lib/domain/result';
import { newId } from '@/lib/platform/ids';
import { command } from '@/lib/store/command';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { db } from '@/lib/store/db';
import { change } from '@/lib/store/rows';
import { startColumnNames } from '@/locales/columns';

const kinds = [
  'Brochure',
  'Landing page',
  'Newsletter',
  'Trade fair stand',
  'Customer story',
  'Webinar',
  'Price list',
];
const teams = ['Sales North', 'Product', 'Support', 'the Board', 'Partners', 'Recruiting'];
const day = 86_400_000;

/**
 * Items written in one step. After steps of a thousand, Chromium's database cleans up for 6 ms behind each later write, for
 * minutes: no team's backlog comes to be in steps of that size.
 */
const portion = 100;

/**
 * Fills the database through the one door, as a team would in years: `items` items, most in the backlog and done, a few
 * on the board, and a log with three events for each. Runs in an extension page.
 */
export async function seed(items: number): Promise<number> {
  await setUpTeam({
    name: 'Marketing',
    columnNames: startColumnNames.en,
  });
  const columns = (await db.columns.toArray()).toSorted((a, b) =>
    String(a['rank']).localeCompare(String(b['rank'])),
  );
  const [backlog, ready, creating, review, publishing, done] = columns.map(({ id }) => id);
  const ranks = ranksBetween(null, null, items);
  const now = Date.now();
  for (let from = 0; from < items; from += portion) {
    const changes: Change[] = [];
    for (let n = from; n < Math.min(from + portion, items); n += 1) {
      const column =
        [creating, creating, review, publishing][n] ??
        (n < 12 ? ready : n % 5 === 0 ? done : backlog) ??
        'backlog';
      const started = n < 4 || column === done;
      changes.push(
        change('item', newId(), {
          title: `${kinds[n % kinds.length]} for ${teams[n % teams.length]}, number ${n + 1}`,
          column,
          rank: ranks[n] ?? '',
          addedAt: now - (n % 300) * day,
          description: 'What it is for, who reads it, and what they shall do then.',
          ...(started ? { startedAt: now - ((n % 20) + 3) * day } : {}),
          ...(column === done ? { finishedAt: now - (n % 3) * day } : {}),
        }),
      );
    }
    const added = await command('item.add', () => success({ value: null, changes }));
    if (!added.ok) throw new Error('the seed was refused');
    await fillLog(changes);
  }
  return db.items.count();
}

/** Two more events for each item, as edits leave them: only the log's size matters here. */
async function fillLog(changes: readonly Change[]): Promise<void> {
  const [last] = await db.events.orderBy('id').reverse().limit(1).toArray();
  if (!last) throw new Error('the log is empty');
  const stem = last.id.slice(0, 12);
  const device = last.id.slice(18);
  await db.events.bulkPut(
    changes.flatMap((changed, index) =>
      [1, 2].map((edit) => ({
        id: `${stem}-${(index * 2 + edit).toString(16).padStart(4, '0')}-${device}`,
        v: 1,
        kind: 'item.edit' as const,
        by: device,
        at: Date.now(),
        changes: [{ entity: 'item' as const, id: changed.id, set: { title: changed.set['title'] ?? '' } }],
        refs: [changed.id],
      })),
    ),
  );
}
