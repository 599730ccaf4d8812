import { memo } from 'react';
import { CardFace } from './CardFace';
import { useItem } from './feed';

/** An item as a card on the board. It stays as it is where only its place in the list is another one. */
export const BoardCard = memo(function BoardCard({ id, today }: { id: string; today: string }) {
  return <CardFace item={useItem(id)} today={today} />;
});
