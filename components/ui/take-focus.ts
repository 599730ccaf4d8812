/** As a `ref`: what was just opened takes the focus. The attribute would do so before assistive tools know of it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
