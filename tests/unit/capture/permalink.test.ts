import { expect, test } from 'vitest';
import { permalinkOf } from '@/lib/capture/permalink';
import { practiceAccount } from '@/lib/capture/practice/requests';

const mail = {
  app: 'gmail',
  account: 'me@example.com',
  container: '17b931c843ea5000',
  sourceId: '17b931c843ea5abc',
  capturedAt: 1,
  via: 'button',
} as const;

test('a mail opens in the mailbox it was read in', () => {
  expect(permalinkOf(mail)).toBe(
    'https://mail.google.com/mail/u/0/?authuser=me%40example.com#all/17b931c843ea5abc',
  );
});

test('a mail of the practice inbox opens there, and never in the real Gmail', () => {
  expect(permalinkOf({ ...mail, account: practiceAccount })).toBe('practice.html#all/17b931c843ea5abc');
  const { sourceId: _unknown, ...thread } = mail;
  expect(permalinkOf({ ...thread, account: practiceAccount })).toBe('practice.html#all/17b931c843ea5000');
});

test('an address that is no web page is not followed', () => {
  expect(permalinkOf({ app: 'web', url: 'javascript:alert(1)', capturedAt: 1, via: 'popup' })).toBeNull();
});
