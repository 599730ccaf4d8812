import { Search, X } from 'lucide-react';
import { lazy, Suspense, useRef } from 'react';
import { useLocation } from 'wouter';
import { findBar } from '@/locales/find-bar';
import { useAction } from '@/components/actions/actions';
import { ariaKeys } from '@/components/actions/keys';
import { actions } from '@/components/actions/action-map';
import { useBoard, useBoardShape } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './find-bar.module.css';
import { FindCount } from './FindCount';
import { FindProblems } from './FindProblems';
import { useFinder, useFound } from './finder';
import { SavedViews } from './SavedViews';
import { useCompletion } from './use-completion';

const Offers = lazy(() => import('./Offers').then((module) => ({ default: module.Offers })));

/**
 * The search over the page: words and filters in one field, answered at each key. What goes on with it is offered below;
 * Enter leads to the first one found, Escape clears it.
 */
export function FindBar({ view }: { view: string }) {
  const t = useWords(findBar);
  const finder = useFinder();
  const { text, problems } = useFound();
  const { feed, focus } = useBoard();
  const { columns } = useBoardShape();
  const [, navigate] = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const completion = useCompletion(field, text, (next) => finder.write(next));
  useAction('find', () => field.current?.select());
  useAction('go.found', () => {
    navigate('/find');
    field.current?.select();
  });

  const toFirst = () => {
    if (view === 'find') {
      document.querySelector<HTMLElement>('[data-listbox]')?.focus();
      return;
    }
    const first = (columns ?? []).map(({ id }) => feed.lanes.lane(id)?.ids[0]).find((id) => id !== undefined);
    if (first !== undefined) focus.want(first);
  };
  const clear = () => {
    finder.write('');
    completion.close();
  };

  return (
    <div role="search" className={styles['bar']} aria-label={t.label}>
      <div className={styles['line']}>
        <div className={styles['field']}>
          <Search size={16} aria-hidden />
          <input
            ref={field}
            className={styles['input']}
            type="text"
            role="combobox"
            aria-expanded={completion.isOpen}
            aria-controls={completion.listId}
            aria-label={t.label}
            aria-keyshortcuts={ariaKeys(actions.find.keys)}
            placeholder={t.placeholder}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            dir="auto"
            maxLength={500}
            value={text}
            {...completion.field}
            onFocus={() => {
              finder.engine?.ready();
              if (text === '') completion.open();
            }}
            onKeyDown={(event) => {
              if (completion.onKeyDown(event)) return;
              if (event.key === 'Enter') {
                event.preventDefault();
                completion.close();
                toFirst();
              } else if (event.key === 'Escape') {
                event.preventDefault();
                if (text === '') toFirst();
                else clear();
              }
            }}
          />
          {text === '' ? (
            <kbd className={styles['key']} aria-hidden>
              /
            </kbd>
          ) : (
            <IconButton
              label={t.clear}
              onClick={() => {
                clear();
                field.current?.focus();
              }}
            >
              <X size={16} aria-hidden />
            </IconButton>
          )}
          {completion.isOpen ? (
            <Suspense>
              <Offers completion={completion} />
            </Suspense>
          ) : null}
        </div>
        <SavedViews view={view} />
        <FindCount view={view} />
      </div>
      <div role="status" className={styles['problems']}>
        {problems.length > 0 ? <FindProblems problems={problems} /> : <VisuallyHidden> </VisuallyHidden>}
      </div>
    </div>
  );
}
