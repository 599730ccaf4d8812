/** How long a change of the page may wait before it is looked at, in ms: at rest, and at most. */
const every = 250;
const latest = 500;

/**
 * Turns any number of calls into a pass now and then. The wait starts at the first call and no later call begins it
 * anew: a page that never stands still would else never be painted (board-hosts, finding 7). The pass then takes a
 * moment when the page is idle, and the next frames if there is none. Returns the call and the way to stop.
 */
export function steady(pass: () => void): { notice: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  const run = () => {
    timer = idle = undefined;
    pass();
  };
  return {
    notice: () => {
      if (timer !== undefined || idle !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        idle = requestIdleCallback(run, { timeout: latest - every });
      }, every);
    },
    stop: () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
      timer = idle = undefined;
    },
  };
}
