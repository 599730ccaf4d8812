import { lazy, Suspense } from 'react';
import { type WriteFailure, writeFailure } from '@/lib/store/write-failure';

const StorageTrouble = lazy(() =>
  import('./StorageTrouble').then((module) => ({ default: module.StorageTrouble })),
);

/** Why something could not be read; undefined for a bug. */
export function reasonOf(error: unknown): WriteFailure['reason'] | undefined {
  return writeFailure(error)?.reason;
}

/** What stands where a view would be that could not be read; loaded when it is needed. */
export function Trouble({ reason }: { reason: WriteFailure['reason'] | undefined }) {
  useArrived();
  return (
    <Suspense>
      <StorageTrouble reason={reason} />
    </Suspense>
  );
}
import { useArrived } from '@/components/kept-screen/use-arrived';
