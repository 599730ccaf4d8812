import { CardFace } from './CardFace';
import { useItem } from './feed';

/** An item as a card on the board. */
export function BoardCard({ id, today }: { id: string; today: string }) {
  return <CardFace item={useItem(id)} today={today} />;
}
