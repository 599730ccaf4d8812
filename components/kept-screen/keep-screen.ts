import { keptNode } from './kept-nodes';
import { keep } from './kept-screen';
import { openedView, presentScreen } from './opening';

/** ms after the last change: what is being worked on is not yet what was seen last. */
const quiet = 1_000;

/**
 * Keeps the screen for the next time, whenever it stands as it opens: after changes of which `follow` tells, and when the
 * person leaves.
 */
export function keepScreens(follow: (listener: () => void) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(keepNow), quiet);
  };
  const left = () => {
    if (document.visibilityState === 'hidden') keepNow();
  };
  follow(later);
  document.addEventListener('visibilitychange', left);
  window.addEventListener('pagehide', keepNow);
}

function keepNow(): void {
  const view = openedView();
  const page = document.querySelector('#root [data-page]');
  if (view === null || !page || !standsAsItOpens(page)) return;
  const screen = keptNode(page);
  if (screen === null) return;
  const sheets = Array.from(document.querySelectorAll('link[rel="stylesheet"]'), (link) =>
    link.getAttribute('href'),
  ).filter((href) => href !== null);
  keep(view, { ...presentScreen(), sheets, page: screen });
}

/** A box or a switch has a value whatever anybody did. */
function takesText({ type }: HTMLInputElement): boolean {
  return type !== 'radio' && type !== 'checkbox';
}

/** Nothing scrolled, chosen, typed or open: the screen a person sees first. */
function standsAsItOpens(page: Element): boolean {
  return (
    page.querySelector('[data-look]') !== null &&
    page.querySelector('aside, [data-chosen], [aria-busy="true"]') === null &&
    document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') === null &&
    Array.from(page.querySelectorAll('input')).every((input) => !takesText(input) || input.value === '') &&
    Array.from(page.querySelectorAll('[data-look], section')).every(
      ({ scrollTop, scrollLeft }) => scrollTop === 0 && scrollLeft === 0,
    )
  );
}
