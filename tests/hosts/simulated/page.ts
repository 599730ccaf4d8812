import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { boardOf, type ColumnSize, type SimBoard } from './boards.ts';

/** A host nobody can run: its page, built with its markup and the libraries it is built with. */
export interface SimulatedHost {
  hostname: string;
  permission: string;
  /** Where its first board stands. */
  address: string;
  /** Begins the ids of its cards; those of its first board are counted through from 1. */
  prefix: string;
  ids: readonly [string, string];
}

export const simulatedHosts = {
  trello: {
    hostname: 'trello.com',
    permission: 'https://trello.com/*',
    address: 'https://trello.com/b/FairB0ard/board',
    prefix: 'tf',
    ids: ['FairB0ard', 'WebB0ard'],
  },
  jira: {
    hostname: 'firm.atlassian.net',
    permission: 'https://*.atlassian.net/*',
    address: 'https://firm.atlassian.net/jira/software/projects/FAIR/boards/7',
    prefix: 'FAIR-',
    ids: ['7', '8'],
  },
  github: {
    hostname: 'github.com',
    permission: 'https://github.com/*',
    address: 'https://github.com/orgs/firm/projects/7/views/1',
    prefix: 'PVTI',
    ids: ['7', '8'],
  },
} as const satisfies Record<string, SimulatedHost>;

let script: Promise<string> | undefined;

/** One page for all of a host's addresses, with two boards of so many cards: each tells which board it is by its address. */
export async function simulatedPage(
  name: keyof typeof simulatedHosts,
  first: readonly ColumnSize[],
  second: readonly ColumnSize[],
): Promise<string> {
  const { prefix, ids } = simulatedHosts[name];
  const boards: Record<string, SimBoard> = {
    [ids[0]]: boardOf('Sales Fair', prefix, first),
    [ids[1]]: boardOf(
      'Website',
      prefix.replace('FAIR', 'WEB').replace('tf', 'tw').replace('PVTI', 'PVTW'),
      second,
    ),
  };
  script ??= bundle();
  const styles = ['base', name].map((each) => readFileSync(join(import.meta.dirname, `${each}.css`), 'utf8'));
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sales Fair</title><style>${styles.join('')}</style></head>` +
    `<body><script>globalThis.simulatedBoards = ${JSON.stringify(boards)}</script><script>${await script}</script></body></html>`
  );
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'app.tsx'), formats: ['iife'], name: 'simulatedApp' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('the page was not built');
  return result.output[0].code.replaceAll('</script', '<\\/script');
}
