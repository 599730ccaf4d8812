/** How long a change of the page may wait before it is looked at, in ms: at rest, and at most. */
const every = 250;
const latest = 500;
/** The share of one core that passes may take on a page that never stands still. */
const share = 0.008;
/** ms; a pass that took unusually long puts the next one off no further. */
const mostPause = 5_000;

/**
 * Turns any number of calls into a pass now and then. The wait starts at the first call and no later call begins it
 * anew: a page that never stands still would else never be painted (board-hosts, finding 7). The pass then takes a
 * moment when the page is idle, and the next frames if there is none. On a board so large that a pass is dear the wait
 * grows with what the last one took. Returns the call and the way to stop.
 */
export function steady(pass: () => void): { notice: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let wait = every;
  const run = () => {
    timer = idle = undefined;
    const began = performance.now();
    pass();
    wait = Math.min(Math.max(every, (performance.now() - began) / share), mostPause);
  };
  return {
    notice: () => {
      if (timer !== undefined || idle !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        idle = requestIdleCallback(run, { timeout: latest - every });
      }, wait);
    },
    stop: () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
      timer = idle = undefined;
    },
  };
}
