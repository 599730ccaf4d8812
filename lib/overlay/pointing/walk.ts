import { mark as ours } from '../badge';

/** Steps from one outlined element to another, for who does not point with a mouse. Each gives null where there is none. */
export interface Walk {
  wider: () => Element | null;
  narrower: () => Element | null;
  beside: (by: 1 | -1) => Element | null;
}

/** Walks from an element inside `bounds`, which are never stepped out of. `came` are the elements it was widened from. */
export function walkFrom(element: Element, bounds: Element, came: readonly Element[]): Walk {
  return {
    wider: () => {
      for (let each = element.parentElement; each && each !== bounds; each = each.parentElement) {
        // One that looks the same would be no step for who sees it.
        if (!isSameBox(each, element)) return each;
      }
      return null;
    },
    narrower: () => came.at(-1) ?? firstOther(element),
    beside: (by) => {
      const all = [...(element.parentElement?.children ?? [])].filter(
        (each) => each === element || isSeen(each),
      );
      return all[all.indexOf(element) + by] ?? null;
    },
  };
}

function firstOther(element: Element): Element | null {
  for (let each = firstSeen(element); each; each = firstSeen(each))
    if (!isSameBox(each, element)) return each;
  return null;
}

const firstSeen = (element: Element) => [...element.children].find(isSeen) ?? null;

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && !element.hasAttribute(ours);
}

function isSameBox(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return (['left', 'top', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) < 2);
}
