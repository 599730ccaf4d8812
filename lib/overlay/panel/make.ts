/** What an element of the panel may be given. */
interface Given {
  class?: string;
  text?: string;
  label?: string;
  role?: string;
  title?: string;
}

/** Makes an element of the panel. */
export function make<T extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: T,
  given: Given = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (given.class !== undefined) element.className = given.class;
  if (given.text !== undefined) element.textContent = given.text;
  if (given.label !== undefined) element.setAttribute('aria-label', given.label);
  if (given.role !== undefined) element.setAttribute('role', given.role);
  if (given.title !== undefined) element.title = given.title;
  element.append(...children);
  return element;
}

/** A field for one end of a limit. */
export function numberField(document: Document, label: string, value: number | undefined): HTMLInputElement {
  const input = make(document, 'input', { label });
  input.type = 'number';
  input.min = '1';
  input.max = '999';
  input.inputMode = 'numeric';
  input.value = value === undefined ? '' : String(value);
  return input;
}

/** What stands in such a field: null where nothing does, NaN where it is no number. */
export function numberIn(input: HTMLInputElement): number | null {
  return input.value === '' && !input.validity.badInput ? null : input.valueAsNumber;
}

/** A list to choose one of. */
export function choice<V extends string>(
  document: Document,
  label: string,
  options: readonly (readonly [value: V, text: string])[],
  value: V,
): HTMLSelectElement {
  const select = make(document, 'select', { label });
  for (const [each, text] of options) {
    const option = make(document, 'option', { text });
    option.value = each;
    option.selected = each === value;
    select.append(option);
  }
  return select;
}

/** A box to tick with its words. */
export function tick(
  document: Document,
  text: string,
  isTicked: boolean,
): [HTMLLabelElement, HTMLInputElement] {
  const box = make(document, 'input');
  box.type = 'checkbox';
  box.checked = isTicked;
  return [make(document, 'label', { class: 'tick' }, [box, make(document, 'span', { text })]), box];
}

/** A button that hears a person alone: a page may make presses up. */
export function press(document: Document, text: string, act: () => void): HTMLButtonElement {
  const button = make(document, 'button', { text });
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return button;
}

/** Calls `act` when a person changed the field. */
export function onChange(field: HTMLElement, act: () => void): void {
  field.addEventListener('change', (event) => {
    if (event.isTrusted) act();
  });
}
