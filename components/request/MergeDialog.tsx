import { useLiveQuery } from 'dexie-react-hooks';
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { takeFocus } from '@/components/ui/take-focus';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/Field';
import type { Item, Request } from '@/lib/domain/entities';
import { mergeRequest } from '@/lib/store/commands/merge-request';
import { columns } from '@/lib/store/queries/board';
import { common } from '@/locales/common';
import { request as words } from '@/locales/request';
import styles from './merge-dialog.module.css';
import { PageFinder } from './PageFinder';
import { useItemsFor } from './use-items-for';

interface MergeProps {
  request: Request;
  onClose: () => void;
  onDone: () => void;
}

/** Finds the item that covers a request already, and merges the request into it. */
export function MergeDialog(props: MergeProps) {
  return (
    <PageFinder>
      <Merge {...props} />
    </PageFinder>
  );
}

function Merge({ request, onClose, onDone }: MergeProps) {
  const t = useWords(words);
  const c = useWords(common);
  const { run } = useSteps();
  const listId = useId();
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState(0);
  /** Enter was pressed before the search had its answer. */
  const isAwaited = useRef(false);
  const wanted = useDeferredValue(search);
  const { items: found, isFresh } = useItemsFor(wanted);
  const board = useLiveQuery(columns);

  const isAnswer = isFresh && wanted === search;

  const mergeInto = async (item: Item | undefined) => {
    if (!item) return;
    const outcome = await run(() => mergeRequest(request.id, item.id), { done: t.merged });
    if (outcome.ok) onDone();
  };
  const onAnswer = useEffectEvent(() => {
    if (isAwaited.current) void mergeInto(found[picked]);
    isAwaited.current = false;
  });
  useEffect(() => {
    if (isAnswer) onAnswer();
  }, [isAnswer]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setPicked(Math.max(0, Math.min(found.length - 1, picked + step)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isAnswer) void mergeInto(found[picked]);
      else isAwaited.current = true;
    }
  };

  return (
    <Dialog title={t.mergeTitle} closeLabel={c.close} onClose={onClose} wide>
      <TextField
        label={t.mergeSearch}
        hint={t.mergeHint}
        type="search"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found[picked] ? `${listId}-${picked}` : undefined}
        autoComplete="off"
        value={search}
        ref={takeFocus}
        onChange={({ target }) => {
          setSearch(target.value);
          setPicked(0);
          isAwaited.current = false;
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t.mergeResults} className={styles['list']}>
        {found.map((item, index) => (
          // The keys are handled in the search field, which keeps the focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field that points at it
          <div
            key={item.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === picked}
            className={styles['item']}
            onClick={() => void mergeInto(item)}
          >
            <span className={styles['title']} dir="auto">
              {item.title}
            </span>
            <span className={styles['column']}>{board?.find(({ id }) => id === item.column)?.name}</span>
          </div>
        ))}
      </div>
      {isFresh && found.length === 0 ? (
        <p className={styles['none']}>{wanted.trim() ? t.mergeNothing : t.mergeEmpty}</p>
      ) : null}
    </Dialog>
  );
}
