import { guarded } from './door';

/** How long after its start the background turns to what nobody waits for, in ms. */
const pause = 400;

/** Does `work` soon after the start, not in it: when a press has started the background, the press comes first. */
export function atRest(work: () => Promise<void>): void {
  setTimeout(guarded(work), pause);
}
