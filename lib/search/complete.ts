import { choicesOf, definition, type FieldName, fieldNamed, fieldNames } from './fields';
import { foldKey, foldText } from './fold';
import { type Token, tokensOf } from './lexer';
import { printValue } from './print';

/** One way to go on with a query, and what it stands for, for the screen to describe. */
export type Option =
  | { is: 'field'; field: FieldName; insert: string }
  | { is: 'choice'; field: FieldName; choice: string; insert: string }
  | { is: 'word'; field: FieldName; word: string; count: number; insert: string };

export interface Completion {
  /** What an option takes the place of. */
  from: number;
  to: number;
  options: readonly Option[];
}

/** The words the team uses in a field, the likeliest first. */
export type Vocabulary = (field: FieldName) => readonly { word: string; count: number }[];

const most = 9;

/** Offered before anything is typed: the questions that are asked most. */
const starters: readonly Option[] = [
  choice('is', 'blocked'),
  choice('is', 'overdue'),
  choice('need', 'must'),
  field('label'),
  field('requester'),
  field('column'),
  field('age'),
  field('due'),
  field('effort'),
];

/** The ways to go on at a place of a query; no options where there is nothing to offer. */
export function completionsAt(query: string, caret: number, vocabulary: Vocabulary): Completion {
  const token = tokensOf(query).find(({ from, to }) => caret > from && caret <= to);
  if (!token) return { from: caret, to: caret, options: starters };
  return token.name === undefined ? forWord(token) : forValue(token, token.name, caret, vocabulary);
}

function forWord({ from, to, not, values: [value] }: Token): Completion {
  const start = from + (not ? 1 : 0);
  const typed = foldKey(value?.text ?? '');
  if (typed === '' || value?.quoted) return { from: start, to, options: [] };
  const ofFields = fieldNames
    .filter((name) => begins(typed, name, definition(name).also))
    .map((name) => field(name));
  const ofChoices = (['is', 'in', 'need'] as const).flatMap((name) =>
    choicesStarting(name, typed).map((one) => choice(name, one)),
  );
  return { from: start, to, options: [...ofChoices, ...ofFields].slice(0, most) };
}

function forValue(token: Token, name: string, caret: number, vocabulary: Vocabulary): Completion {
  const known = fieldNamed(name);
  const value = token.values.find(({ from, to }) => caret >= from && caret <= to);
  if (!known || !value) return { from: caret, to: caret, options: [] };
  const { from, to } = value;
  const typed = foldKey(value.text);
  const { kind } = definition(known.field);
  if (kind === 'choice') {
    const options = choicesStarting(known.field, typed).map((one) => bare(choice(known.field, one), one));
    return { from, to, options };
  }
  if (kind !== 'text') return { from, to, options: [] };
  const needle = foldText(value.text).trimEnd();
  const options = vocabulary(known.field)
    .filter(({ word }) => foldKey(word).startsWith(typed) || foldText(word).includes(needle))
    .slice(0, most)
    .map(({ word, count }): Option => ({
      is: 'word',
      field: known.field,
      word,
      count,
      insert: `${printValue(word)} `,
    }));
  return { from, to, options };
}

function choicesStarting(name: FieldName, typed: string): string[] {
  return choicesOf(name).filter((one) => begins(typed, one, definition(name).choices?.[one] ?? []));
}

function begins(typed: string, name: string, also: readonly string[]): boolean {
  return [name, ...also].some((word) => word.startsWith(typed));
}

function field(name: FieldName): Option {
  const operator = { choice: ':', text: ':', number: '>', day: '<' }[definition(name).kind];
  return { is: 'field', field: name, insert: `${name}${operator}` };
}

function choice(name: FieldName, one: string): Option {
  return { is: 'choice', field: name, choice: one, insert: `${name}:${one} ` };
}

function bare(option: Option, one: string): Option {
  return { ...option, insert: `${one} ` };
}
