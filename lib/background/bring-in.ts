import type { CallAnswer, CallRequest } from '@/lib/messages/protocol';
import { clock } from '@/lib/platform/clock';
import { bringInCards } from '@/lib/store/commands/bring-in-cards';

/** Makes items of cards of a board, column by column. `board` is the board at its sender's own address. */
export async function bringIn(
  board: string,
  { app, name, columns }: CallRequest<'bringIn'>,
): Promise<CallAnswer<'bringIn'>> {
  const capturedAt = clock.now();
  const outcome = await bringInCards(
    columns.flatMap(({ title: column, cards }) =>
      cards.map(({ id, title, url }) => ({
        title,
        column,
        source: {
          app,
          container: board,
          sourceId: id,
          ...(url === undefined ? {} : { url }),
          title: `${name} · ${column}`,
          siteName: app,
          capturedAt,
          via: 'card' as const,
        },
      })),
    ),
  );
  if (!outcome.ok) return outcome;
  const { value, eventId } = outcome.value;
  return { ok: true, ...value, eventId };
}
