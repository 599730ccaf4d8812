import { isInProgress } from '@/lib/domain/board';
import type { ColumnKind } from '@/lib/domain/entities';
import type { Doc } from './doc';
import type { fields } from './fields';

/** What `is:`, `in:` and `has:` need to know beside the thing itself. */
export interface Moment {
  today: string;
  /** Kind of column, by its id. */
  kinds: ReadonlyMap<string, ColumnKind>;
}

type Test = (doc: Doc, moment: Moment) => boolean;
type Tests<F extends 'is' | 'in' | 'has'> = { readonly [C in keyof (typeof fields)[F]['choices']]: Test };

const kindOf = (doc: Doc, { kinds }: Moment) => kinds.get(doc.column ?? '');
const isDone: Test = (doc, moment) => doc.finished !== undefined || kindOf(doc, moment) === 'done';
const isOpen: Test = (doc, moment) =>
  doc.kind === 'item' ? !isDone(doc, moment) : doc.state === 'waiting' || doc.state === 'asked';

const is: Tests<'is'> = {
  blocked: (doc) => doc.blocked,
  overdue: (doc, moment) => doc.due !== undefined && doc.due < moment.today && !isDone(doc, moment),
  open: isOpen,
  started: (doc) => doc.started !== undefined && doc.finished === undefined,
  done: isDone,
  item: (doc) => doc.kind === 'item',
  request: (doc) => doc.kind === 'request',
  waiting: (doc) => doc.state === 'waiting',
  asked: (doc) => doc.state === 'asked',
  accepted: (doc) => doc.state === 'accepted',
  merged: (doc) => doc.state === 'merged',
  declined: (doc) => doc.state === 'declined',
};

const within: Tests<'in'> = {
  backlog: (doc, moment) => kindOf(doc, moment) === 'queue',
  progress: (doc, moment) => {
    const kind = kindOf(doc, moment);
    return kind !== undefined && isInProgress(kind);
  },
  done: (doc, moment) => kindOf(doc, moment) === 'done',
  requests: (doc) => doc.kind === 'request',
};

const has: Tests<'has'> = {
  due: (doc) => doc.due !== undefined,
  checklist: (doc) => doc.hasSteps,
  label: (doc) => doc.labels.length > 0,
  type: (doc) => doc.type !== undefined,
  bucket: (doc) => doc.bucket !== undefined,
  need: (doc) => doc.need !== undefined,
  effort: (doc) => doc.effort !== undefined,
  requester: (doc) => doc.requester !== undefined,
  person: (doc) => doc.people.length > 0,
  description: (doc) => doc.hasText,
  note: (doc) => doc.hasNote,
  link: (doc) => doc.hasLink,
};

const tests: { readonly [field: string]: { readonly [choice: string]: Test } } = { is, in: within, has };

/** The test of one choice of `is:`, `in:` or `has:`. */
export function isChoice(field: 'is' | 'in' | 'has', choice: string, moment: Moment): (doc: Doc) => boolean {
  const test = tests[field]?.[choice];
  // Parsed before: a choice without a test is one that the compiler has refused.
  if (!test) throw new Error(`no test for ${field}:${choice}`);
  return (doc) => test(doc, moment);
}
