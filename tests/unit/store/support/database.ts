import type { StartColumnId } from '@/lib/domain/board';
import type { Outcome } from '@/lib/store/command';
import type { Refusal } from '@/lib/domain/result';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { db } from '@/lib/store/db';

export const columnNames: Record<StartColumnId, string> = {
  backlog: 'Backlog',
  ready: 'Ready',
  creating: 'Creating',
  review: 'Review',
  publishing: 'Publishing',
  done: 'Done',
};

/** An empty database, as after installing. */
export async function freshDatabase(): Promise<void> {
  await db.delete();
  await db.open();
}

/** A database with a team and its start columns. */
export async function freshTeam(): Promise<void> {
  await freshDatabase();
  await done(setUpTeam({ name: 'Team', columnNames }));
}

/** What a command did, where the test is about something else: a refusal fails the test. */
export async function done<T, R extends Refusal>(
  outcome: Promise<Outcome<T, R>>,
): Promise<T & { eventId: string }> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`refused: ${answer.reason}`);
  return { ...answer.value.value, eventId: answer.value.eventId ?? 'nothing was written' };
}

/** Every row of every table but the device's own, sorted, to compare databases. */
export async function contents(database: typeof db = db): Promise<Record<string, unknown[]>> {
  const tables = database.tables.filter(({ name }) => name !== 'meta');
  const rows = await Promise.all(tables.map((table) => table.toArray() as Promise<unknown[]>));
  return Object.fromEntries(tables.map(({ name }, index) => [name, rows[index] ?? []]));
}

/** What the screens read, without the log: to see that undo brought everything back. */
export async function shown(): Promise<Record<string, unknown[]>> {
  const all = await contents();
  const plain = Object.entries(all)
    .filter(([name]) => name !== 'events' && name !== 'moves')
    .map(([name, rows]) => [name, rows.map((row) => withoutStamps(row))]);
  return Object.fromEntries(plain) as Record<string, unknown[]>;
}

function withoutStamps(row: unknown): unknown {
  const { stamps: _stamps, ...rest } = row as Record<string, unknown>;
  return rest;
}
