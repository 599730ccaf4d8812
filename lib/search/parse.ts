import { dayWritten } from './days';
import { choiceNamed, choicesOf, definition, type FieldName, fieldNamed, fieldNames } from './fields';
import { foldKey, foldText } from './fold';
import { type Token, tokensOf } from './lexer';
import { nearest } from './nearest';
import type { Operator, Problem, Query, Term } from './query';

/** Longer than any query somebody writes; a text pasted in by mistake must not cost anything. */
const longest = 2_000;

/**
 * Reads a query. Takes any text and never throws: what it does not understand is told as a problem and left out, and a
 * filter that still has no value filters nothing.
 */
export function parseQuery(written: string): Query {
  const terms: Term[] = [];
  const problems: Problem[] = [];
  for (const token of tokensOf(written.slice(0, longest))) {
    const read = token.name === undefined ? textOf(token) : filterOf(token, token.name);
    if (read === null) continue;
    if ('problem' in read) problems.push(read.problem);
    if ('term' in read) terms.push(read.term);
  }
  return { terms, problems };
}

type Read = { term: Term } | { problem: Problem } | { term: Term; problem: Problem } | null;

function textOf({ values: [value], not }: Token): Read {
  if (!value) return null;
  const text = value.text.trim();
  if (text === '') return null;
  if (foldText(text) === '') return { problem: { is: 'no-words', text } };
  return { term: { is: 'text', text, exact: value.quoted, not } };
}

function filterOf(token: Token, name: string): Read {
  const known = fieldNamed(name);
  const written = token.values.filter(({ text }) => text.trim() !== '');
  if (known === null) {
    const near = nearest(foldKey(name), fieldNames);
    // Somebody may have meant the words themselves, as in the subject of a mail.
    const problem: Problem = { is: 'no-field', name, near };
    const text = [name, ...written.map((value) => value.text)].join(' ');
    if (near !== null || foldText(text) === '') return { problem };
    return { problem, term: { is: 'text', text: plainWords(text), exact: false, not: token.not } };
  }
  const { field } = known;
  const operator = operatorOf(token.operator ?? ':');
  const { kind } = definition(field);
  if (operator !== ':' && kind !== 'number' && kind !== 'day') return { problem: { is: 'no-order', field } };
  const values: string[] = [];
  for (const { text } of written) {
    const value = valueOf(field, text.trim());
    if (typeof value !== 'string') return { problem: value };
    if (!values.includes(value)) values.push(value);
  }
  if (values.length === 0) return null;
  return { term: { is: 'filter', field, operator, values, not: token.not !== known.not } };
}

/** Words that are read as words when they are written again. */
function plainWords(text: string): string {
  return foldText(text).trim().replaceAll(' ', '-');
}

function operatorOf(written: string): Operator {
  const last = written.length > 1 && written.startsWith(':') ? written.slice(1) : written;
  return last === '<' || last === '<=' || last === '>' || last === '>=' ? last : ':';
}

/** The value in the form it is kept in, or what is wrong with it. */
function valueOf(field: FieldName, text: string): string | Problem {
  switch (definition(field).kind) {
    case 'choice': {
      const choice = choiceNamed(field, text);
      if (choice !== null) return choice;
      return { is: 'no-choice', field, value: text, near: nearest(foldKey(text), choicesOf(field)) };
    }
    case 'number':
      return /^\d{1,6}$/.test(text) ? String(Number(text)) : { is: 'no-number', field, value: text };
    case 'day':
      return dayWritten(text) ?? { is: 'no-day', field, value: text };
    default:
      return foldText(text) === '' ? { is: 'no-words', text } : text;
  }
}
