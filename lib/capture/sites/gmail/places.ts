/**
 * Where Gmail shows what a button belongs to. Data, not code: the first that finds something serves, older generations
 * stay at the end, since Gmail rolls changes out account by account. Attributes stand before classes.
 */
export const places = {
  view: ['[role="main"]'],
  subject: [
    'h2[data-legacy-thread-id]',
    'h2[data-thread-perm-id]',
    'h2.hP',
    '.ha h2',
    ':scope > h2',
    '.ha .hP',
    '.hP',
  ],
  /** The room a subject stands in, where a button stands beside it. */
  subjectRoom: '.ha',
  message: ['[data-legacy-message-id], [data-message-id]', '.adn, .adf', '.h7, .kv'],
  /** Written by the sender: nothing in here may pass for Gmail's own markup. */
  written: '.a3s, .ii, .gmail_quote',
  row: ['tr.zA', 'table[role="grid"] tr[role="row"]'],
  rowToolbar: ['ul[role="toolbar"]', 'ul.bqY'],
  rowIds: ['[data-legacy-thread-id]', '[data-thread-id]'],
} as const;
