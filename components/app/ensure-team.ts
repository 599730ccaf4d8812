import { type Language, wordsIn } from '@/lib/i18n/words';
import type { WriteFailure } from '@/lib/store/write-failure';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { columns } from '@/lib/store/queries/board';
import { startColumnNames } from '@/locales/columns';

/**
 * A page opened before anybody set the team up works all the same: the start columns are there, the name is to come.
 * Says why when they could not be stored, and null when they are there.
 */
export async function ensureColumns(language: Language): Promise<WriteFailure['reason'] | null> {
  if ((await columns()).length > 0) return null;
  const made = await setUpTeam({ name: '', columnNames: wordsIn(startColumnNames, language) });
  return made.ok ? null : made.reason;
}
