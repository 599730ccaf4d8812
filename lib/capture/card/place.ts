export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Size {
  width: number;
  height: number;
}

const gap = 8;

/**
 * Where the card's top left corner goes: under what was pressed, above it where there is no room, and always whole on
 * the screen. Without anything pressed on the page: the upper corner, under the browser's own buttons.
 */
export function placeCard(card: Size, view: Size, pressed: Box | null): { left: number; top: number } {
  if (!pressed) return { left: Math.max(gap, view.width - card.width - 2 * gap), top: 2 * gap };
  const inMiddle = pressed.left > view.width / 2;
  const wished = inMiddle ? pressed.right - card.width : pressed.left;
  const left = Math.max(gap, Math.min(wished, view.width - card.width - gap));
  const under = pressed.bottom + gap;
  const above = pressed.top - gap - card.height;
  const fits = under + card.height + gap <= view.height;
  const lowest = Math.max(gap, view.height - card.height - gap);
  const top = Math.max(gap, Math.min(fits ? under : above, lowest));
  return { left, top };
}

/** Whether text of this colour (`rgb(…)`, as the browser computes it) stands on a dark page. */
export function isLightColor(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
