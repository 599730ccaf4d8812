import { browser } from './browser';

/** How long a page may take to answer: one that hangs must not cost the press. */
const patience = 3_000;

/**
 * Runs one of our scripts in the top frame of a tab and gives what it answered. Null where the browser does not let us
 * in (its own pages, stores, a tab without a click of the person), or where the page does not answer in time.
 */
export async function injectFile(
  tabId: number,
  file: `${string}.js`,
  { wait = patience }: { wait?: number } = {},
): Promise<unknown> {
  // The list of our files that the types know is made by a build, and this is used to make one.
  const files = [`/${file}`] as never[];
  return answerOf(browser.scripting.executeScript({ target: { tabId }, files }), wait);
}

/** Runs a function that stands alone (it sees nothing but its arguments) in the top frame of a tab; as `injectFile`. */
export async function injectFunction<A extends (string | number | boolean | null)[]>(
  tabId: number,
  func: (...args: A) => unknown,
  args: A,
): Promise<unknown> {
  return answerOf(browser.scripting.executeScript({ target: { tabId }, func, args }), patience);
}

async function answerOf(injection: Promise<{ result?: unknown }[]>, wait: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), wait);
  });
  try {
    return await Promise.race([injection.then(([first]) => first?.result ?? null), late]);
  } catch {
    // Not allowed in here: an expected answer, which the caller has words for.
    return null;
  } finally {
    clearTimeout(timer);
  }
}
