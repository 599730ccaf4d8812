import type { Stage } from './journey';
import { allWords } from './words';

/** What teams call the columns before and after the work, in English, Polish and Spanish; without marks, as `allWords` gives them. */
const before =
  /\b(backlog|to ?do|inbox|ideas?|ready|next( up)?|new|open|planned|icebox|requests?|selected|queue|do zrobienia|do wykonania|pomysly|nowe|zaplanowane|nastepne|zgloszenia|por hacer|pendientes?|nuev[oa]s?|proxim[oa]s?|bandeja|solicitudes|planificad[oa]s?)\b/;
const after =
  /\b(done|closed|completed?|finished|released|published|shipped|live|archived?|gotowe|zrobione|zakonczone|ukonczone|opublikowane|zamkniete|archiwum|hech[oa]s?|terminad[oa]s?|completad[oa]s?|finalizad[oa]s?|publicad[oa]s?|cerrad[oa]s?|archivo|archivad[oa]s?)\b/;
/** Also what stands ready for a step of the work: that is a part of it. */
const within = /\b(doing|wip|in progress|review|w toku|en curso|en proceso|ready (for|to)|gotowe do)\b/;

/**
 * What each column of a board says of its cards, by the column's key: as the team said, else by the words of its title,
 * else by its place. Where no title tells, the first column holds what is not started and the last what is done.
 */
export function columnMeanings(
  columns: readonly { key: string; title: string }[],
  said: readonly { column: string; means: Stage }[] = [],
): Map<string, Stage> {
  const guesses = columns.map(({ title }) => guess(title));
  const end = columns.length - 1;
  const told = new Map(said.map(({ column, means }) => [column, means]));
  return new Map(
    columns.map(({ key }, place): [string, Stage] => {
      const isFirst = place === 0 && end > 1 && !guesses.includes('waiting');
      const isLast = place === end && end > 0 && !guesses.includes('done');
      const byPlace = isLast ? 'done' : isFirst ? 'waiting' : 'progress';
      return [key, told.get(key) ?? guesses[place] ?? byPlace];
    }),
  );
}

/** By its words alone; undefined where they do not tell. */
function guess(title: string): Stage | undefined {
  const words = allWords(title).join(' ');
  if (within.test(words)) return 'progress';
  if (before.test(words)) return 'waiting';
  return after.test(words) ? 'done' : undefined;
}
