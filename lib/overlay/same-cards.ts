import type { HostCard } from './host';

/** Where the hosts that are known keep the id of a card. */
const attributeFilter = ['id', 'href', 'data-board-card-id', 'data-issue-key', 'data-task-id'];

/**
 * Knows which element shows which card. A list that keeps only what is near the screen may use an element again for another
 * card as it is scrolled: that is heard of before the browser paints, and `onOther` called.
 */
export function sameCards(document: Document, onOther: (el: Element) => void) {
  const known = new Map<Element, { card: HostCard; id: string }>();
  let observer: MutationObserver | undefined;

  function look(records: readonly MutationRecord[]): void {
    for (const { target } of records) {
      for (let el = target as Element | null; el; el = el.parentElement) {
        const here = known.get(el);
        if (!here) continue;
        if (here.card.id !== here.id) onOther(el);
        break;
      }
    }
  }

  return {
    know(card: HostCard): void {
      known.set(card.el, { card, id: card.id });
      if (observer) return;
      observer = new MutationObserver(look);
      observer.observe(document.body, { attributeFilter, subtree: true });
    },
    forget: (el: Element): void => void known.delete(el),
    stop(): void {
      observer?.disconnect();
      observer = undefined;
      known.clear();
    },
  };
}
