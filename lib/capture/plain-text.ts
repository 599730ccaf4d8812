import { attribute, fits, intact } from './intact';

const silent = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'TITLE',
  'IFRAME',
  'OBJECT',
  'TEXTAREA',
  'SELECT',
]);
const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE
   SECTION TABLE TR UL`.split(/\s+/),
);
const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isElement(node: Node): node is Element {
  return intact(node, 'nodeType') === 1;
}

/**
 * The words a reader sees under the node, with a line per block and the names of its emoji pictures. Scripts, hidden
 * parts and whatever fits `leaveOut` are passed over. Stops soon after `limit` units, however large or deep the page is.
 */
export function plainText(root: Node, limit: number, leaveOut = ''): string {
  let text = '';
  let node: Node | null = root;
  while (node && text.length < limit * 2) {
    const skipped: boolean = isElement(node) && node !== root && isPassedOver(node, leaveOut);
    if (!skipped) text += opening(node, text);
    const child: Node | null = skipped ? null : intact(node, 'firstChild');
    if (child) {
      node = child;
      continue;
    }
    // Upwards until there is a next one: no recursion, so a page ten thousand levels deep cannot overflow the stack.
    while (node && node !== root && !intact(node, 'nextSibling')) {
      node = intact(node, 'parentNode');
      if (node && node !== root && isBlock(node)) text = lineEnd(text);
    }
    if (!node || node === root) break;
    if (isBlock(node)) text = lineEnd(text);
    node = intact(node, 'nextSibling');
  }
  return text.trim();
}

function isPassedOver(element: Element, leaveOut: string): boolean {
  const tag = intact(element, 'tagName').toUpperCase();
  if (silent.has(tag) || hidden.test(attribute(element, 'style'))) return true;
  return leaveOut !== '' && fits(element, leaveOut);
}

function isBlock(node: Node): boolean {
  return isElement(node) && blocks.has(intact(node, 'tagName').toUpperCase());
}

function lineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** What the node itself adds after the text so far. */
function opening(node: Node, before: string): string {
  if (!isElement(node)) {
    if (intact(node, 'nodeType') !== 3) return '';
    const words = (intact(node, 'nodeValue') ?? '').replace(/[^\S\u00a0]+/g, ' ').replaceAll('\u00a0', ' ');
    return /\s$/.test(before) || before === '' ? words.replace(/^ +/, '') : words;
  }
  switch (intact(node, 'tagName').toUpperCase()) {
    case 'BR':
      return '\n';
    case 'IMG':
      return attribute(node, 'data-emoji') || (attribute(node, 'goomoji') && attribute(node, 'alt'));
    case 'LI':
      return `${before === '' || before.endsWith('\n') ? '' : '\n'}- `;
    case 'TD':
    case 'TH':
      return before === '' || /\s$/.test(before) ? '' : ' ';
    case 'P':
      return before === '' ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    default:
      return isBlock(node) && before !== '' && !before.endsWith('\n') ? '\n' : '';
  }
}
