/** Whether the page itself is painted dark, in whatever way its host does that. */
export function isDarkPage({ body, documentElement, defaultView }: Document): boolean {
  for (const element of [body, documentElement]) {
    const ground = defaultView?.getComputedStyle(element).backgroundColor ?? '';
    const [red = 255, green = 255, blue = 255, alpha = 1] = Array.from(ground.matchAll(/[\d.]+/g), Number);
    if (ground.startsWith('rgb') && alpha > 0) return red * 0.299 + green * 0.587 + blue * 0.114 < 100;
  }
  return false;
}
