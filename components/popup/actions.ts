import type { CaptureDraft } from '@/lib/domain/capture-draft';
import type { CaptureState } from './capture-state';

/** A board in front of the person that Backlight cannot read, though it is switched on there. */
export interface FailedBoard {
  tool: string;
  /** What was looked for and not found: to be sent to whoever looks after Backlight. */
  text: string;
  /** Has the person point at its columns instead, and leaves the popup. False where the page lets nobody in. */
  point: () => Promise<boolean>;
}

/** The way to limits on the page in front of the person. */
export interface BoardHere {
  /** Whether Backlight is on there: then only its columns were not found. */
  isOn: boolean;
  /** Asks for the site where it must, and leaves the popup. Called in the very turn of the click. False: not allowed. */
  use: () => Promise<boolean>;
}

/** What the popup can have done outside of itself: what stands behind each button. */
export interface PopupActions {
  /** Captures the page in front of the person. */
  capture: () => Promise<CaptureState>;
  /** Saves a draft that is at hand, also when it is known if asked to. */
  save: (draft: CaptureDraft, options?: { evenIfKnown?: boolean }) => Promise<CaptureState>;
  /** Adds a draft to a request that is known. */
  note: (draft: CaptureDraft, requestId: string) => Promise<CaptureState>;
  takeBack: (eventId: string) => Promise<CaptureState>;
  /** How a capture by shortcut or menu ended, when the popup opens on it. */
  earlier: () => Promise<CaptureState | null>;
  /** Looks whether the page in front of the person is a board that cannot be read; null when there is nothing to say. */
  failedBoard: () => Promise<FailedBoard | null>;
  /** The way to limits on the page in front of the person; null where there is none to offer. */
  boardHere: () => Promise<BoardHere | null>;
  /** Opens the side panel, at a request when one is given. Called in the very turn of the click. False: it did not open. */
  openPanel: (requestId?: string) => Promise<boolean>;
  /** Shows the backlog page at a place and leaves the popup. */
  openBacklog: (place: string) => void;
  /** Shows the welcome page, where the settings live, and leaves the popup. */
  openWelcome: () => void;
}
