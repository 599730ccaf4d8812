import type { BoardLimit } from '@/lib/domain/board-policy';
import { areEnds, furtherLimits, type LimitScope, withLimit } from '@/lib/domain/policy-edit';
import { type PanelContext, rangeText } from './context';
import { choice, make, numberField, numberIn, press, tick } from './make';

/** Limits over several columns, or for each person, each lane or one lane in some: those there are, and a form for one more. */
export function furtherSection(context: PanelContext): HTMLElement {
  const { document, words } = context;
  const list = make(document, 'div', { class: 'rows' });
  const fill = () => {
    list.replaceChildren(...furtherLimits(context.policy()).map((limit) => limitRow(context, limit, fill)));
  };
  fill();
  return make(document, 'fieldset', {}, [
    make(document, 'legend', { text: words.further }),
    make(document, 'p', { class: 'own', text: words.furtherHint }),
    list,
    form(context, fill),
  ]);
}

function limitRow(context: PanelContext, limit: BoardLimit, fill: () => void): HTMLElement {
  const { document, words } = context;
  const text = `${nameOf(context, limit)}: ${rangeText(limit)}`;
  async function drop(): Promise<void> {
    const list = row.parentElement;
    const at = [...(list?.children ?? [])].indexOf(row);
    await context.keep(withLimit(context.policy(), limit, { least: null, most: null }));
    fill();
    // The focus must not fall out of the panel with the button that had it.
    const left = list?.children[at] ?? list?.lastElementChild ?? list?.parentElement;
    left?.querySelector<HTMLElement>('button, input')?.focus();
  }
  const remove = press(document, '×', () => void drop());
  remove.className = 'remove';
  remove.setAttribute('aria-label', words.remove(text));
  const row = make(document, 'div', { class: 'row further' }, [
    make(document, 'span', { text, title: text, class: 'name' }),
    remove,
  ]);
  return row;
}

function nameOf({ columns, words }: PanelContext, limit: BoardLimit): string {
  const titles = new Map(columns.map(({ key, title }) => [key, title]));
  const names = limit.columns.map((key) => titles.get(key) ?? key).join(' + ');
  const { per, lane } = limit;
  const whose =
    per === 'person'
      ? words.perPerson
      : per === 'lane'
        ? words.perLane
        : lane === undefined
          ? ''
          : words.inLane(lane);
  return [names || words.allInProgress, whose].filter(Boolean).join(', ');
}

function form(context: PanelContext, fill: () => void): HTMLElement {
  const { document, words, columns, lanes } = context;
  const boxes = columns.map((column) => ({ key: column.key, box: tick(document, column.title, false) }));
  const lanesFrom = 2;
  const scopes: [value: string, text: string][] = [
    ['0', words.together],
    ['1', words.perPerson],
    ...(lanes.length > 0 ? [[String(lanesFrom), words.perLane] as [string, string]] : []),
    ...lanes.map((lane, n): [string, string] => [String(lanesFrom + 1 + n), words.inLane(lane)]),
  ];
  const scope = choice(document, words.holdsFor, scopes, '0');
  const least = numberField(document, words.least, undefined);
  const most = numberField(document, words.most, undefined);
  async function put(): Promise<void> {
    const typed = { least: numberIn(least), most: numberIn(most) };
    if (typed.least === null && typed.most === null) return context.tell(words.needsNumber);
    if (!areEnds(typed)) return context.tell(words.wrongEnds);
    const chosen = Number(scope.value);
    const lane = lanes[chosen - lanesFrom - 1];
    const named: LimitScope = {
      columns: boxes.filter(({ box: [, input] }) => input.checked).map(({ key }) => key),
      ...(chosen === 1 ? { per: 'person' } : chosen === lanesFrom ? { per: 'lane' } : {}),
      ...(chosen > lanesFrom && lane !== undefined ? { lane } : {}),
    };
    if (!(await context.keep(withLimit(context.policy(), named, typed)))) return;
    fill();
    least.value = most.value = '';
    for (const { box } of boxes) box[1].checked = false;
  }
  const field = (text: string, input: HTMLElement) =>
    make(document, 'div', { class: 'row most' }, [make(document, 'span', { text }), input]);
  return make(document, 'div', { class: 'rows form' }, [
    make(
      document,
      'div',
      { class: 'ticks', role: 'group', label: words.columns },
      boxes.map(({ box }) => box[0]),
    ),
    field(words.holdsFor, scope),
    field(words.least, least),
    field(words.most, most),
    press(document, words.add, () => void put()),
  ]);
}
