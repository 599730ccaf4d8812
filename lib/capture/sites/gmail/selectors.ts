/**
 * Where Gmail keeps things. Data, not code: the first that finds something serves, older generations stay at the end,
 * since Gmail rolls changes out account by account. Attributes stand before classes.
 */
export const selectors = {
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
  sender: [
    '.gD[email]',
    'td.gF span[email]',
    '.gE span[email]',
    '.yW span[email]',
    'span[email]:not(.g2)',
    '[email]:not(.g2)',
  ],
  recipients: '.hb',
  sent: ['.g3[title]', '.gK span[title]', '.gH span[title]'],
  body: ['.a3s.aiL', '.a3s', '.ii.gt', '.ii'],
  collapsedSnippet: ['.iA', '.y2'],
  /** Quotes of earlier mails, as the mail programs people use mark them. */
  quotes: [
    '.gmail_quote',
    '.gmail_quote_container',
    '.gmail_attr',
    '.gmail_extra',
    'blockquote[type="cite"]',
    'blockquote.gmail_quote',
    '.moz-cite-prefix',
    '.yahoo_quoted',
    '#divRplyFwdMsg',
    '#appendonsend',
    '.protonmail_quote',
  ],
  /** What Gmail itself adds to a body: "trimmed content" folds and pop-up tools. */
  widgets: ['.a6S', '.adL', '.h5', '.adm', '.ajR', '.ajT', '.h4', '.yj6qo'],
  row: ['tr.zA', 'table[role="grid"] tr[role="row"]'],
  rowToolbar: ['ul[role="toolbar"]', 'ul.bqY'],
  rowIds: ['[data-legacy-thread-id]', '[data-thread-id]'],
  rowSubject: [
    '.y6 .bog',
    '.y6 .bqe',
    '.y6 [data-thread-id]',
    '[data-legacy-thread-id]',
    '[data-thread-id]',
    '.y6',
  ],
  rowSnippet: ['.y2'],
  rowSent: ['td.xW span[title]', '.xW [title]'],
  account: [
    'a[href*="SignOutOptions"][aria-label]',
    'a[aria-label^="Google Account:"]',
    'a[aria-label*="@"][href*="accounts.google.com"]',
  ],
} as const;
