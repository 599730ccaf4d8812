import { columnMeanings } from '@/lib/domain/column-meaning';
import { typedLabels, withMeaning, withUncounted } from '@/lib/domain/policy-edit';
import type { PanelContext } from './context';
import { choice, make, onChange, tick } from './make';

/** What counts against no limit. */
export function uncountedSection(context: PanelContext): HTMLElement {
  const { document, words } = context;
  const { uncounted = {} } = context.policy();
  const boxes = (['blocked', 'subtasks', 'done'] as const).map((part) => {
    const [label, box] = tick(document, words[part], uncounted[part] ?? false);
    onChange(box, () => void context.keep(withUncounted(context.policy(), { [part]: box.checked })));
    return label;
  });
  const labels = make(document, 'input');
  labels.value = (uncounted.labels ?? []).join(', ');
  labels.maxLength = 500;
  onChange(labels, () => {
    void context.keep(withUncounted(context.policy(), { labels: typedLabels(labels.value) }));
  });
  return make(document, 'fieldset', {}, [
    make(document, 'legend', { text: words.uncounted }),
    make(document, 'div', { class: 'ticks' }, boxes),
    make(document, 'label', { class: 'wide' }, [make(document, 'span', { text: words.labels }), labels]),
  ]);
}

/** What each column says of its cards, and in what days ages are told. */
export function meaningSection(context: PanelContext): HTMLElement {
  const { document, words, columns } = context;
  const meanings = columnMeanings(columns, context.policy().meanings);
  const options = [
    ['waiting', words.waiting],
    ['progress', words.progress],
    ['done', words.finished],
  ] as const;
  const rows = columns.map(({ key, title }) => {
    const select = choice(document, words.meaningOf(title), options, meanings.get(key) ?? 'progress');
    onChange(select, () => {
      const means = options.find(([value]) => value === select.value)?.[0];
      if (means) void context.keep(withMeaning(context.policy(), key, means));
    });
    return make(document, 'div', { class: 'row most' }, [
      make(document, 'span', { class: 'name', text: title, title }),
      select,
    ]);
  });
  const days = choice(
    document,
    words.days,
    [
      ['calendar', words.calendarDays],
      ['working', words.workingDays],
    ] as const,
    context.policy().days ?? 'calendar',
  );
  onChange(days, () => {
    void context.keep({ ...context.policy(), days: days.value === 'working' ? 'working' : 'calendar' });
  });
  return make(document, 'fieldset', {}, [
    make(document, 'legend', { text: words.meanings }),
    ...rows,
    make(document, 'div', { class: 'row most' }, [make(document, 'span', { text: words.days }), days]),
  ]);
}
