import { expect } from 'vitest';
import type { StartColumnId } from '@/lib/domain/board';
import { entityNames } from '@/lib/domain/entities';
import { isAlive, type RegisterRow } from '@/lib/domain/merge';
import type { Refusal } from '@/lib/domain/result';
import type { Outcome } from '@/lib/store/command';
import { undo } from '@/lib/store/commands/undo';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { db } from '@/lib/store/db';
import { textId } from '@/lib/store/project';

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
): Promise<(T extends object ? T : object) & { eventId: string }> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(`refused: ${answer.reason}`);
  const { value, eventId } = answer.value;
  return { ...(value as T extends object ? T : object), eventId: eventId ?? 'nothing was written' };
}

/** Every row of every table but the device's own, sorted, to compare databases. */
export async function contents(database: typeof db = db): Promise<Record<string, unknown[]>> {
  const tables = database.tables.filter(({ name }) => name !== 'meta');
  const rows = await Promise.all(tables.map((table) => table.toArray() as Promise<unknown[]>));
  return Object.fromEntries(tables.map(({ name }, index) => [name, rows[index] ?? []]));
}

/** What the screens can show: living rows with their long texts and counters, without the stamps. */
export async function shown(): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  const living = new Set<string>();
  for (const entity of entityNames) {
    const rows = (await db.rowsOf(entity).toArray()).filter((row) => isAlive(entity, row));
    for (const { id } of rows) living.add(textId(entity, id));
    all[entity] = rows.map(withoutStamps);
  }
  const texts = (await db.texts.toArray()).filter(({ id }) => living.has(id)).map(withoutStamps);
  all['texts'] = texts.filter((row) => Object.keys(row).length > 1);
  all['counters'] = await db.counters.toArray();
  return all;
}

function withoutStamps({ stamps: _stamps, ...rest }: RegisterRow): Record<string, unknown> {
  return rest;
}

/** Does something, takes it back, does it again, and holds what is shown against what was shown before. */
export async function canBeTakenBack<T, R extends Refusal>(
  act: () => Promise<Outcome<T, R>>,
): Promise<T extends object ? T : object> {
  const before = await shown();
  const value = await done(act());
  const after = await shown();
  expect(after).not.toEqual(before);
  const back = await done(undo(value.eventId));
  expect(await shown()).toEqual(before);
  await done(undo(back.eventId));
  expect(await shown()).toEqual(after);
  return value;
}
