import { type Language, wordsIn } from '@/lib/i18n/words';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { columns } from '@/lib/store/queries/board';
import { startColumnNames } from '@/locales/columns';

/**
 * A page opened before anybody set the team up works all the same: the start columns are there, the name is to come.
 * False when they could not be stored.
 */
export async function ensureColumns(language: Language): Promise<boolean> {
  if ((await columns()).length > 0) return true;
  return (await setUpTeam({ name: '', columnNames: wordsIn(startColumnNames, language) })).ok;
}
