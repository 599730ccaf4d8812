/** The longest that late work waits for the browser to say that it has painted, in ms. */
const longest = 300;

/**
 * Runs `work` when the first frame is on the screen and what `settled` stands for has been painted too: until then it
 * would hold them up. Returns the way to stop.
 */
export function afterFirstFrame(work: () => void, settled: Promise<void>): () => void {
  let waiting = true;
  const stop = () => {
    waiting = false;
    clearTimeout(timer);
  };
  const start = () => {
    if (!waiting) return;
    stop();
    work();
  };
  const timer = setTimeout(start, longest);
  void Promise.all([firstPaint(), settled]).then(() => requestAnimationFrame(() => setTimeout(start, 0)));
  return stop;
}

function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}
