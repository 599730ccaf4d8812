import { keepInside, shadowHost } from '@/lib/capture/shadow';
import type { BoardStanding } from '@/lib/domain/board-standing';
import type { SeenPart } from '@/lib/domain/seen-part';
import type { ToldState } from '@/lib/domain/told-count';
import { mark } from './badge';
import { ownEvents } from './own-events';
import type { MakePanel, Panel } from './panel/kit';
import type { KeptFacts } from './policy-keeper';
import { stripStyle } from './strip-style';
import type { OverlayWords } from './words';

export interface StripView {
  isDark: boolean;
  /** The board's name, for its file. */
  name: string;
  parts: readonly SeenPart[];
  standing: BoardStanding;
  /** Null until it is known what is kept. */
  kept: KeptFacts | null;
}

/** The line on a board's page that says how the board stands. A press opens the panel, which comes when it is asked for. */
export function makeStrip(
  document: Document,
  words: OverlayWords,
  openPanel: () => Promise<MakePanel | null>,
  asked: Parameters<MakePanel>[0],
) {
  const { host, root } = shadowHost(document, 'overlay-strip', stripStyle);
  host.setAttribute(mark, 'strip');
  keepInside(host, ownEvents);
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-keyshortcuts', 'Alt+Shift+H');
  root.append(button);

  let view: StripView | undefined;
  let panel: Panel | undefined;
  let isComing = false;
  let trouble = '';
  let oldest = '';

  function toggle(open: boolean): void {
    if (!panel) return;
    button.setAttribute('aria-expanded', String(open));
    if (open) {
      host.after(panel.host);
      if (view) panel.show(view);
      panel.focus();
    } else panel.host.remove();
  }
  async function press(): Promise<void> {
    if (isComing) return;
    isComing = true;
    const make = panel ? null : await openPanel();
    isComing = false;
    panel ??= make?.({
      ...asked,
      close: () => {
        toggle(false);
        button.focus();
      },
    });
    trouble = panel ? '' : words.notOpened;
    say();
    if (host.isConnected) toggle(!panel?.host.isConnected);
  }
  button.addEventListener('click', () => void press());

  function say(): void {
    if (!view) return;
    const text = trouble || told(view, oldest, words);
    if (button.textContent !== text) button.textContent = text;
    button.classList.toggle(
      'over',
      view.standing.standings.some(({ state }) => state === 'over'),
    );
  }

  return {
    /** Says so much of the oldest card in progress; nothing with an empty text. */
    tellOldest: (text: string): void => {
      if (text === oldest) return;
      oldest = text;
      say();
    },
    show(now: StripView): void {
      view = now;
      say();
      const scheme = view.isDark ? 'dark' : 'light';
      if (host.style.colorScheme !== scheme) host.style.colorScheme = scheme;
      if (!host.isConnected) document.body.append(host);
      if (panel?.host.isConnected) panel.show(view);
    },
    remove: () => {
      toggle(false);
      host.remove();
    },
  };
}

/** How much there is, and the worst of it, in a line: it says that all is well only where all was seen. */
function told(
  { standing: { standings, inProgress }, kept }: StripView,
  oldest: string,
  words: OverlayWords,
): string {
  const figure = `${inProgress.isWhole ? '' : '≥ '}${inProgress.count}`;
  const day = kept?.cycle ? words.cycleDay(kept.cycle.day, kept.cycle.of) : '';
  return [words.inProgress(figure), verdict(standings, words), oldest, day].filter(Boolean).join(' · ');
}

function verdict(standings: readonly { state: ToldState }[], words: OverlayWords): string {
  const count = (state: ToldState) => standings.filter((each) => each.state === state).length;
  if (standings.length === 0) return words.setLimits;
  if (count('over') > 0) return words.overInAll(count('over'));
  if (count('unsure') > 0) return words.notAll;
  return count('low') > 0 ? words.lowInAll(count('low')) : words.within;
}
