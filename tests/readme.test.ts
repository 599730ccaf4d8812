import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import type { BoardHost } from '@/lib/overlay/host';
import { boardHosts } from '@/lib/overlay/hosts';
import type { Markup } from '@/lib/overlay/markup';

const readme = join(import.meta.dirname, '..', 'README.md');

/** What is known of the one tool whose page is read by hand, and not by data. */
const backlogMd = { counted: 'its own counter', limit: '–', people: '✓', labels: '✓', lanes: '✓', days: '–' };

/** What a rule finds on a board that its person pointed at: names, counts and cards, and what each card is called. */
const pointedAt = {
  counted: 'its own counter, else what is loaded, “≥” where it scrolls',
  limit: '–',
  people: '–',
  labels: '–',
  lanes: '–',
  days: '–',
};

function counted({ count, scroller, more }: Markup): string {
  if (scroller === undefined && more === undefined) return 'each card';
  return count === undefined ? 'what is loaded, “≥” where more waits' : 'its own counter';
}

const mark = (place: unknown) => (place === undefined ? '–' : '✓');

function toldBy(markup: Markup): typeof backlogMd {
  return {
    counted: counted(markup),
    limit: mark(markup.count ?? markup.most ?? markup.titleIn),
    people: mark(markup.people),
    labels: mark(markup.labels),
    lanes: mark(markup.lane),
    days: mark(markup.days),
  };
}

function row(
  { name, factsOf }: Pick<BoardHost, 'name' | 'factsOf'>,
  told: typeof backlogMd,
  kind?: string,
): string {
  const { counted: count, limit, people, labels, lanes, days } = told;
  const called = kind === undefined ? name : `${name} ${kind}`;
  return `| ${called} | ${count} | ${limit} | ${people} | ${labels} | ${lanes} | ${days} | ${factsOf} |`;
}

const table = [
  '| Tool | Cards counted | Its own limits | People | Labels | Lanes | Days in a column | Facts of |',
  '| --- | --- | :-: | :-: | :-: | :-: | :-: | --- |',
  ...boardHosts.flatMap((host) =>
    host.generations
      ? host.generations.map((markup) => row(host, toldBy(markup), markup.kind))
      : [row(host, backlogMd)],
  ),
  row({ name: 'Any other board, pointed at once', factsOf: '–' }, pointedAt),
].join('\n');

test('the README says of each tool exactly what the registry says', async () => {
  const now = readFileSync(readme, 'utf8');
  const made = now.replace(
    /(<!-- tools: begin -->\n)[\s\S]*(<!-- tools: end -->)/,
    (_all, begin: string, end: string) => `${begin}\n${table}\n\n${end}`,
  );
  expect(made).toContain(table);
  const config = await resolveConfig(readme);
  await expect(await format(made, { ...config, parser: 'markdown' })).toMatchFileSnapshot(readme);
});
