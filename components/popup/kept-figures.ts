import type { Figures } from './figures';

const key = 'popup-figures';
/** Raise it when `Figures` changes: what an older version kept is then not looked at. */
const version = 1;

/** Keeps the figures for the next first frame. */
export function keepFigures(figures: Figures): void {
  localStorage.setItem(key, JSON.stringify({ version, figures }));
}

/**
 * The figures of the last time, null when there are none. Our own page alone writes them and the database corrects them a
 * moment later, so a look at version and shape will do: a whole parser would cost the first frame more than it gives.
 */
export function keptFigures(): Figures | null {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return hasFigures(kept) ? kept.figures : null;
  } catch {
    // Not JSON: as good as nothing kept.
    return null;
  }
}

function hasFigures(kept: unknown): kept is { figures: Figures } {
  if (!isRecord(kept) || kept['version'] !== version || !isRecord(kept['figures'])) return false;
  const { columns, wip, waiting } = kept['figures'];
  return Array.isArray(columns) && isRecord(wip) && typeof waiting === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
