import { expect, test } from 'vitest';
import { columnMeanings } from '@/lib/domain/column-meaning';

const meanings = (
  titles: string[],
  said: { column: string; means: 'waiting' | 'progress' | 'done' }[] = [],
) =>
  [
    ...columnMeanings(
      titles.map((title) => ({ key: title, title })),
      said,
    ).values(),
  ]
    .map((means) => means[0])
    .join('');

test.for([
  ['To Do, In Progress [2-4], Done', 'wpd'],
  ['Backlog, Ready, Creating, Ready for review, Publishing, Published', 'wwpppd'],
  ['Pomysły, Do zrobienia, W toku, Gotowe do publikacji, Zrobione', 'wwppd'],
  ['Ideas, Pendiente, En curso, Revisión, Hecho', 'wwppd'],
  ['Próximas, En marcha, Terminadas', 'wpd'],
  ['Alpha, Beta, Gamma', 'wpd'],
  ['Alpha, Beta', 'pd'],
  ['Only', 'p'],
  ['Doing, Closed, Archive', 'pdd'],
  ['', 'p'],
] as const)('%s', ([titles, expected]) => {
  expect(meanings(titles.split(', '))).toBe(expected);
});

test('what the team said wins, also of a column called like a part of each object', () => {
  const said = [
    { column: 'Done', means: 'progress' as const },
    { column: 'constructor', means: 'waiting' as const },
  ];
  expect(meanings(['To do', 'constructor', '__proto__', 'Done'], said)).toBe('wwpp');
});
