import { madeFrom } from './kept-nodes';
import { kept } from './kept-screen';
import { openedView, presentScreen } from './opening';

const id = 'kept-screen';

/**
 * Shows the board or the backlog as it was seen last, until the page itself is there. Ends once that is painted; at once
 * where nothing was kept. What is shown can be neither pressed nor read out: a moment later the page does both.
 */
export async function showKept(): Promise<void> {
  const view = openedView();
  const screen = view && kept(view, presentScreen());
  const page = screen && madeFrom(screen.page);
  if (!page) return;
  await Promise.all(screen.sheets.map(loaded));
  const place = document.createElement('div');
  place.id = id;
  place.inert = true;
  place.ariaHidden = 'true';
  place.style.cssText = 'position: fixed; inset: 0; z-index: 2; overflow: hidden; background: var(--page)';
  place.append(page);
  document.body.append(place);
  await painted();
}

/** Takes the kept screen away: the page itself stands where it stood. */
export function endKept(): void {
  document.getElementById(id)?.remove();
}

/** Loads a sheet that the page would load late, unless it is there. */
async function loaded(href: string): Promise<void> {
  if (document.querySelector(`link[href="${CSS.escape(href)}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.crossOrigin = '';
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}

/** ms; a page in the background paints no frame. */
const aFrame = 50;

function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, aFrame);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // After the paint of this very frame.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(null);
    });
  });
}
