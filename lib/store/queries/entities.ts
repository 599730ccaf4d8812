import type { Cycle, Item, Request, Team } from '@/lib/domain/entities';
import { db } from '../db';
import { alive } from '../rows';

/** One Request, or undefined when it is gone. */
export async function request(id: string): Promise<Request | undefined> {
  return alive('request', await db.requests.get(id));
}

/** One Item, or undefined when it is gone. */
export async function item(id: string): Promise<Item | undefined> {
  return alive('item', await db.items.get(id));
}

/** The team, or undefined before it was set up. */
export async function team(): Promise<Team | undefined> {
  return alive('team', await db.team.get('team'));
}

/** Every cycle, the latest first. */
export async function cycles(): Promise<Cycle[]> {
  const rows = await db.cycles.toArray();
  return rows
    .map((row) => alive('cycle', row))
    .filter((cycle) => cycle !== undefined)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
}
