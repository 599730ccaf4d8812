import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { StartColumnId } from '@/lib/domain/board';
import type { SampleTexts } from '@/lib/domain/sample';
import { clearSample } from '@/lib/store/commands/clear-sample';
import { loadSample } from '@/lib/store/commands/load-sample';
import { nameStartColumns } from '@/lib/store/commands/name-start-columns';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { team } from '@/lib/store/queries/entities';
import { type WriteFailure, writeFailure } from '@/lib/store/write-failure';

type ColumnNames = { readonly [Id in StartColumnId]: string };

/** What the welcome page knows and can do; each `do` answers whether it was stored. */
export interface Welcome {
  team: { name: string; sample: boolean } | undefined;
  /** Why the last thing could not be stored, or why nothing can. */
  trouble: WriteFailure['reason'] | null;
  busy: boolean;
  setName: (name: string) => Promise<boolean>;
  /** Makes sure there is a board to go to. */
  begin: (name: string) => Promise<boolean>;
  rename: (before: readonly ColumnNames[], after: ColumnNames) => Promise<boolean>;
  load: (texts: SampleTexts) => Promise<boolean>;
  /** How many things went; null when it could not be stored. */
  clear: () => Promise<number | null>;
}

/** The team of this browser as it stands, and the steps of the welcome page. */
export function useWelcome(names: ColumnNames): Welcome {
  const [failed, setFailed] = useState<WriteFailure['reason'] | null>(null);
  const [busy, setBusy] = useState(false);
  const read = useLiveQuery(async () => {
    try {
      const found = await team();
      return { team: found && { name: found.name, sample: found.sample === true }, trouble: null };
    } catch (error) {
      const failure = writeFailure(error);
      if (!failure) throw error;
      return { team: undefined, trouble: failure.reason };
    }
  }, []);

  const run = async <T>(
    work: () => Promise<{ ok: true; value: { value: T } } | ({ ok: false } & WriteFailure)>,
  ): Promise<{ value: T } | null> => {
    setBusy(true);
    try {
      const outcome = await work();
      setFailed(outcome.ok ? null : outcome.reason);
      return outcome.ok ? outcome.value : null;
    } finally {
      setBusy(false);
    }
  };
  const setName = async (name: string) => (await run(() => setUpTeam({ name, columnNames: names }))) !== null;
  return {
    team: read?.team,
    trouble: failed ?? read?.trouble ?? null,
    busy,
    setName,
    begin: async (name) => (await team().catch(() => undefined)) !== undefined || setName(name),
    rename: async (before, after) => (await run(() => nameStartColumns({ before, after }))) !== null,
    load: async (texts) => (await run(() => loadSample(texts, names))) !== null,
    clear: async () => (await run(clearSample))?.value.cleared ?? null,
  };
}
