/** What a limit may have to leave out, or count apart. */
export type Mark = { is: 'blocked' } | { is: 'label'; label: string } | { is: 'person'; person: string };

/** The index key of a mark in a column: its items are found without reading the others. */
export function markKey(columnId: string, mark: Mark): string {
  if (mark.is === 'blocked') return `${columnId}/blocked`;
  return mark.is === 'label'
    ? `${columnId}/label/${mark.label.toLowerCase()}`
    : `${columnId}/person/${mark.person.toLowerCase()}`;
}

/** The keys of everything an item that stands in a column is marked with. */
export function marksOf(item: { readonly [field: string]: unknown }): string[] {
  const columnId = String(item['column']);
  const marks: Mark[] = [
    ...(item['blocked'] === undefined ? [] : [{ is: 'blocked' } as const]),
    ...texts(item['labels']).map((label) => ({ is: 'label', label }) as const),
    ...texts(item['people']).map((person) => ({ is: 'person', person }) as const),
  ];
  return [...new Set(marks.map((mark) => markKey(columnId, mark)))];
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}
