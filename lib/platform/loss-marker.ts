import { stored } from './stored';

const item = stored('local', 'lossMarker');

/**
 * A place outside the database that says what was in it, so that an empty one is told from a lost one. What is read is
 * parsed by the store, which wrote it.
 */
export const lossMarker = {
  read: (): Promise<unknown> => item.get(),
  write: (mark: object): Promise<void> => item.set(mark),
};
