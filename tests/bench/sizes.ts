import budgets from '../size-budgets.json' with { type: 'json' };
import { gzippedKb, has, staticGraph } from '../package/built.ts';
import { limitRow, type Row } from './rows.ts';

/** What each part of the Chromium build weighs, with all it loads before it can start. */
export function sizeRows(): Row[] {
  return budgets
    .filter(({ entry }) => has('chrome-mv3', entry))
    .map(({ name, entry, gzipKb, with: also }) => {
      const ours = gzippedKb('chrome-mv3', staticGraph('chrome-mv3', entry, also));
      return limitRow(name, 'gzip', ours, gzipKb, 'KB');
    });
}
