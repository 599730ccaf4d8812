import type { BoardPolicy } from '@/lib/domain/board-policy';
import type { SeenPart } from '@/lib/domain/seen-part';
import type { PanelWords } from './words';

/** A column as the panel lists it, once for all lanes. */
export type PanelColumn = Pick<SeenPart, 'key' | 'title' | 'description' | 'nativeLimit'>;

/** What every part of the panel works with. */
export interface PanelContext {
  document: Document;
  words: PanelWords;
  columns: readonly PanelColumn[];
  lanes: readonly string[];
  /** The policy as it is kept now, or is being kept. */
  policy: () => BoardPolicy;
  /** Keeps a changed one and says so where that fails; answers whether it is kept. */
  keep: (policy: BoardPolicy) => Promise<boolean>;
  /** Says something below what is typed, with a way to take it back where there is one. */
  tell: (text: string, takeBack?: () => void) => void;
}

/** The two ends of a limit in words: `2–4`, `4`, `2+`. */
export function rangeText({
  least,
  most,
}: {
  least?: number | undefined;
  most?: number | undefined;
}): string {
  if (most === undefined) return `${least ?? 0}+`;
  return least === undefined ? String(most) : `${least}–${most}`;
}
