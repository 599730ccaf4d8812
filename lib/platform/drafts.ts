const prefix = 'draft:';

/**
 * Texts typed and not yet stored. They are kept by the browser at once, with no promise to wait for, so that a text
 * survives the tab that is closed in the middle of a word. One key a field; removed when the text is stored.
 */
export const drafts = {
  /** Keeps a text. False when the browser would not (its small storage is full or closed): the text is then only on screen. */
  keep(key: string, text: string): boolean {
    try {
      localStorage.setItem(prefix + key, text);
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  },

  /** The text that was kept, or null. */
  read(key: string): string | null {
    try {
      return localStorage.getItem(prefix + key);
    } catch (error) {
      if (error instanceof DOMException) return null;
      throw error;
    }
  },

  /** Every text that was kept under keys that begin so, with those keys. */
  under(start: string): { key: string; text: string }[] {
    try {
      return Object.keys(localStorage)
        .filter((name) => name.startsWith(prefix + start))
        .toSorted()
        .map((name) => ({ key: name.slice(prefix.length), text: localStorage.getItem(name) ?? '' }));
    } catch (error) {
      if (error instanceof DOMException) return [];
      throw error;
    }
  },

  /** Forgets a text: it is stored now, or the person gave it up. */
  drop(key: string): void {
    try {
      localStorage.removeItem(prefix + key);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  },
};
