/** So many new ones at a time: the browser lays them out in the same frame. */
const most = 120;
/** ms between two portions, in which a frame is painted and a press is heard. */
const rest = 20;

/**
 * Does something for each of a list, a portion at a time where it is new and therefore dear, and those in sight first. What
 * is not new is done at once. Another list takes the place of the rest of the one before.
 */
export function inPortions({ defaultView }: Document) {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function go<T>(left: readonly T[], act: (one: T) => void): void {
    for (const one of left.slice(0, most)) act(one);
    const after = left.slice(most);
    if (after.length > 0) timer = setTimeout(go, rest, after, act);
  }
  const isInSight = (el: Element) => {
    const { top, bottom } = el.getBoundingClientRect();
    return bottom >= 0 && top <= (defaultView ?? globalThis).innerHeight;
  };

  return {
    run<T>(
      all: readonly T[],
      isNew: (one: T) => boolean,
      elementOf: (one: T) => Element,
      act: (one: T) => void,
    ): void {
      clearTimeout(timer);
      const fresh: T[] = [];
      for (const one of all) {
        if (isNew(one)) fresh.push(one);
        else act(one);
      }
      if (fresh.length <= most) return go(fresh, act);
      const near: T[] = [];
      const far: T[] = [];
      for (const one of fresh) (isInSight(elementOf(one)) ? near : far).push(one);
      go([...near, ...far], act);
    },
    stop: () => clearTimeout(timer),
  };
}
