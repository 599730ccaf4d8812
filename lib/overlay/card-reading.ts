import type { PageReading } from '@/lib/capture/adapter';
import type { PlacedCard } from './board-cards';
import type { Board } from './host';

/** A board where it stands: two projects of one tool may have the same name at two addresses. */
function boardPlace(origin: string, board: Board): string {
  return `${origin} ${board.id()}`;
}

/** What is captured of a card: its title, its link, and by which board and id it is known again. */
export function readCard(
  host: { name: string },
  board: Board,
  { card, column }: PlacedCard,
  address: Pick<URL, 'origin' | 'href'>,
): PageReading {
  const { title, url } = board.facts(card);
  const sure = { confidence: 'sure', selector: 'card' } as const;
  return {
    title: { value: title, ...sure },
    source: {
      app: host.name,
      container: boardPlace(address.origin, board),
      ...(card.id ? { sourceId: card.id } : {}),
      url: url ?? address.href,
      title: `${board.name()} · ${column.title}`,
      siteName: host.name,
    },
  };
}
