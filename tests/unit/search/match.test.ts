import { describe, expect, it } from 'vitest';
import { day, doc, finds, requestDoc } from './support/docs';

const busy = doc(
  {
    title: 'Landing page: Frühling in Łódź',
    column: 'review',
    startedAt: day('2026-11-13'),
    requester: { name: 'Anna Nowak', email: 'anna@example.com' },
    labels: ['E-mail', 'Web'],
    type: 'Landing page',
    bucket: 'Trade fairs',
    blocked: 'No prices from Sales',
    dueOn: '2026-11-20',
    need: 'must',
    effort: 5,
    customerValue: 4,
    people: ['Ola'],
    stepCount: 3,
    app: 'gmail',
  },
  { description: 'Who reads it: buyers. The landing **should** be short.' },
  ['Asked Piotr for two pictures'],
);

describe('words', () => {
  it.each([
    'land',
    'fruhling',
    'LODZ łódź',
    'anna',
    'prices',
    'web',
    'trade',
    'buyers',
    'piotr',
    '"landing page"',
    '"should be short"',
    'e-mail',
    '-brochure',
  ])('%s finds it', (query) => expect(finds(query, busy)).toBe(true));

  it.each(['anding', 'brochure', '"anna prices"', '"page landing"', '"land page"', '-anna', 'land nothing'])(
    '%s does not find it',
    (query) => expect(finds(query, busy)).toBe(false),
  );

  it('a word inside a longer one is found where no spaces are written', () => {
    expect(finds('パンフ', doc({ title: '新しいパンフレット' }))).toBe(true);
  });

  it('every word of a very long text is found, at a small price', () => {
    const description = `${'lorem ipsum dolor '.repeat(2_500)} zebra`;
    const long = doc({}, { description });
    expect(finds('zebra', long)).toBe(true);
    expect(long.text.length).toBeLessThan(6_000);
  });
});

describe('filters', () => {
  it.each([
    'is:blocked',
    'is:overdue',
    'is:open',
    'is:started',
    'is:item',
    'in:progress',
    'has:checklist',
    'has:note',
    '-has:link',
    'no:link',
    'column:review',
    'column:"Legal review"',
    'label:email',
    'label:web',
    'label:nothing,web',
    'type:landing',
    'bucket:trade',
    'requester:nowak',
    'requester:anna@example.com',
    'person:ola',
    'title:fruhling',
    'app:gmail',
    'need:must',
    'need:should,must',
    'effort>=5',
    'effort:5',
    'effort<8',
    'customer>3',
    'age>9',
    'age:10',
    'age<=10',
    'due<2026-12-01',
    'due<today',
    'due:-2',
    'due>=-7d',
    'started:2026-11-13',
    'added<=2026-11-01',
    'etykieta:web',
    'jest:zablokowane',
    'es:bloqueado',
    'wiek>5',
    'is:blocked label:email age>9 need:must effort>=5 column:review requester:anna due<2026-12-01 type:landing has:checklist -label:x',
  ])('%s finds it', (query) => expect(finds(query, busy)).toBe(true));

  it.each([
    'is:done',
    'is:request',
    'in:backlog',
    'has:link',
    'no:label',
    'column:creating',
    'label:x',
    '-label:web',
    'requester:ola',
    'title:anna',
    'need:could',
    'effort>5',
    'business>0',
    'age>10',
    'age<10',
    'due>today',
    'finished>2020-01-01',
    'started<2026-11-13',
  ])('%s does not find it', (query) => expect(finds(query, busy)).toBe(false));

  it('a label that is used means itself, one that is not yet means those that begin so', () => {
    const webinar = doc({ labels: ['Webinar'] });
    expect(finds('label:web', webinar)).toBe(false);
    expect(finds('label:webi', webinar)).toBe(true);
  });

  it('what is finished is neither open nor overdue, and has no age', () => {
    const over = doc({
      column: 'done',
      startedAt: day('2026-11-01'),
      finishedAt: day('2026-11-10'),
      dueOn: '2026-11-02',
    });
    expect(finds('is:done finished:2026-11-10', over)).toBe(true);
    for (const query of ['is:open', 'is:overdue', 'age>1', 'is:started'])
      expect(finds(query, over)).toBe(false);
  });

  it('requests are found by their state, and never by what only items have', () => {
    const waiting = requestDoc();
    expect(finds('is:request is:waiting is:open in:requests price', waiting)).toBe(true);
    for (const query of ['is:item', 'is:declined', 'in:backlog', 'age>0'])
      expect(finds(query, waiting)).toBe(false);
  });

  it('a filter whose value is still to be written keeps nothing out', () => {
    expect(finds('label: due<', busy)).toBe(true);
  });

  it('days are those of the place: late in the evening is still today', () => {
    const evening = doc({
      addedAt: Date.parse('2026-11-21T22:30Z'),
      startedAt: Date.parse('2026-11-21T23:30Z'),
    });
    expect(finds('added:2026-11-21 started:today age:1', evening)).toBe(true);
  });
});
