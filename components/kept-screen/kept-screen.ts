/** A part of a screen as it is kept: a text, or a tag with its attributes and what is in it. */
export type KeptNode =
  string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...KeptNode[]];

export interface KeptScreen {
  /** The build it was painted by: another one names its classes otherwise. */
  build: string;
  language: string;
  /** px; in a window of another width the same cards have other heights. */
  width: number;
  /** The sheets that were loaded for it. */
  sheets: readonly string[];
  page: KeptNode;
}

const prefix = 'screen:';
/** Characters; a screen beyond that is not worth its time. */
const most = 600_000;

/** Keeps a screen for the next time its view is opened. */
export function keep(view: string, screen: KeptScreen): void {
  const text = JSON.stringify(screen);
  try {
    if (text.length <= most) localStorage.setItem(prefix + view, text);
    else localStorage.removeItem(prefix + view);
  } catch (error) {
    // A browser that keeps nothing, or is full, opens the page as it would for the first time.
    if (!(error instanceof DOMException)) throw error;
  }
}

/**
 * The screen of the last time, if it fits this build, language and width. Our own page alone writes it, its nodes are made one by
 * one from a list of tags, and the page itself takes its place a moment later: a look at its shape will do.
 */
export function kept(view: string, now: Omit<KeptScreen, 'page' | 'sheets'>): KeptScreen | null {
  try {
    const screen: unknown = JSON.parse(localStorage.getItem(prefix + view) ?? 'null');
    if (!isScreen(screen)) return null;
    const fits = (['build', 'language', 'width'] as const).every((part) => screen[part] === now[part]);
    return fits ? screen : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}

function isScreen(value: unknown): value is KeptScreen {
  if (typeof value !== 'object' || value === null) return false;
  return 'build' in value && 'width' in value && 'sheets' in value && 'page' in value
    ? Array.isArray(value.sheets) && Array.isArray(value.page)
    : false;
}
