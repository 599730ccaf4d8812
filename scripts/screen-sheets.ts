import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sheets of the board as it opens, in the order in which its scripts come. */
const names = ['base', 'shared', 'backlog', 'board'];

/**
 * Has the backlog page ask for its sheets at once, beside its first script: the kept screen is painted with them. Left to
 * themselves they would be asked for by scripts that come later.
 */
export function screenSheets(outDir: string): void {
  const page = join(outDir, 'backlog.html');
  const html = readFileSync(page, 'utf8');
  const sheets = names.flatMap((name) =>
    readdirSync(join(outDir, 'assets')).filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.css$`).test(file)),
  );
  if (sheets.length !== names.length)
    throw new Error(`of ${names.join(', ')} only ${sheets.join(', ')} has a sheet`);
  const links = sheets
    .filter((sheet) => !html.includes(sheet))
    .map((sheet) => `    <link rel="stylesheet" crossorigin href="/assets/${sheet}">\n`);
  writeFileSync(page, html.replace('  </head>', `${links.join('')}  </head>`));
}
