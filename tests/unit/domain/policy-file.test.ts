import { anything, assert, json, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { BoardPolicy } from '@/lib/domain/board-policy';
import { readPolicyFile } from '@/lib/domain/policy-file';
import { policyFileText } from '@/lib/domain/policy-file-text';

const policy: BoardPolicy = {
  limits: [
    { columns: ['Review'], most: 3 },
    { columns: ['Build', 'Test'], least: 1, most: 4 },
    { columns: [], per: 'person', most: 3 },
    { columns: ['Build'], lane: 'Web', most: 2 },
  ],
  uncounted: { blocked: true, labels: ['info'] },
  days: 'working',
  meanings: [{ column: 'Ship', means: 'done' }],
};

test('a file brings back what was written, whatever the columns are called', () => {
  expect(readPolicyFile(policyFileText('Spring fair', policy))).toEqual({ ok: true, value: policy });
  const odd: BoardPolicy = { limits: [{ columns: ['__proto__'], most: 1 }] };
  expect(readPolicyFile(policyFileText('constructor', odd))).toEqual({ ok: true, value: odd });
});

test.for([
  ['no JSON', 'Column;Limit\nReview;3', 'not-a-policy'],
  ['nothing', '', 'not-a-policy'],
  ['another file of ours', '{"backlight":"capture","drafts":[]}', 'not-a-policy'],
  ['a newer one', '{"backlight":"board-policy","version":2,"policy":{}}', 'newer'],
  ['no policy in it', '{"backlight":"board-policy","version":1}', 'damaged'],
  [
    'a limit of nothing',
    '{"backlight":"board-policy","version":1,"policy":{"limits":[{"columns":["A"]}]}}',
    'damaged',
  ],
  [
    'a limit the wrong way round',
    '{"backlight":"board-policy","version":1,"policy":{"limits":[{"columns":["A"],"least":4,"most":2}]}}',
    'damaged',
  ],
  [
    'a limit without end',
    '{"backlight":"board-policy","version":1,"policy":{"limits":[{"columns":["A"],"most":1e9}]}}',
    'damaged',
  ],
] as const)('%s is no policy, and that is said', ([, text, reason]) => {
  expect(readPolicyFile(text)).toEqual({ ok: false, reason });
});

test('any text is read without an error', () => {
  assert(
    property(json(), (text) => {
      expect(readPolicyFile(text).ok).toBe(false);
    }),
    { seed: 20261122 },
  );
  assert(
    property(anything(), (inside) => {
      const text = JSON.stringify({ backlight: 'board-policy', version: 1, policy: inside }) ?? '';
      expect(typeof readPolicyFile(text).ok).toBe('boolean');
    }),
    { seed: 20261122 },
  );
});
