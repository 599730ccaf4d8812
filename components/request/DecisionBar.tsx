import { ArrowUpToLine, Check, CircleHelp, Ellipsis, GitMerge, RotateCcw, Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '@/components/language/language';
import { Button, type ButtonLook } from '@/components/ui/Button';
import { MenuButton } from '@/components/ui/Menu';
import type { MenuEntry } from '@/components/ui/MenuEntries';
import { common } from '@/locales/common';
import { request as words } from '@/locales/request';
import styles from './decision-bar.module.css';
import type { Triage } from './use-triage';

/** The decisions about one request, as buttons that show their keys where there are keys. */
export function DecisionBar({ triage, withKeys = false }: { triage: Triage; withKeys?: boolean }) {
  const t = useWords(words);
  const c = useWords(common);
  const entries: MenuEntry[] = [
    ...(triage.canDecide
      ? [{ id: 'top', label: t.acceptTop, icon: <ArrowUpToLine size={16} />, onSelect: triage.acceptToTop }]
      : []),
    {
      id: 'remove',
      label: t.remove,
      icon: <Trash2 size={16} />,
      danger: true,
      onSelect: triage.remove,
    },
  ];
  const action = (label: string, key: string, icon: ReactNode, onClick: () => void, look?: ButtonLook) => (
    <Button
      look={look ?? 'plain'}
      icon={icon}
      onClick={onClick}
      aria-keyshortcuts={withKeys ? key.toUpperCase() : undefined}
    >
      {label}
      {withKeys ? (
        <kbd className={styles['key']} aria-hidden>
          {key.toUpperCase()}
        </kbd>
      ) : null}
    </Button>
  );
  return (
    <div className={styles['bar']} role="group" aria-label={t.actions}>
      {triage.canDecide ? (
        <>
          {action(t.accept, 'a', <Check size={16} aria-hidden />, triage.accept, 'primary')}
          {action(t.merge, 'g', <GitMerge size={16} aria-hidden />, triage.merge)}
          {action(t.ask, 'q', <CircleHelp size={16} aria-hidden />, triage.ask)}
          {action(t.decline, 'd', <X size={16} aria-hidden />, triage.decline)}
        </>
      ) : null}
      {triage.canReopen ? action(t.reopen, 'r', <RotateCcw size={16} aria-hidden />, triage.reopen) : null}
      <MenuButton label={c.moreActions} entries={entries}>
        <Ellipsis size={18} aria-hidden />
      </MenuButton>
    </div>
  );
}
