/** Where Gmail keeps what is read at a press: data, in the order of `places.ts`. */
export const selectors = {
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
