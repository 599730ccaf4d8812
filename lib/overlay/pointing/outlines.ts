/** More boxes than this say no more. */
const mostBoxes = 300;

/** What is outlined on the page: the one that is pointed at, and what is like it. */
export interface Outlined {
  main: Element | null;
  alike: readonly Element[];
}

/** Draws boxes around elements of the page, in a layer of ours that takes no pointer. They follow what scrolls. */
export function makeOutlines(document: Document, layer: HTMLElement) {
  let shown: Outlined = { main: null, alike: [] };

  function draw(): void {
    const boxes = shown.alike.slice(0, mostBoxes).map((element) => box(element, 'alike'));
    layer.replaceChildren(...boxes, ...(shown.main ? [box(shown.main, 'main')] : []));
  }
  function box(element: Element, name: string): HTMLElement {
    const { left, top, width, height } = element.getBoundingClientRect();
    const made = document.createElement('div');
    made.className = name;
    made.style.cssText = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
    return made;
  }
  const follow = { capture: true, passive: true };
  document.addEventListener('scroll', draw, follow);
  document.defaultView?.addEventListener('resize', draw);

  return {
    show(outlined: Outlined): void {
      shown = outlined;
      draw();
    },
    stop(): void {
      document.removeEventListener('scroll', draw, follow);
      document.defaultView?.removeEventListener('resize', draw);
    },
  };
}
