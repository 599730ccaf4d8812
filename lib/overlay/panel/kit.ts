import type { BoardPolicy } from '@/lib/domain/board-policy';
import type { Result } from '@/lib/domain/result';
import type { Language } from '@/lib/i18n/words';
import type { StripView } from '../strip';
import { shared } from '../world';

/** What came of a file: its policy, why it has none, or why nobody answered. */
export type ReadFile = Result<BoardPolicy>;

/** What the panel asks of the rest. */
export interface PanelAsks {
  /** Keeps a policy; answers whether it is kept. */
  set: (policy: BoardPolicy) => Promise<boolean>;
  readFile: (text: string) => Promise<ReadFile>;
  /** Hides the line and the panel. */
  hide: () => void;
}

/** The panel behind the strip. */
export interface Panel {
  host: HTMLElement;
  show: (view: StripView) => void;
  focus: () => void;
}

export type MakePanel = (asks: PanelAsks & { close?: () => void }) => Panel;

/** The panel comes as a script of its own when it is first opened: few pages with a board ever need it. */
type PanelKit = (document: Document, language: Language) => MakePanel;

const place = shared<PanelKit>('board-panel');

/** Puts the kit where the strip finds it, in the place of one that an earlier Backlight left. */
export function offerPanel(kit: PanelKit): void {
  place.set(kit);
}

/** The kit, once it has come. */
export function offeredPanel(): PanelKit | undefined {
  return place.get();
}
