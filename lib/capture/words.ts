/** Why a press did not save, as the in-page card tells it. */
export type FailureReason =
  | 'storage-full'
  | 'storage-unavailable'
  | 'storage-blocked'
  | 'storage-stuck'
  | 'invalid'
  | 'no-answer'
  | 'updated'
  | 'not-undone'
  | 'not-noted'
  | 'not-opened';

/** The words of the button, which are always there, and of what it says when nothing else of Backlight is left. */
export interface ButtonWords {
  add: string;
  notSaved: string;
  updated: string;
  noAnswer: string;
}

/** The words of the card. */
export interface CaptureWords {
  saved: string;
  savedLinkOnly: string;
  known: string;
  noted: string;
  undone: string;
  notSaved: string;
  undo: string;
  edit: string;
  open: string;
  addNote: string;
  saveAsNew: string;
  tryAgain: string;
  saveFile: string;
  close: string;
  failures: Record<FailureReason, string>;
}
