import { report } from '@/lib/platform/log';

/** The background's own door: a listener whose bugs go to the log and never end the worker. */
export function guarded<A extends unknown[]>(work: (...args: A) => Promise<void>): (...args: A) => void {
  return (...args) => void run(() => work(...args));
}

async function run(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    report(error, 'background');
  }
}
