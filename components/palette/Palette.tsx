import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Column } from '@/lib/domain/entities';
import { palette } from '@/locales/palette';
import { useWords } from '@/components/language/language';
import { takeFocus } from '@/components/ui/take-focus';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { Keys } from './Keys';
import styles from './palette.module.css';
import type { Target } from './target';
import { useEntries } from './use-entries';

/** One field that does everything: type a few letters, choose with the arrows, Enter. */
export function Palette({
  target,
  onClose,
  onRun,
  onColumn,
}: {
  target: Target;
  onClose: () => void;
  /** Closes the palette and then does it. */
  onRun: (run: () => void) => void;
  onColumn: (column: Column) => void;
}) {
  const t = useWords(palette);
  const prefix = useId();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const groups = useEntries(text, target, { onRun, onColumn });
  const entries = groups.flatMap((group) => group.entries);
  const active = Math.min(picked, entries.length - 1);

  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && entries.length > 0) setPicked((active + step + entries.length) % entries.length);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) entries[active]?.run();
    else return;
    event.preventDefault();
  };

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <AriaDialog className={styles['palette'] ?? ''} aria-label={t.title}>
          <div className={styles['field']}>
            <Search size={18} aria-hidden />
            <input
              ref={takeFocus}
              className={styles['input']}
              role="combobox"
              aria-expanded={entries.length > 0}
              aria-controls={prefix}
              aria-autocomplete="list"
              aria-activedescendant={active >= 0 ? `${prefix}-${active}` : undefined}
              aria-label={t.title}
              placeholder={t.placeholder}
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              maxLength={500}
              value={text}
              onChange={({ target: { value } }) => {
                setText(value);
                setPicked(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <div id={prefix} role="listbox" aria-label={t.list} className={styles['list']} ref={list}>
            {groups.map((group) => (
              <div key={group.id} role="group" aria-labelledby={`${prefix}-${group.id}`}>
                <div className={styles['group']} id={`${prefix}-${group.id}`} role="presentation" dir="auto">
                  {group.name}
                </div>
                {group.entries.map((entry) => {
                  const at = entries.indexOf(entry);
                  return (
                    // The keys are handled in the field, which keeps the focus.
                    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field that points at it
                    <div
                      key={entry.id}
                      id={`${prefix}-${at}`}
                      role="option"
                      aria-selected={at === active}
                      tabIndex={-1}
                      className={styles['entry']}
                      onMouseDown={(event) => event.preventDefault()}
                      onMouseMove={() => setPicked(at)}
                      onClick={entry.run}
                    >
                      <span className={styles['label']} dir="auto">
                        {entry.label}
                      </span>
                      {entry.aside ? (
                        <span className={styles['aside']} dir="auto">
                          {entry.aside}
                        </span>
                      ) : null}
                      {entry.keys ? <Keys keys={entry.keys} /> : null}
                    </div>
                  );
                })}
              </div>
            ))}
          </div>
          {entries.length === 0 ? <p className={styles['nothing']}>{t.nothing}</p> : null}
          <p className={styles['foot']} aria-hidden>
            {t.foot}
          </p>
          <div role="status">
            <VisuallyHidden>{entries.length === 0 ? t.nothing : ''}</VisuallyHidden>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
