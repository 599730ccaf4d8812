/** A piece of a page as data, so that it can become nodes in one place and text in another. */
export interface Markup {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Markup | string)[];
}

export function markup(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Markup | string)[]
): Markup {
  return { tag, attributes, children };
}

/** The piece as nodes of the document. */
export function toElement(document: Document, { tag, attributes, children }: Markup): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : toElement(document, child))),
  );
  return element;
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that means itself in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}

/** The piece as HTML. */
export function toHtml({ tag, attributes, children }: Markup): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : toHtml(child)));
  return `<${tag}${pairs.join('')}>${inside.join('')}</${tag}>`;
}
