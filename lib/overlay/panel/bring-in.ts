import { columnMeanings } from '@/lib/domain/column-meaning';
import { offeredBringIn } from '../bring-in';
import type { PanelContext } from './context';
import { make, press } from './make';

/** The whole board into the one list: what is not done there, in one step that can be taken back. */
export function bringInSection(context: PanelContext): HTMLElement {
  const { document, words, columns, policy, tell } = context;
  /** The columns whose cards come, and how many those are now. */
  function coming(): { keys: Set<string>; count: number } {
    const meanings = columnMeanings(columns, policy().meanings);
    const counts = offeredBringIn()?.counts() ?? new Map<string, number>();
    const keys = new Set(columns.map(({ key }) => key).filter((key) => meanings.get(key) !== 'done'));
    return { keys, count: [...keys].reduce((sum, key) => sum + (counts.get(key) ?? 0), 0) };
  }
  async function run(): Promise<void> {
    button.disabled = true;
    const came = await offeredBringIn()?.run(coming().keys);
    button.disabled = false;
    button.focus();
    if (!came) return tell(words.notKept);
    const { added, known, eventId } = came;
    tell(words.broughtIn(added, known), eventId === null ? undefined : () => void takeBack(eventId));
  }
  async function takeBack(eventId: string): Promise<void> {
    const isBack = await offeredBringIn()?.undo(eventId);
    tell(isBack ? words.takenBack : words.notKept);
    button.focus();
  }
  const button = press(document, words.bringIn(coming().count), () => void run());
  // The board goes on while the panel is open: the figure is the one of the moment somebody turns to it.
  for (const type of ['pointerenter', 'focus'])
    button.addEventListener(type, () => {
      button.textContent = words.bringIn(coming().count);
    });
  return make(document, 'fieldset', {}, [
    make(document, 'legend', { text: words.oneList }),
    make(document, 'div', { class: 'buttons' }, [button]),
    make(document, 'p', { class: 'own', text: words.oneListHint }),
  ]);
}
