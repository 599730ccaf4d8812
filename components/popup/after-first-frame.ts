/** The longest that late work waits for the browser to say that it has painted, in ms. */
const longest = 200;

/**
 * Runs `work` when the first frame is on the screen: until then it would hold it up, and the machine's other cores are
 * busy with painting it. Returns the way to stop.
 */
export function afterFirstFrame(work: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  const start = () => {
    stop();
    work();
  };
  const timer = setTimeout(start, longest);
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) start();
  });
  observer.observe({ type: 'paint', buffered: true });
  return stop;
}
