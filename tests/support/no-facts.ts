import type { CardFacts } from '@/lib/overlay/host';

/** A card that says nothing but its title. */
export const noFacts: CardFacts = {
  title: 'A card',
  people: [],
  labels: [],
  isBlocked: false,
  isSubtask: false,
};
