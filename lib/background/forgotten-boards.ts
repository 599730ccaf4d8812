import { browser } from '@/lib/platform/browser';
import { hasSite } from '@/lib/platform/permissions';
import { forgetBoardWork } from '@/lib/store/board-work';
import { writeFailure } from '@/lib/store/write-failure';
import { atRest } from './at-rest';
import { guarded } from './door';

/** What is in progress on boards that were switched off is counted no more. */
export function startForgettingBoards(): void {
  browser.permissions.onRemoved.addListener(guarded(forget));
  atRest(forget);
}

async function forget(): Promise<void> {
  try {
    await forgetBoardWork(isHeld);
  } catch (error) {
    // A database that cannot be read now: the next start looks again.
    if (!writeFailure(error)) throw error;
  }
}

async function isHeld(origin: string): Promise<boolean> {
  const address = URL.parse(origin);
  return address !== null && hasSite([`${address.protocol}//${address.hostname}/*`]);
}
