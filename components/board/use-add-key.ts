import { useAction } from '@/components/actions/actions';

/** While it is `on`, the key for a new item works wherever the focus is in the page; a card answers that key itself. */
export function useAddKey(onAdd: () => void, on = true): void {
  useAction('item.add', onAdd, on);
}
