import { expect, test } from 'vitest';
import { siteAdapters } from '@/lib/capture/registry';
import { sites } from '@/lib/capture/sites';

test('every site has its adapter, and every adapter its site', () => {
  expect(siteAdapters.map(({ app, name, matches, hosts }) => ({ app, name, matches, hosts }))).toEqual(sites);
});
