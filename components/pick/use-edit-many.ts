import { useCallback } from 'react';
import { editItems, type ItemsEdit } from '@/lib/store/commands/edit-items';
import { changeMany } from '@/locales/change-many';
import { selection } from '@/locales/selection';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { useToast } from '@/components/ui/Toasts';

/** Sets values of items in one step, and says how it went: how many, and which were left out and why. */
export function useEditMany(): (ids: readonly string[], edit: ItemsEdit) => Promise<boolean> {
  const t = useWords(changeMany);
  const s = useWords(selection);
  const { run } = useSteps();
  const toast = useToast();
  return useCallback(
    async (ids, edit) => {
      const done = ids.length > 1 ? { done: t.changedMany(ids.length) } : {};
      const outcome = await run(() => editItems(ids, edit), { ...done, items: ids.length });
      if (!outcome.ok) return false;
      const { eventId, value } = outcome.value;
      if (eventId === null && ids.length > 1) toast({ text: t.sameAlready });
      if (value.gone > 0) toast({ text: s.someGone(value.gone) });
      if (value.full > 0) toast({ text: t.someFull(value.full), tone: 'bad' });
      return true;
    },
    [run, s, t, toast],
  );
}
