import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { patience } from './support/patience';

const { waitFor } = vi;
vi.waitFor = (callback, options) =>
  waitFor(callback, { timeout: patience, ...(typeof options === 'number' ? { timeout: options } : options) });
