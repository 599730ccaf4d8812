import { useLiveQuery } from 'dexie-react-hooks';
import { useLetIn } from '@/components/board/room';
import { useWords } from '@/components/language/language';
import { Select } from '@/components/ui/Field';
import type { Item } from '@/lib/domain/entities';
import { moveItems } from '@/lib/store/commands/move-items';
import { columns } from '@/lib/store/queries/board';
import { item as words } from '@/locales/item';

/** The column the item stands in; choosing another moves it to its end. A full column speaks up. */
export function ItemColumn({ item }: { item: Item }) {
  const t = useWords(words);
  const letIn = useLetIn();
  const board = useLiveQuery(columns);

  const moveTo = async (column: string) => {
    const name = board?.find(({ id }) => id === column)?.name ?? '';
    await letIn(
      (reason) =>
        moveItems({
          itemIds: [item.id],
          column,
          position: { at: 'bottom' },
          ...(reason === undefined ? {} : { reason }),
        }),
      { done: t.moved(name) },
    );
  };

  return (
    <Select label={t.column} value={item.column} onChange={({ target }) => void moveTo(target.value)}>
      {board?.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
