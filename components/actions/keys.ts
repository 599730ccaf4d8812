import { type ActionIn, actionIds, actions, type Where } from './action-map';

/** A key press, as far as it matters which one it is. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Whether a press is what `keys` describes: `n`, `Mod+k`, `Alt+Shift+ArrowUp`. */
function isPressed(keys: string, pressed: Pressed): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const has = (name: string) => parts.includes(name);
  if (pressed.key.toLowerCase() !== key.toLowerCase()) return false;
  if ((pressed.ctrlKey || pressed.metaKey) !== has('Mod') || pressed.altKey !== has('Alt')) return false;
  // Signs and figures stand behind Shift on some keyboards and not on others: the sign itself is what counts.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return isSign || pressed.shiftKey === has('Shift');
}

/** What a press asks for in a place. Several actions may share a key where never two of them can be had at once. */
export function actionsFor<W extends Where>(where: W, pressed: Pressed): ActionIn<W>[] {
  return actionIds
    .filter((id): id is ActionIn<W> => actions[id].where === where)
    .filter((id) => actions[id].keys.some((keys: string) => isPressed(keys, pressed)));
}

/** A press of these keys, as the browser would tell of it. */
export function pressOf(keys: string, isMac: boolean): KeyboardEvent {
  const parts = keys.split('+');
  return new KeyboardEvent('keydown', {
    key: parts.at(-1) ?? '',
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Mod') && !isMac,
    metaKey: parts.includes('Mod') && isMac,
    bubbles: true,
    cancelable: true,
  });
}

const names: { readonly [key: string]: string } = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
};

/** The names on the keys, one by one: `Ctrl`, `K`; on a Mac `⌘`, `K`. */
export function keyNames(keys: string, isMac: boolean): string[] {
  const modifiers: { readonly [key: string]: string } = isMac
    ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
    : { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' };
  return keys
    .split('+')
    .map((part) => modifiers[part] ?? names[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}

/** The keys as `aria-keyshortcuts` has them: `Control+K Meta+K`. */
export function ariaKeys(keys: readonly string[]): string | undefined {
  const all = keys.flatMap((one) =>
    one.includes('Mod') ? [one.replace('Mod', 'Control'), one.replace('Mod', 'Meta')] : [one],
  );
  return all.map((one) => one.replace(/\b[a-z]$/, (letter) => letter.toUpperCase())).join(' ') || undefined;
}

export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);
