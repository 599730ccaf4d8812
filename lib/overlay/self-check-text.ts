import type { SelfCheck } from './self-check';

/** Where a self-check was made: all that is told of the page itself is the name of its host. */
export interface CheckedAt {
  hostname: string;
  version: string;
  /** As the browser calls itself. */
  userAgent: string;
  language: string;
}

/** The self-check to send to whoever looks after Backlight: in English, and without a word of the page. */
export function selfCheckText(
  { host, factsOf, tried }: Extract<SelfCheck, { is: 'failed' }>,
  { hostname, version, userAgent, language }: CheckedAt,
): string {
  const browser = /\b(?:Firefox|Edg|OPR|Chrome)\/\d+/.exec(userAgent)?.[0].replace('/', ' ') ?? 'a browser';
  const ways = tried.flatMap(({ kind, found }, index) => [
    `Way ${index + 1} of ${tried.length}${kind === undefined ? '' : ` (${kind})`}: elements found`,
    ...found.map(({ part, selector, count }) => `  ${String(count).padStart(4)}  ${part}  ${selector}`),
  ]);
  return [
    'Backlight self-check: no board was read. It holds no text of the page.',
    `Backlight ${version}, ${browser}, language ${language}`,
    `${host} at ${hostname}, facts of ${factsOf}`,
    ...ways,
    '',
  ].join('\n');
}
