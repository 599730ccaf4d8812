import { keepInside, shadowHost } from '@/lib/capture/shadow';
import type { ToldState } from '@/lib/domain/told-count';
import { mark } from './badge';
import { stripStyle } from './strip-style';
import type { OverlayWords } from './words';

/** One column in the panel: a limit from its own title is told, one that is kept here can be changed. */
export interface StripColumn {
  key: string;
  title: string;
  isInTitle: boolean;
  most?: number;
}

export interface StripView {
  isDark: boolean;
  columns: readonly StripColumn[];
  /** How each column that has a limit stands to it. */
  states: readonly ToldState[];
}

/** Keeps a limit; answers whether that was done. */
type SetLimit = (column: string, most: number | null) => Promise<boolean>;

const highestLimit = 999;

/**
 * The line on a board's page that says how it stands, and the small panel behind it where limits are set. What is typed
 * in it never reaches the page's own shortcuts.
 */
export function makeStrip(document: Document, words: OverlayWords, setLimit: SetLimit) {
  const { host, root } = shadowHost(document, 'overlay-strip', stripStyle);
  host.setAttribute(mark, 'strip');
  keepInside(host, [
    'keydown',
    'keyup',
    'keypress',
    'input',
    'change',
    'paste',
    'click',
    'mousedown',
    'pointerdown',
  ]);
  const make = <T extends keyof HTMLElementTagNameMap>(tag: T, className: string, text = '') => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const strip = make('div', 'strip');
  const panel = make('div', 'panel');
  const rows = make('div', 'panel-rows');
  const trouble = make('p', 'trouble');
  const button = make('button', '');
  panel.hidden = true;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', words.panel);
  trouble.setAttribute('role', 'alert');
  rows.style.cssText = 'display: grid; gap: 8px';
  panel.append(make('h2', '', words.panel), rows, trouble, make('p', 'hint', words.hint));
  button.type = 'button';
  strip.append(panel, button);
  root.append(strip);

  let columns = '';
  const toggle = (open: boolean) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  toggle(false);
  button.addEventListener('click', () => {
    toggle(Boolean(panel.hidden));
    if (!panel.hidden) panel.querySelector('input')?.focus();
  });
  strip.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    toggle(false);
    button.focus();
  });

  function row({ key, title, isInTitle, most }: StripColumn): HTMLElement {
    const line = make('label', '');
    const name = make('span', 'name', title);
    name.title = title;
    line.append(name);
    if (isInTitle) {
      line.append(make('span', 'own', words.inTitle));
      return line;
    }
    const input = make('input', '');
    input.type = 'number';
    input.min = '1';
    input.max = String(highestLimit);
    input.value = most === undefined ? '' : String(most);
    input.setAttribute('aria-label', words.limitOf(title));
    const keep = async () => {
      const done = await setLimit(key, input.value === '' ? null : input.valueAsNumber);
      trouble.textContent = done ? '' : words.notKept;
    };
    input.addEventListener('change', (event) => {
      // A page may make events up; only a person sets a limit.
      if (event.isTrusted && input.checkValidity()) void keep();
    });
    line.append(input);
    return line;
  }

  return {
    show(view: StripView): void {
      const text = told(view.states, words);
      if (button.textContent !== text) button.textContent = text;
      button.classList.toggle('over', view.states.includes('over'));
      const scheme = view.isDark ? 'dark' : 'light';
      if (host.style.colorScheme !== scheme) host.style.colorScheme = scheme;
      const now = JSON.stringify(view.columns);
      // A field somebody types in stays theirs.
      if (now !== columns && !rows.contains(root.activeElement)) {
        columns = now;
        rows.replaceChildren(...view.columns.map(row));
      }
      if (!host.isConnected) document.body.append(host);
    },
    remove: () => host.remove(),
  };
}

/** The worst of it, in a line: it says that all is well only where all was seen. */
function told(states: readonly ToldState[], words: OverlayWords): string {
  const count = (state: ToldState) => states.filter((each) => each === state).length;
  if (states.length === 0) return words.setLimits;
  if (count('over') > 0) return words.overInAll(count('over'));
  if (count('unsure') > 0) return words.notAll;
  return count('low') > 0 ? words.lowInAll(count('low')) : words.within;
}
