/** A change of a text: what goes between two places, and what is selected after it. */
export interface TextEdit {
  from: number;
  to: number;
  insert: string;
  select: readonly [number, number];
}

/** Puts a mark (`**`, `*`) around what is selected; takes it away where it stands there already. */
export function surrounded(text: string, start: number, end: number, mark: string): TextEdit {
  const selected = text.slice(start, end);
  const size = mark.length;
  const isOutside = text.slice(start - size, start) === mark && text.slice(end, end + size) === mark;
  // The mark of slanted words is half of that of strong ones.
  const isHalf =
    mark === '*' && text.slice(start - 2, start) === '**' && text.slice(start - 3, start) !== '***';
  if (start >= size && isOutside && !isHalf) {
    return { from: start - size, to: end + size, insert: selected, select: [start - size, end - size] };
  }
  return {
    from: start,
    to: end,
    insert: `${mark}${selected}${mark}`,
    select: [start + size, end + size],
  };
}

/** Makes what is selected a link: words wait for their address, an address for its words. */
export function linkedText(text: string, start: number, end: number): TextEdit {
  const selected = text.slice(start, end);
  if (/^(https?:\/\/|mailto:)\S+$/.test(selected)) {
    return { from: start, to: end, insert: `[](${selected})`, select: [start + 1, start + 1] };
  }
  const place = start + selected.length + 3;
  return {
    from: start,
    to: end,
    insert: `[${selected}](https://)`,
    select: [place, place + 'https://'.length],
  };
}

/** Makes the lines that are selected entries of a list, or plain lines where all of them are entries. */
export function listed(text: string, start: number, end: number): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const insert = (
    lines.every((line) => line.startsWith('- '))
      ? lines.map((line) => line.slice(2))
      : lines.map((line) => (line.startsWith('- ') ? line : `- ${line}`))
  ).join('\n');
  const caret = from + insert.length;
  return { from, to, insert, select: lines.length > 1 ? [from, caret] : [caret, caret] };
}

/** What Enter does in a list: the next line is an entry too, and an empty entry ends it. Null where no list is. */
export function continuedList(text: string, start: number, end: number): TextEdit | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const marker = /^(\s{0,20})([-*+]|(\d{1,4})([.)])) /.exec(text.slice(from, start));
  if (start !== end || !marker) return null;
  const [whole, indent = '', bullet = '', number, dot = ''] = marker;
  if (text.slice(from, start) === whole) return { from, to: start, insert: '', select: [from, from] };
  const next = number === undefined ? bullet : `${Number(number) + 1}${dot}`;
  const insert = `\n${indent}${next} `;
  return { from: start, to: end, insert, select: [start + insert.length, start + insert.length] };
}

/**
 * Carries out an edit as if it were typed, so that the browser's own undo takes it back. `onText` is told the text where
 * the browser tells nobody.
 */
export function type(
  field: HTMLTextAreaElement,
  { from, to, insert, select }: TextEdit,
  onText: (text: string) => void,
): void {
  field.focus();
  field.setSelectionRange(from, to);
  // The one way to write into a field and keep its undo. Where it is not there, the field is written into as it is.
  const command = insert === '' ? 'delete' : 'insertText';
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else keeps the field's undo
  if (!document.execCommand?.(command, false, insert)) {
    field.setRangeText(insert, from, to, 'end');
    onText(field.value);
  }
  field.setSelectionRange(...select);
}
