import { offeredHistory } from '../history/offered';
import type { PanelContext } from './context';
import { make, press } from './make';

/** Ages from what the board's tool itself keeps: read when the person asks for it, and at no other time. */
export function historySection({ document, words, tell }: PanelContext): HTMLElement | null {
  const offered = offeredHistory();
  if (!offered) return null;
  const { tool, run } = offered;
  async function ask(): Promise<void> {
    button.disabled = true;
    tell(words.readingHistory(tool));
    const told = await run();
    button.disabled = false;
    button.focus();
    if (told.ok) return tell(words.historyRead(told.value.cards));
    const { reason } = told;
    tell(
      reason === 'no-answer'
        ? words.noHistory(tool)
        : reason === 'not-understood'
          ? words.strangeHistory(tool)
          : words.notKept,
    );
  }
  const button = press(document, words.readHistory(tool), () => void ask());
  return make(document, 'fieldset', {}, [
    make(document, 'legend', { text: words.ages }),
    make(document, 'div', { class: 'buttons' }, [button]),
    make(document, 'p', { class: 'own', text: words.historyHint(tool) }),
  ]);
}
