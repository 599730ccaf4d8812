import { writtenLimit } from '@/lib/domain/board-limits';
import { areEnds, limitFor, type LimitScope, withLimit } from '@/lib/domain/policy-edit';
import { type PanelColumn, type PanelContext, rangeText } from './context';
import { make, numberField, numberIn, onChange } from './make';

/** The columns of the board with their numbers: what most people come for. */
export function columnRows(context: PanelContext): HTMLElement {
  const { document, words, columns } = context;
  const head = make(document, 'div', { class: 'row head' }, [
    make(document, 'span', { text: words.column }),
    make(document, 'span', { text: words.least }),
    make(document, 'span', { text: words.most }),
  ]);
  head.setAttribute('aria-hidden', 'true');
  return make(document, 'div', { class: 'rows' }, [
    head,
    ...columns.map((column) => columnRow(context, column)),
  ]);
}

function columnRow(context: PanelContext, column: PanelColumn): HTMLElement {
  const { document, words } = context;
  const { title, nativeLimit } = column;
  const name = make(document, 'span', { class: 'name', text: title, title });
  const written = writtenLimit(column);
  if (written) {
    const where = written.from === 'title' ? words.inTitle : words.inDescription;
    return make(document, 'div', { class: 'row' }, [
      name,
      make(document, 'span', { class: 'own', text: where(rangeText(written)) }),
    ]);
  }
  const row = make(document, 'div', { class: 'row', role: 'group', label: title }, [
    name,
    ...ends(context, { columns: [column.key] }, title),
  ]);
  if (nativeLimit) {
    row.append(make(document, 'span', { class: 'own native', text: words.byHost(rangeText(nativeLimit)) }));
  }
  return row;
}

/** Two fields for the ends of one limit: what is typed is kept as soon as it is a limit. */
function ends(context: PanelContext, scope: LimitScope, name: string): HTMLInputElement[] {
  const { document, words } = context;
  const limit = limitFor(context.policy(), scope);
  const least = numberField(document, words.leastOf(name), limit?.least);
  const most = numberField(document, words.mostOf(name), limit?.most);
  for (const field of [least, most]) {
    onChange(field, () => {
      const typed = { least: numberIn(least), most: numberIn(most) };
      if (!areEnds(typed)) return context.tell(words.wrongEnds);
      void context.keep(withLimit(context.policy(), scope, typed));
    });
  }
  return [least, most];
}

/** One number that must not be passed, with its own words. */
export function mostRow(context: PanelContext, scope: LimitScope, text: string, hint = ''): HTMLElement {
  const { document, words } = context;
  const field = numberField(document, text, limitFor(context.policy(), scope)?.most);
  onChange(field, () => {
    const typed = { least: null, most: numberIn(field) };
    if (!areEnds(typed)) return context.tell(words.wrongEnds);
    void context.keep(withLimit(context.policy(), scope, typed));
  });
  const row = make(document, 'div', { class: 'row most' }, [make(document, 'span', { text }), field]);
  if (hint) row.append(make(document, 'span', { class: 'own native', text: hint }));
  return row;
}
