import { beforeEach, expect, test } from 'vitest';
import { markIfWhole } from '@/lib/background/loss-watch';
import { lossMarker } from '@/lib/platform/loss-marker';
import { captureRequest } from '@/lib/store/commands/capture-request';
import { db } from '@/lib/store/db';
import { setEngine } from '@/lib/store/engine';
import { nativeEngine } from '@/lib/store/native/engine';
import { databaseName } from '@/lib/store/schema';
import { checkForLoss } from '@/lib/store/loss';
import { FakeExtension } from '../../support/fake-extension';

const draft = (requestId: string) => ({
  requestId,
  title: 'A brochure',
  source: { app: 'none', capturedAt: 1, via: 'hand' as const },
});

beforeEach(async () => {
  FakeExtension.install();
  await db.delete();
  await db.open();
  setEngine(nativeEngine(databaseName));
});

test('a new database is no loss, and neither is one that went on', async () => {
  await markIfWhole();
  await captureRequest(draft('aaaaaaaaaaaaaaaaaaaa'));
  await markIfWhole();
  expect(await checkForLoss(lossMarker)).toBe('whole');
  expect(await lossMarker.read()).toMatchObject({ last: expect.any(String) });
});

test('a database that the browser made anew is never marked over what was lost, also after new work', async () => {
  await captureRequest(draft('aaaaaaaaaaaaaaaaaaaa'));
  await markIfWhole();
  const mark = await lossMarker.read();
  await db.meta.put({ id: 'device', value: 'anotherone' });
  await db.events.clear();
  await markIfWhole();
  await captureRequest(draft('bbbbbbbbbbbbbbbbbbbb'));
  await markIfWhole();
  expect(await checkForLoss(lossMarker)).toBe('emptied');
  expect(await lossMarker.read()).toEqual(mark);
});

test('latest work that is gone is found by the page that opens next', async () => {
  await captureRequest(draft('aaaaaaaaaaaaaaaaaaaa'));
  await captureRequest(draft('bbbbbbbbbbbbbbbbbbbb'));
  await markIfWhole();
  const [, last] = await db.events.toArray();
  await db.events.delete(last?.id ?? '');
  await markIfWhole();
  expect(await checkForLoss(lossMarker)).toBe('shortened');
});
