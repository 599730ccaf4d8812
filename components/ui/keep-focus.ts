/**
 * Puts the focus back on what had it, or, where that is gone, on the page's main part: on nothing at all, the next key
 * would start from the top of the page.
 */
export function keepFocus(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus();
  if (before !== null && document.activeElement === before) return;
  const main = document.querySelector<HTMLElement>('main');
  if (!main) return;
  if (!main.hasAttribute('tabindex')) main.tabIndex = -1;
  main.focus();
}
