import { expect, test } from 'vitest';
import { boardPlaces } from '@/lib/background/board-places';
import { places } from '@/lib/overlay/places';
import { FakeExtension } from '../../support/fake-extension';

test('places are those that are known, and the addresses that were switched on one by one', async () => {
  const browser = FakeExtension.install();
  const patterns = [
    'https://mail.google.com/*',
    'https://trello.com/*',
    'https://*/*',
    'https://jira.firm.example/*',
  ];
  for (const pattern of patterns) browser.granted.add(pattern);
  const own = (await boardPlaces()).slice(places.length);
  expect(own).toEqual([
    {
      app: 'https://jira.firm.example',
      name: 'jira.firm.example',
      hosts: ['jira.firm.example'],
      scheme: 'https',
      matches: ['https://jira.firm.example/*'],
    },
  ]);
});
