import type { Person } from './source';
import { wordsOf } from './words';

/** A customer story: as `who`, I want `what`, so that `why`. Every part is optional. */
export interface Story {
  who?: string | undefined;
  what?: string | undefined;
  why?: string | undefined;
}

/** What makes a story say less than it could. Nothing here is forbidden. */
export type StoryDoubt = 'who-is-a-colleague' | 'why-repeats-what';

/** Beginnings of words that name people of one's own house, folded, in the languages Backlight speaks. */
const colleagues =
  /^(marketer|marketing|colleague|coworker|boss|manager|director|ceo|cmo|cfo|sales|stakeholder|team|designer|copywriter|interesariusz|zespol|szef|kierowni|dyrektor|prezes|handlow|sprzedaz|koleg|kolezan|wlasciciel|equipo|jefe|jefa|gerente|colega|companer|ventas|directiv)/;

/** Words that say nothing by themselves. */
const small = new Set(
  'the and for can will want that this they them their have with from more zeby aby moc mogla mogl jest oraz dla chce para que con los las una pueda puedan quiero como'.split(
    ' ',
  ),
);

/**
 * Checks who gains and why, and not the grammar (method.md 3.2): a story for a colleague serves the house and not the
 * customer, and a why that repeats the what gives no reason.
 */
export function storyDoubts(story: Story, requester?: Person): StoryDoubt[] {
  const who = wordsOf(story.who ?? '');
  const asked = wordsOf(requester?.name ?? '');
  const isRequester = asked.length > 0 && asked.every((word) => who.includes(word));
  const doubts: StoryDoubt[] = [];
  if (isRequester || who.some((word) => colleagues.test(word))) doubts.push('who-is-a-colleague');
  const what = new Set(meaning(story.what));
  const why = meaning(story.why);
  if (why.length > 0 && why.every((word) => what.has(word))) doubts.push('why-repeats-what');
  return doubts;
}

function meaning(text: string | undefined): string[] {
  return wordsOf(text ?? '').filter((word) => word.length > 2 && !small.has(word));
}
