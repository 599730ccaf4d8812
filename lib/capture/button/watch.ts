import type { ButtonPlace, SiteFinder } from '../adapter';
import { findAll, intact } from '../intact';
import { mark } from '../shadow';
import { makeButton } from './button';
import type { ButtonEars, PlacedButton } from './button';

export interface Watched extends Pick<ButtonEars, 'onPress' | 'onIntent'> {
  document: Document;
  location: Location;
  find: SiteFinder;
  name: string;
  /** Called once, when the first button is in the page. */
  onFirst?: () => void;
  isPerson?: (event: Event) => boolean;
}

export interface ButtonWatch {
  /** Looks at the page now. */
  pass(): void;
  relabel(name: string): void;
  /** Takes every button away and looks no more. */
  stop(): void;
}

/** Shortest time from one pass to the next, in ms, however busy the page is. */
const rest = 100;
/** A change is waited out for a moment, since pages draw in bursts; in a quiet page that is all the wait there is. */
const burst = 16;

/**
 * Keeps one button at each place the site's finder names while the page draws itself anew: it puts back what was lost, moves
 * what stands wrong, takes away what has no place any more, and never doubles one.
 */
export function watchButtons(watched: Watched): ButtonWatch {
  const { document, onPress, onIntent, isPerson = (event) => event.isTrusted } = watched;
  const ears = { onPress, onIntent, isPerson };
  const buttons = new Map<Element, PlacedButton>();
  const ours = new WeakSet<Element>();
  const view = intact(document, 'defaultView');
  let { name } = watched;
  let last = -rest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;

  const observer = new MutationObserver(soon);
  function soon(): void {
    timer ??= setTimeout(pass, Math.max(burst, last + rest - performance.now()));
  }

  function pass(): void {
    clearTimeout(timer);
    timer = undefined;
    const wanted = placesOf(watched);
    const anchors = new Set(wanted.map(({ anchor }) => anchor));
    for (const [anchor, { element }] of buttons) {
      if (anchors.has(anchor)) continue;
      remove(element);
      buttons.delete(anchor);
    }
    removeCopies();
    for (const place of wanted) put(place);
    if (isFirst && wanted.length > 0) {
      isFirst = false;
      watched.onFirst?.();
    }
    // What we did ourselves is no reason to look again.
    observer.takeRecords();
    last = performance.now();
  }

  function put(place: ButtonPlace): void {
    const known = buttons.get(place.anchor);
    if (known && intact(known.element, 'parentNode') === place.anchor) {
      known.place = place;
      return;
    }
    if (known) remove(known.element);
    const placed = makeButton(document, place, name, ears);
    buttons.set(place.anchor, placed);
    ours.add(placed.element).add(placed.host);
    const add = intact(place.anchor, place.position === 'prepend' ? 'prepend' : 'append');
    add.call(place.anchor, placed.element);
  }

  /** A page may copy its own nodes, and with them an empty copy of ours. */
  function removeCopies(): void {
    for (const element of findAll(document, `[${mark}="button"], [${mark}="item"]`)) {
      if (!ours.has(element)) remove(element);
    }
  }

  for (const left of findAll(document, `[${mark}]`)) remove(left);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['role', 'data-legacy-thread-id', 'data-thread-perm-id'],
  });
  view?.addEventListener('hashchange', soon);
  pass();

  return {
    pass,
    relabel(text) {
      name = text;
      for (const button of buttons.values()) button.relabel(text);
    },
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      view?.removeEventListener('hashchange', soon);
      for (const { element } of buttons.values()) remove(element);
      buttons.clear();
    },
  };
}

function remove(element: Element): void {
  intact(element, 'remove').call(element);
}

function placesOf({ find, document, location }: Watched): ButtonPlace[] {
  try {
    return find(document, location);
  } catch {
    // The site has changed under its finder: title and link can still be saved, from a button that floats.
    const anchor = intact(document, 'documentElement');
    return [{ kind: 'thread', anchor, position: 'fixed', found: [] }];
  }
}
