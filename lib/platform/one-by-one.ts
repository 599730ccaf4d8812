/**
 * A queue of one: works given to the same queue run one after the other, so that reading and writing back a stored
 * value never loses what another one wrote in between. A work that fails does not hold up the next.
 */
export function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = after(last, work);
    last = Promise.allSettled([mine]);
    return mine;
  };
}

async function after<T>(before: Promise<unknown>, work: () => Promise<T>): Promise<T> {
  await before;
  return work();
}
