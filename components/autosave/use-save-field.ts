import { useCallback } from 'react';
import { useSteps } from '@/components/app/Steps';
import type { Refusal, Result } from '@/lib/domain/result';
import type { Done } from '@/lib/store/command';

/** What a field that saves itself says in its own place, beside what was typed. */
const saidInPlace = [
  'no-title',
  'too-long',
  'gone',
  'storage-full',
  'storage-unavailable',
  'storage-blocked',
  'storage-stuck',
];

/** Runs one edit of one field: it can be undone by key, and its refusals are said at the field and not in a toast. */
export function useSaveField(): <R extends Refusal>(
  work: () => Promise<Result<Done<null>, R>>,
) => Promise<Result<Done<null>, R>> {
  const { run } = useSteps();
  return useCallback((work) => run(work, { handles: saidInPlace }), [run]);
}
