import { expect, test } from 'vitest';
import { siteAt, siteNamed } from '@/lib/capture/sites';

test.each([
  ['https://mail.google.com/mail/u/0/', 'gmail'],
  ['http://mail.google.com/mail/u/0/', undefined],
  ['https://mail.google.com.example/mail/u/0/', undefined],
  ['https://amail.google.com/', undefined],
])('only a site’s exact hosts over https are believed: %s', (address, app) => {
  expect(siteAt(new URL(address))?.app).toBe(app);
});

test('a word that stands for no site names none', () => {
  expect(siteNamed('gmail')?.name).toBe('Gmail');
  expect(siteNamed('constructor')).toBeNull();
});
