/**
 * Where a key is heard: anywhere in the page, on a card, in the requests, in the search field, in an open item, in its
 * description while it is written, on a line of its checklist.
 */
export type Where = 'page' | 'card' | 'request' | 'find' | 'item' | 'text' | 'line';

export type ActionGroup = 'go' | 'make' | 'find' | 'card' | 'item' | 'request' | 'steps';

interface ActionShape {
  where: Where;
  group: ActionGroup;
  /** Each does it: `n`, `Mod+k` (Ctrl, on a Mac Cmd), `Alt+Shift+ArrowUp`. None: it is in the palette only. */
  keys: readonly string[];
  /** Only worth a key: a palette that is open has no use for it. */
  keyOnly?: true;
}

/**
 * Everything that can be done without a mouse, once. The keys are handled by this table, the palette offers what stands in
 * it, and the keyboard map shows it: what is added here is in all three. Its words are in `locales/actions.ts`.
 */
export const actions = {
  'go.requests': { where: 'page', group: 'go', keys: ['1'] },
  'go.backlog': { where: 'page', group: 'go', keys: ['2'] },
  'go.board': { where: 'page', group: 'go', keys: ['3'] },
  'go.found': { where: 'page', group: 'go', keys: ['4'] },
  'item.add': { where: 'page', group: 'make', keys: ['n', 'c'] },
  'request.add': { where: 'page', group: 'make', keys: ['n'] },
  'go.settings': { where: 'page', group: 'go', keys: [] },
  'cycle.edit': { where: 'page', group: 'make', keys: [] },
  find: { where: 'page', group: 'find', keys: ['/'] },
  palette: { where: 'page', group: 'find', keys: ['Mod+k'], keyOnly: true },
  keys: { where: 'page', group: 'find', keys: ['?'] },
  'find.first': { where: 'find', group: 'find', keys: ['Enter'], keyOnly: true },
  'find.clear': { where: 'find', group: 'find', keys: ['Escape'], keyOnly: true },
  'view.save': { where: 'page', group: 'find', keys: [] },
  undo: { where: 'page', group: 'steps', keys: ['Mod+z'] },
  redo: { where: 'page', group: 'steps', keys: ['Mod+Shift+z', 'Mod+y'] },
  'item.close': { where: 'item', group: 'item', keys: ['Escape'], keyOnly: true },
  'item.next': { where: 'item', group: 'item', keys: ['j'], keyOnly: true },
  'item.previous': { where: 'item', group: 'item', keys: ['k'], keyOnly: true },
  'text.bold': { where: 'text', group: 'item', keys: ['Mod+b'], keyOnly: true },
  'text.italic': { where: 'text', group: 'item', keys: ['Mod+i'], keyOnly: true },
  'text.link': { where: 'text', group: 'item', keys: ['Mod+k'], keyOnly: true },
  'text.show': { where: 'text', group: 'item', keys: ['Mod+Enter'], keyOnly: true },
  'line.up': { where: 'line', group: 'item', keys: ['Alt+ArrowUp'], keyOnly: true },
  'line.down': { where: 'line', group: 'item', keys: ['Alt+ArrowDown'], keyOnly: true },
  'card.open': { where: 'card', group: 'card', keys: ['Enter'] },
  'card.ask': { where: 'card', group: 'card', keys: ['m'] },
  'card.top': { where: 'card', group: 'card', keys: ['t'] },
  'card.bottom': { where: 'card', group: 'card', keys: ['b'] },
  'card.add': { where: 'card', group: 'card', keys: ['n', 'c'], keyOnly: true },
  'card.remove': { where: 'card', group: 'card', keys: ['Delete', 'Backspace'] },
  'card.next': { where: 'card', group: 'card', keys: ['ArrowDown'], keyOnly: true },
  'card.previous': { where: 'card', group: 'card', keys: ['ArrowUp'], keyOnly: true },
  'card.left': { where: 'card', group: 'card', keys: ['ArrowLeft'], keyOnly: true },
  'card.right': { where: 'card', group: 'card', keys: ['ArrowRight'], keyOnly: true },
  'card.first': { where: 'card', group: 'card', keys: ['Home'], keyOnly: true },
  'card.last': { where: 'card', group: 'card', keys: ['End'], keyOnly: true },
  'card.shift-up': { where: 'card', group: 'card', keys: ['Alt+Shift+ArrowUp'] },
  'card.shift-down': { where: 'card', group: 'card', keys: ['Alt+Shift+ArrowDown'] },
  'card.shift-left': { where: 'card', group: 'card', keys: ['Alt+Shift+ArrowLeft'] },
  'card.shift-right': { where: 'card', group: 'card', keys: ['Alt+Shift+ArrowRight'] },
  'card.select': { where: 'card', group: 'card', keys: ['x'] },
  'card.select-down': { where: 'card', group: 'card', keys: ['Shift+ArrowDown'], keyOnly: true },
  'card.select-up': { where: 'card', group: 'card', keys: ['Shift+ArrowUp'], keyOnly: true },
  'card.select-all': { where: 'card', group: 'card', keys: ['Mod+a'] },
  'card.select-none': { where: 'card', group: 'card', keys: ['Escape'], keyOnly: true },
  'card.need': { where: 'card', group: 'card', keys: ['p'] },
  'card.effort': { where: 'card', group: 'card', keys: ['e'] },
  'card.customer': { where: 'card', group: 'card', keys: ['v'] },
  'card.business': { where: 'card', group: 'card', keys: ['w'] },
  'card.change': { where: 'card', group: 'card', keys: ['.', 'l'] },
  'card.line': { where: 'card', group: 'card', keys: ['Shift+l'] },
  'request.next': { where: 'request', group: 'request', keys: ['j', 'ArrowDown'], keyOnly: true },
  'request.previous': { where: 'request', group: 'request', keys: ['k', 'ArrowUp'], keyOnly: true },
  'request.accept': { where: 'request', group: 'request', keys: ['a'] },
  'request.merge': { where: 'request', group: 'request', keys: ['g'] },
  'request.ask': { where: 'request', group: 'request', keys: ['q'] },
  'request.decline': { where: 'request', group: 'request', keys: ['d'] },
  'request.reopen': { where: 'request', group: 'request', keys: ['r'] },
  'request.edit': { where: 'request', group: 'request', keys: ['e', 'Enter'] },
} as const satisfies { readonly [id: string]: ActionShape };

export type ActionId = keyof typeof actions;
export const actionIds = Object.keys(actions) as ActionId[];

/** The actions that are heard in one place. */
export type ActionIn<W extends Where> = {
  [A in ActionId]: (typeof actions)[A]['where'] extends W ? A : never;
}[ActionId];

export function shapeOf(id: ActionId): ActionShape {
  return actions[id];
}
