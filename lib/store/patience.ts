/** A write can hang for ever on a full disk (trust.md, fact 5): after this many ms the person is told. */
export const patience = 5_000;

export class OutOfPatience extends Error {
  override name = 'OutOfPatience';
}

/** The outcome of `work`; after the patience ran out a rejection with `OutOfPatience`, and `giveUp` is called. */
export function withPatience<T>(work: PromiseLike<T>, giveUp: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new OutOfPatience());
      giveUp();
    }, patience);
    const settle = () => clearTimeout(timer);
    work.then(resolve, reject).then(settle, settle);
  });
}
