import { intact } from '../intact';
import type { Choice } from '../outcome';
import { drawing, keepInside, mark, shadowHost } from '../shadow';
import type { CardFace } from './face';
import { isLightColor, placeCard } from './place';
import type { Box } from './place';
import { cardStyle } from './style';

const signs = {
  saved: ['M5 12.5l4.5 4.5L19 7.5'],
  plain: ['M4 6h16', 'M4 12h11', 'M4 18h7'],
  problem: ['M12 6v7.5', 'M12 18v.01'],
};
const cross = ['M6 6l12 12', 'M18 6L6 18'];

const kept = 'mousedown mouseup pointerdown pointerup click dblclick wheel keydown keypress keyup'.split(' ');

export interface CardPlace {
  document: Document;
  /** What was pressed, null when nothing on the page was. */
  pressed: HTMLElement | null;
  /** Where that stood when it was pressed; the page may have hidden it since. */
  at?: Box;
  /** Whether the card takes the focus, and gives it back to what was pressed. */
  takesFocus: boolean;
  closeLabel: string;
  isPerson?: (event: Event) => boolean;
}

export interface Card {
  /** Shows a face and gives what the person chose; null when they closed it or it went away by itself. */
  ask(face: CardFace): Promise<Choice | null>;
  /** Takes the card away. */
  close(): void;
}

/** A small card beside what was pressed. It never blocks the page, and waits while somebody points at it or is in it. */
export function openCard({ document, pressed, at, takesFocus, closeLabel, isPerson }: CardPlace): Card {
  const person = isPerson ?? ((event: Event) => event.isTrusted);
  const view = intact(document, 'defaultView') ?? globalThis;
  const { host, root } = shadowHost(document, 'card', cardStyle);
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, parent: Node) => {
    const element = intact(document, 'createElement').call(document, tag) as HTMLElementTagNameMap[K];
    element.className = className;
    parent.appendChild(element);
    return element;
  };
  const box = make('div', 'card', root);
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', 'Backlight');
  const sign = make('div', 'sign', box);
  const status = make('div', 'text', box);
  status.setAttribute('role', 'status');
  const close = make('button', 'close', box);
  close.setAttribute('aria-label', closeLabel);
  close.append(drawing(document, cross));
  const actions = make('div', 'actions', box);
  const body = intact(document, 'documentElement');
  const around =
    pressed ?? (intact(document, 'querySelector').call(document, 'body') as HTMLElement | null) ?? body;
  host.style.setProperty(
    'color-scheme',
    isLightColor(view.getComputedStyle(around).color) ? 'dark' : 'light',
  );
  body.append(host);

  let answer: ((choice: Choice | null) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stays: number | null = null;

  function settle(choice: Choice | null): void {
    clearTimeout(timer);
    const settled = answer;
    answer = null;
    settled?.(choice);
  }
  /** The wait begins anew whenever the person turns away from the card. */
  function wait(): void {
    clearTimeout(timer);
    if (stays !== null && answer) timer = setTimeout(leaveAlone, stays);
  }
  function leaveAlone(): void {
    if (box.matches(':hover') || root.activeElement) wait();
    else settle(null);
  }
  const onKey = (event: Event) => {
    if ('key' in event && event.key === 'Escape' && person(event)) settle(null);
  };

  close.addEventListener('click', (event) => {
    if (person(event)) settle(null);
  });
  box.addEventListener('pointerleave', wait);
  box.addEventListener('keydown', onKey);
  // Escape closes the card wherever the focus is, and still means to the page what it means.
  intact(document, 'addEventListener').call(document, 'keydown', onKey, true);
  keepInside(host, kept);

  return {
    ask(face) {
      settle(null);
      box.className = `card ${face.tone}`;
      box.removeAttribute('aria-busy');
      sign.replaceChildren(drawing(document, signs[face.tone]));
      const hadFocus = root.activeElement !== null;
      actions.replaceChildren(
        ...face.actions.map(({ choice, label }) => {
          const button = make('button', '', actions);
          button.textContent = label;
          button.addEventListener('click', (event) => {
            if (!person(event) || !answer) return;
            box.setAttribute('aria-busy', 'true');
            settle(choice);
          });
          return button;
        }),
      );
      status.replaceChildren();
      make('p', 'title', status).textContent = face.title;
      make('p', 'detail', status).textContent = face.detail;
      const size = box.getBoundingClientRect();
      const room = { width: view.innerWidth, height: view.innerHeight };
      const { left, top } = placeCard(size, room, at ?? null);
      box.style.setProperty('left', `${left}px`);
      box.style.setProperty('top', `${top}px`);
      const first = actions.querySelector('button') ?? close;
      if (hadFocus || takesFocus) first.focus({ preventScroll: true });
      stays = face.stays;
      return new Promise((resolve) => {
        answer = resolve;
        wait();
      });
    },
    close() {
      settle(null);
      intact(document, 'removeEventListener').call(document, 'keydown', onKey, true);
      const hadFocus = root.activeElement !== null;
      host.remove();
      if (hadFocus && pressed?.isConnected) pressed.focus({ preventScroll: true });
    },
  };
}

/** Takes away the card that an earlier press left open. */
export function closeOldCards(document: Document): void {
  for (const old of intact(document, 'querySelectorAll').call(document, `[${mark}="card"]`)) old.remove();
}
