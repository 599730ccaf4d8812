import { boundLine, boundText } from './text';

// Beside the bounds and not among them: the popup cuts what pages offer, and nobody writes in it.

/** A line that a person wrote, as it is kept; null when it is more than `limit`: nothing is cut behind the writer's back. */
export function wholeLine(text: string, limit: number): string | null {
  return whole(boundLine, text, limit);
}

/** A text of several lines that a person wrote, as it is kept; null when it is more than `limit`. */
export function wholeText(text: string, limit: number): string | null {
  return whole(boundText, text, limit);
}

function whole(bound: typeof boundLine, text: string, limit: number): string | null {
  const trimmed = text.trim();
  // White space may go, but a text of many megabytes is none that fits.
  if (trimmed.length > limit * 4) return null;
  const kept = bound(trimmed, trimmed.length + 1);
  return kept.length > limit ? null : kept;
}
