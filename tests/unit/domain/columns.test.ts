import { describe, expect, it } from 'vitest';
import { boundColumn, type ColumnEdit, mayChange } from '@/lib/domain/columns';
import type { Column, ColumnKind } from '@/lib/domain/entities';

const column = (id: string, kind: ColumnKind): Column => ({ id, name: id, kind, rank: 'a0', stamps: {} });

describe('what is said about a column', () => {
  const refused: [string, ColumnEdit, string][] = [
    ['a name of blanks', { name: '  ' }, 'no-name'],
    ['a name of nothing but marks that turn text around', { name: '\u202e\u202d' }, 'no-name'],
    ['no name', { name: null }, 'no-name'],
    ...[0, -1, 1_000, 1e9, 1.5, Number.NaN, Number.POSITIVE_INFINITY].flatMap(
      (number): [string, ColumnEdit, string][] => [
        [`a limit of ${number}`, { limit: number }, 'bad-limit'],
        [`a minimum of ${number}`, { minimum: number }, 'bad-minimum'],
      ],
    ),
    ['a minimum above the limit', { limit: 2, minimum: 3 }, 'minimum-above-limit'],
  ];
  it.each(refused)('%s is refused', (_what, edit, reason) => {
    expect(boundColumn(edit)).toMatchObject({ ok: false, reason });
  });

  it('a limit is held against the minimum that is there already, and only when one of them is touched', () => {
    expect(boundColumn({ limit: 2 }, { minimum: 3 })).toMatchObject({ reason: 'minimum-above-limit' });
    expect(boundColumn({ minimum: 3 }, { limit: 2 })).toMatchObject({ reason: 'minimum-above-limit' });
    expect(boundColumn({ limit: null }, { limit: 2, minimum: 3 })).toMatchObject({ ok: true });
    expect(boundColumn({ minimum: 2 }, { limit: 2 })).toMatchObject({ ok: true });
    expect(boundColumn({ name: 'New' }, { limit: 2, minimum: 3 })).toMatchObject({ ok: true });
  });
});

describe('what a board cannot do without', () => {
  const board = [column('backlog', 'queue'), column('review', 'active'), column('done', 'done')];

  it.each([
    ['the backlog cannot be deleted', 'backlog', null, 'backlog-stays'],
    ['nor become anything but a queue', 'backlog', 'active', 'backlog-stays'],
    ['the last column of what is done cannot be deleted', 'done', null, 'last-done-column'],
    ['nor become another kind', 'done', 'waiting', 'last-done-column'],
  ] as const)('%s', (_what, id, to, reason) => {
    expect(mayChange(board, id, to)).toMatchObject({ ok: false, reason });
  });

  it('everything else may change', () => {
    expect(mayChange(board, 'review', null).ok).toBe(true);
    expect(mayChange(board, 'backlog', 'queue').ok).toBe(true);
    expect(mayChange([...board, column('archive', 'done')], 'done', null).ok).toBe(true);
  });
});
