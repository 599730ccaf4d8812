import { expect, test } from 'vitest';
import { describeRestricted } from '@/lib/capture/restricted';

test.each([
  ['chrome://settings/', 'browser-page', false],
  ['about:addons', 'browser-page', false],
  ['edge://extensions', 'browser-page', false],
  ['view-source:https://example.com', 'browser-page', false],
  ['chrome-extension://abcdef/backlog.html', 'extension-page', false],
  ['https://chromewebstore.google.com/detail/x', 'store', true],
  ['https://chrome.google.com/webstore/category', 'store', true],
  ['https://addons.mozilla.org/en-US/firefox/', 'store', true],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store', true],
  ['https://example.com/brief.PDF?download=1#page=2', 'pdf', true],
  ['file:///home/mia/brief.html', 'local-file', false],
  ['', 'no-web-page', false],
  [undefined, 'no-web-page', false],
  ['javascript:alert(1)', 'no-web-page', false],
])('%s is a %s', (url, reason, canSaveLink) => {
  expect(describeRestricted(url)).toEqual({ reason, canSaveLink });
});

test.each([
  'https://example.com/',
  'http://intranet/pdf',
  'https://addons.mozilla.org.evil.example/',
  'https://chrome.google.com/search',
])('%s can be read', (url) => expect(describeRestricted(url)).toBeNull());
