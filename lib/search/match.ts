import type { ColumnKind } from '@/lib/domain/entities';
import { dayMeant } from './days';
import type { Doc } from './doc';
import { foldKey, foldText } from './fold';
import { isChoice, type Moment } from './match-choice';
import { type Needle, needleOf, placeIn } from './needle';
import type { Operator, Query, Term } from './query';

/** What a query is held against besides the things themselves. */
export interface Surroundings {
  /** `YYYY-MM-DD` */
  today: string;
  timeZone: string;
  columns: readonly { id: string; name: string; kind: ColumnKind }[];
  /** Whether somebody uses this label, type or bucket, folded: then a filter means it and no longer one. */
  isUsed: (field: 'label' | 'type' | 'bucket', key: string) => boolean;
}

export type Match = (doc: Doc) => boolean;

/** A query as one test. Days and names are worked out here, once, and not for each of ten thousand. */
export function matcher(query: Query, around: Surroundings): Match {
  // Filters first: they are cheaper than looking through a text.
  const terms = query.terms.toSorted((a, b) => Number(a.is === 'text') - Number(b.is === 'text'));
  const tests = terms.map((term) => {
    const test = term.is === 'text' ? withWords(term.text, term.exact) : withField(term, around);
    return term.not ? (doc: Doc) => !test(doc) : test;
  });
  return (doc) => tests.every((test) => test(doc));
}

function withWords(text: string, exact: boolean): Match {
  const needle = needleOf(text, exact);
  return (doc) => placeIn(doc.text, needle) !== -1;
}

function withField(term: Extract<Term, { is: 'filter' }>, around: Surroundings): Match {
  const { field, operator, values } = term;
  const any = (tests: readonly Match[]): Match => {
    const [only] = tests;
    return tests.length === 1 && only ? only : (doc) => tests.some((test) => test(doc));
  };
  switch (field) {
    case 'is':
    case 'in':
    case 'has':
      return any(values.map((value) => isChoice(field, value, momentOf(around))));
    case 'need':
      return (doc) => doc.need !== undefined && values.includes(doc.need);
    case 'label':
      return any(values.map((value) => oneOf(value, 'label', around, (doc) => doc.labels)));
    case 'type':
    case 'bucket':
      return any(values.map((value) => oneOf(value, field, around, (doc) => only(doc[field]))));
    case 'title':
      return any(values.map((value) => inTitle(needleOf(value, false))));
    case 'requester':
      return any(values.map((value) => within(needleOf(value, false), (doc) => doc.requester)));
    case 'app':
      return any(values.map((value) => within(needleOf(value, false), (doc) => doc.app)));
    case 'person':
      return any(values.map((value) => inAny(needleOf(value, false), (doc) => doc.people)));
    case 'column': {
      const ids = new Set(values.flatMap((value) => columnsNamed(value, around)));
      return (doc) => doc.column !== undefined && ids.has(doc.column);
    }
    case 'effort':
    case 'customer':
    case 'business':
      return any(
        values.map((value) => compared((doc) => doc[field], operator, Number(value), Number(value))),
      );
    case 'age':
      return any(values.map((value) => aged(Number(value), operator, around)));
    case 'due':
      return any(
        values.map((value) => {
          const day = dayMeant(value, around.today);
          return compared((doc) => doc.due, operator, day, day);
        }),
      );
    default:
      return any(values.map((value) => atDay(field, dayMeant(value, around.today), operator, around)));
  }
}

const none: readonly string[] = [];
const only = (key: string | undefined) => (key === undefined ? none : [key]);

function oneOf(
  value: string,
  field: 'label' | 'type' | 'bucket',
  around: Surroundings,
  keys: (doc: Doc) => readonly string[],
): Match {
  const key = foldKey(value);
  if (around.isUsed(field, key)) return (doc) => keys(doc).includes(key);
  return (doc) => keys(doc).some((one) => one.startsWith(key));
}

function within(needle: Needle, text: (doc: Doc) => string | undefined): Match {
  return (doc) => placeIn(text(doc) ?? '', needle) !== -1;
}

function inAny(needle: Needle, texts: (doc: Doc) => readonly string[]): Match {
  return (doc) => texts(doc).some((text) => placeIn(text, needle) !== -1);
}

function inTitle(needle: Needle): Match {
  return (doc) => {
    const at = placeIn(doc.text, needle);
    return at !== -1 && at < doc.head;
  };
}

/** The columns whose name is the one written; without one, those whose name has its words. */
function columnsNamed(value: string, { columns }: Surroundings): string[] {
  const key = foldKey(value);
  const exact = columns.filter(({ name }) => foldKey(name) === key);
  const needle = needleOf(value, false);
  const found =
    exact.length > 0 ? exact : columns.filter(({ name }) => placeIn(foldText(name), needle) !== -1);
  return found.map(({ id }) => id);
}

/** Holds a figure against a span: equal to it means within. */
function compared<V extends string | number>(
  read: (doc: Doc) => V | undefined,
  operator: Operator,
  from: V,
  to: V,
): Match {
  const holds: (value: V) => boolean = {
    ':': (value: V) => value >= from && value <= to,
    '<': (value: V) => value < from,
    '<=': (value: V) => value <= to,
    '>': (value: V) => value > to,
    '>=': (value: V) => value >= from,
  }[operator];
  return (doc) => {
    const value = read(doc);
    return value !== undefined && holds(value);
  };
}

/** First and last ms of a day where the person is. */
function spanOf(day: string, timeZone: string): [number, number] {
  const start = Temporal.PlainDate.from(day);
  const from = start.toZonedDateTime(timeZone).epochMilliseconds;
  return [from, start.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1];
}

function atDay(
  field: 'added' | 'started' | 'finished',
  day: string,
  operator: Operator,
  { timeZone }: Surroundings,
): Match {
  return compared((doc) => doc[field], operator, ...spanOf(day, timeZone));
}

/**
 * Age is today − start + 1 in calendar days (method.md 4.1) and only work in progress has one. The older, the earlier it
 * was started: the comparison turns round, and no age is worked out for anything.
 */
function aged(days: number, operator: Operator, { today, timeZone }: Surroundings): Match {
  const day = Temporal.PlainDate.from(today)
    .subtract({ days: Math.max(days, 0) - 1 })
    .toString();
  const turned = ({ ':': ':', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const)[operator];
  return compared(
    (doc) => (doc.finished === undefined ? doc.started : undefined),
    turned,
    ...spanOf(day, timeZone),
  );
}

function momentOf({ today, columns }: Surroundings): Moment {
  return { today, kinds: new Map(columns.map(({ id, kind }) => [id, kind])) };
}
