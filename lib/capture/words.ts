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

/** Every word the button and the card show on somebody else's page. */
export interface CaptureWords {
  add: string;
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
