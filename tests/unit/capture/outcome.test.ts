import { describe, expect, test } from 'vitest';
import type { CaptureCalls } from '@/lib/capture/calls';
import { faceOf } from '@/lib/capture/card/face';
import { type Choice, follow, type Outcome, send } from '@/lib/capture/outcome';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { captureWords } from '@/locales/capture';

const draft: CaptureDraft = {
  requestId: 'abcdefghijklmnop',
  title: 'Brochure',
  source: { app: 'gmail', capturedAt: 1, via: 'button' },
};
type Answers = { [K in keyof CaptureCalls]?: Awaited<ReturnType<CaptureCalls[K]>>[] };

/** A background that gives these answers in turn, and remembers what it was asked. */
function background(answers: Answers) {
  const asked: unknown[] = [];
  const answer = (name: keyof CaptureCalls) => (request: object) => {
    asked.push({ [name]: request });
    const next = answers[name]?.shift();
    return next ? Promise.resolve(next) : Promise.reject(new Error(`${name} was not expected`));
  };
  const calls = Object.fromEntries(
    (['capture', 'addNote', 'undo', 'openRequest'] as const).map((name) => [name, answer(name)]),
  ) as unknown as CaptureCalls;
  return { calls, asked };
}

const saved = { ok: true, requestId: 'r1', eventId: 'e1' } as const;
const refused = (reason: string) => ({ ok: false, reason }) as const;

describe('sending a draft', () => {
  test.each([
    ['storage-full', 'storage-full'],
    ['storage-unavailable', 'storage-unavailable'],
    ['storage-blocked', 'storage-blocked'],
    ['storage-stuck', 'storage-stuck'],
    ['invalid', 'invalid'],
    ['context-invalidated', 'updated'],
    ['refused', 'no-answer'],
    ['bug', 'no-answer'],
  ])('%s is told as %s, and not tried again by itself', async (reason, told) => {
    const { calls, asked } = background({ capture: [refused(reason)] });
    expect(await send(draft, calls)).toEqual({ kind: 'failed', reason: told });
    expect(asked.length).toBe(1);
  });

  test.each(['answer-lost', 'no-receiver'])('%s: the very same draft is sent once more', async (reason) => {
    const { calls, asked } = background({ capture: [refused(reason), saved] });
    expect(await send(draft, calls)).toEqual({ kind: 'saved', requestId: 'r1', eventId: 'e1' });
    expect(asked).toEqual([{ capture: { draft } }, { capture: { draft } }]);
  });

  test('no answer twice is told, and the draft can be sent again or saved as a file', async () => {
    const { calls } = background({ capture: [refused('answer-lost'), refused('no-receiver'), saved] });
    const outcome = await send(draft, calls);
    expect(outcome).toEqual({ kind: 'failed', reason: 'no-answer' });
    const face = faceOf(outcome, captureWords.en, draft.title);
    expect(face.actions.map(({ label }) => label)).toEqual(['Try again', 'Save as file']);
    expect(face.stays).toBeNull();
    expect(await follow('again', outcome, draft, calls)).toEqual({
      kind: 'saved',
      requestId: 'r1',
      eventId: 'e1',
    });
  });

  test('what is known already is offered to open, to note, or to save as new', async () => {
    const { calls } = background({ capture: [{ ok: false, reason: 'known', requestId: 'r0' }] });
    const outcome = await send(draft, calls);
    const face = faceOf(outcome, captureWords.en, draft.title);
    expect([face.title, ...face.actions.map(({ label }) => label)]).toEqual([
      'Already in Backlight',
      'Open',
      'Add as note',
      'Save as new',
    ]);
  });
});

describe('what the person chooses', () => {
  const known: Outcome = { kind: 'known', requestId: 'r0' };
  const done: Outcome = { kind: 'saved', requestId: 'r1', eventId: 'e1' };

  test.each<[Choice, Outcome, Answers, Outcome | null, unknown]>([
    ['undo', done, { undo: [{ ok: true }] }, { kind: 'undone' }, { undo: { eventId: 'e1' } }],
    [
      'undo',
      done,
      { undo: [refused('changed')] },
      { kind: 'trouble', reason: 'not-undone', before: done },
      { undo: { eventId: 'e1' } },
    ],
    ['edit', done, { openRequest: [{ ok: true }] }, null, { openRequest: { requestId: 'r1' } }],
    [
      'edit',
      done,
      { openRequest: [refused('context-invalidated')] },
      { kind: 'trouble', reason: 'updated', before: done },
      { openRequest: { requestId: 'r1' } },
    ],
    ['open', known, { openRequest: [{ ok: true }] }, null, { openRequest: { requestId: 'r0' } }],
    [
      'note',
      known,
      { addNote: [{ ok: true, eventId: 'e2' }] },
      { kind: 'noted', requestId: 'r0', eventId: 'e2' },
      { addNote: { requestId: 'r0', draft } },
    ],
    [
      'note',
      known,
      { addNote: [refused('storage-full')] },
      { kind: 'trouble', reason: 'storage-full', before: known },
      { addNote: { requestId: 'r0', draft } },
    ],
    ['new', known, { capture: [saved] }, done, { capture: { draft, evenIfKnown: true } }],
    [
      'undo',
      { kind: 'noted', requestId: 'r0', eventId: 'e2' },
      { undo: [{ ok: true }] },
      { kind: 'undone' },
      { undo: { eventId: 'e2' } },
    ],
  ])('%s after %o', async (choice, outcome, answers, next, request) => {
    const { calls, asked } = background(answers);
    expect(await follow(choice, outcome, draft, calls)).toEqual(next);
    expect(asked).toEqual([request]);
  });

  test('after trouble the same can be chosen again', async () => {
    const trouble: Outcome = { kind: 'trouble', reason: 'not-undone', before: done };
    expect(faceOf(trouble, captureWords.en, 'Brochure').actions.map(({ label }) => label)).toEqual([
      'Undo',
      'Edit',
    ]);
    const { calls } = background({ undo: [{ ok: true }] });
    expect(await follow('undo', trouble, draft, calls)).toEqual({ kind: 'undone' });
  });
});

test('every outcome has a face in every language, and a sentence for every reason', () => {
  for (const words of Object.values(captureWords)) {
    for (const reason of Object.keys(words.failures) as (keyof typeof words.failures)[]) {
      expect(faceOf({ kind: 'failed', reason }, words, 'T').detail).not.toBe('');
    }
  }
});
