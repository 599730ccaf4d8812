/** A write can hang for ever on a full disk (trust.md, fact 5): after this many ms the person is told. */
export const patience = 5_000;

export class OutOfPatience extends Error {
  override name = 'OutOfPatience';
}

/**
 * The outcome of `work`; after the patience ran out a rejection with `OutOfPatience`, and `giveUp` is called. `work` may
 * ask for more time (ms) where it has much to write.
 */
export function withPatience<T>(
  work: (askForTime: (more: number) => void) => PromiseLike<T>,
  giveUp: () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      reject(new OutOfPatience());
      giveUp();
    };
    let timer = setTimeout(end, patience);
    const askForTime = (more: number) => {
      clearTimeout(timer);
      timer = setTimeout(end, patience + more);
    };
    const settle = () => clearTimeout(timer);
    work(askForTime).then(resolve, reject).then(settle, settle);
  });
}
