import { engine } from './engine';
import { OutOfPatience, withPatience } from './patience';
import type { Records } from './records';
import type { TableName } from './schema';

/**
 * Runs `work` in one strict transaction over the tables it names, or all. When it takes too long it is aborted, so that
 * nothing lands after the person was told that it failed. Only a commit that is already under way cannot be stopped;
 * `onLate` hears of it when it ends well.
 */
export async function attempt<T>(
  scope: readonly TableName[] | undefined,
  work: (records: Records, askForTime: (more: number) => void) => Promise<T>,
  onLate: (outcome: T) => void,
): Promise<T> {
  let abort: (() => void) | undefined;
  let abandoned = false;
  const run = async (askForTime: (more: number) => void): Promise<T> => {
    const outcome = await engine().write(
      scope,
      async (records) => {
        if (abandoned) throw new OutOfPatience();
        return work(records, askForTime);
      },
      (stop) => {
        abort = stop;
      },
    );
    if (abandoned) onLate(outcome);
    return outcome;
  };
  return withPatience(run, () => {
    abandoned = true;
    abort?.();
  });
}
