import type { ActionId, Where } from '@/components/actions/action-map';
import { shapeOf } from '@/components/actions/action-map';
import { isMac, pressOf } from '@/components/actions/keys';

/** What the person had before the palette came over it: a card, or a request. */
export interface Target {
  where: Extract<Where, 'card' | 'request'> | null;
  /** The card's id. */
  card?: string;
  element?: HTMLElement;
}

/** What has the focus now, as far as there is something to do with it. */
export function targetNow(): Target {
  const card = document.activeElement?.closest<HTMLElement>('[data-card]');
  if (card) return { where: 'card', card: card.dataset['card'] ?? '', element: card };
  const requests = document.querySelector<HTMLElement>('[data-keys="request"] [role="listbox"]');
  return requests ? { where: 'request', element: requests } : { where: null };
}

/** Does an action of a card or a request by pressing its key there: the palette and the key can never differ. */
export function press(id: ActionId, { element, card }: Target): void {
  const [keys] = shapeOf(id).keys;
  const there = element?.isConnected
    ? element
    : document.querySelector<HTMLElement>(`[data-card="${CSS.escape(card ?? '')}"]`);
  if (!there || keys === undefined) return;
  there.focus();
  there.dispatchEvent(pressOf(keys, isMac()));
}
