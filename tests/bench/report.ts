import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../e2e/support/programs.ts';
import type { Row } from './rows.ts';

/** The machine in words that mean the same to everybody. */
export function machine(versions: readonly string[]): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${process.platform}; ${versions.join(', ')}`;
}

/** The rows as a table in Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    [
      row.row,
      row.size,
      `${row.ours} ${row.unit}`,
      row.peer === null ? '–' : `${row.peer} ${row.unit}`,
      row.floor === null ? '–' : `${row.floor} ${row.unit}`,
      row.ratio === null ? '–' : String(row.ratio),
      budgetOf(row),
      row.holds ? 'yes' : '**no**',
    ].join(' | '),
  );
  return [
    'What | Size | Ours | Peer | Floor | Ratio | Budget | Holds',
    '--- | --- | --: | --: | --: | --: | --: | ---',
    ...lines,
  ]
    .map((line) => `| ${line} |`)
    .join('\n');
}

function budgetOf({ budget, peer, ratio, unit }: Row): string {
  if (budget === null) return '–';
  if (ratio === null) return `≤ ${budget} ${unit}`;
  return peer === null ? `≤ ${budget} ×` : `≥ ${budget} × quicker`;
}

/** Leaves the rows as JSON for tools, and as the page of the documents for people. */
export async function write(rows: readonly Row[], on: string): Promise<void> {
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
  const page = `# Performance

Written by \`npm run bench\`; do not edit by hand.

Ours and the floor are measured in turns in one browser, and medians are compared: milliseconds belong to the machine,
ratios to the code. The floor of a press is a bare message and one strict IndexedDB write in an empty extension; the floor
of a page is one that only mounts an empty React root. "Full against empty" holds a press among many items against a press
in an empty backlog, in a second browser that presses in turns with the first, each beside its own floor; its floor column
is the press in the empty backlog.

The peer is the web board of backlog.md 1.52.0, driven in the same browser, in turns: how many times quicker ours is stands
under Ratio. A peer's time in a row of another size is that of its 2,000 cards. "Shown and stored" runs from the person's
last act to the frame that shows it and, for ours, to the answer that it is on disk. The floor of opening is the empty React
root, of a change one strict write and one frame, of a search one frame. "First cards" are those of the screen that was kept from
the last time, where there is one (decision 0016); "cards that answer" are the page's own, which take their place. Adding,
moving and searching, ours, the peer's and the floor's, begin on a page at rest: ten frames after it came to the front and,
for ours, when it has asked its database nothing for 300 ms. The first six of each are not counted, ours or theirs: a
browser compiles what runs often. The letters of a search come a tenth of a second apart, as somebody types who types fast.

The overlay is measured on a page of 2,000 cards with Trello's markup and on the real board of backlog.md: everything that our
script calls is counted, found by a profile. The share of a core is that over ten seconds with fifty changes a second.

Measured on ${on}.

${table(rows)}
`;
  mkdirSync(join(root, 'docs'), { recursive: true });
  const path = join(root, 'docs', 'performance.md');
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
