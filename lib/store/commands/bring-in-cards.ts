import { backlogColumnId } from '@/lib/domain/board';
import { ranksBetween, ranksInGap } from '@/lib/domain/rank';
import { success } from '@/lib/domain/result';
import { boundSource } from '@/lib/domain/capture-draft';
import { type Source, sourceKey } from '@/lib/domain/source';
import { boundLine, textLimits } from '@/lib/domain/text';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import type { Records } from '../records';
import { alive, change } from '../rows';

/** A card of another tool's board, to be work of the team's here. */
export interface CardToBringIn {
  title: string;
  /** The column it stands in, as its board calls it. */
  column: string;
  source: Source;
}

/**
 * Makes an item at the end of the backlog of each card, in the order given, with the request it came from: one step, whatever their
 * number. A card that was captured before, or has no id to know it by again, is left out. Runs in the background, without Dexie.
 */
export async function bringInCards(
  cards: readonly CardToBringIn[],
): Promise<Outcome<{ added: number; known: number }, never>> {
  return command(
    'item.bring-in',
    async (now, records, askForTime) => {
      askForTime(cards.length * 20);
      const fresh = await unknown(records, cards);
      const last = await records.lastUnder('items', '[lane+rank]', backlogColumnId);
      const rank = last?.['rank'];
      const ranks = ranksInGap(typeof rank === 'string' ? rank : null, null, fresh.length);
      const keys = ranks.ok ? ranks.value : ranksBetween(null, null, fresh.length);
      const changes = fresh.flatMap(({ key, card: { title, column, source } }, index) => {
        const [requestId, itemId] = [newId(), newId()];
        const name = boundLine(title, textLimits.title) || boundLine(source.sourceId ?? '', textLimits.title);
        const request = change('request', requestId, {
          title: name,
          state: 'accepted',
          source: boundSource(source),
          sourceKey: key,
          capturedAt: source.capturedAt,
          decidedAt: now,
          itemId,
        });
        const item = change('item', itemId, {
          title: name,
          column: backlogColumnId,
          rank: keys[index],
          addedAt: now,
          requestId,
          app: boundLine(source.app, 40),
          cardColumn: boundLine(column, textLimits.name),
        });
        return [request, item];
      });
      return success({
        value: { added: fresh.length, known: cards.length - fresh.length },
        changes,
      });
    },
    { scope: ['events', 'requests', 'items', 'texts', 'moves', 'counters', 'meta'] },
  );
}

/** The cards that nothing here came from yet, each once. */
async function unknown(records: Records, cards: readonly CardToBringIn[]) {
  const byKey = new Map<string, CardToBringIn>();
  for (const card of cards) {
    const key = sourceKey(card.source);
    if (key && !byKey.has(key)) byKey.set(key, card);
  }
  const each = [...byKey].map(([key, card]) => ({ key, card }));
  const found = await Promise.all(
    each.map(({ key }) => records.lastUnder('requests', '[known+capturedAt]', key)),
  );
  return each.filter((_card, index) => !alive('request', found[index]));
}
