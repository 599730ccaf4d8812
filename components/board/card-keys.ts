import type { ActionIn } from '@/components/actions/action-map';
import { actionsFor, type Pressed } from '@/components/actions/keys';

/** What a key pressed on a card asks for. */
export type CardIntent =
  | { do: 'go'; by: 'next' | 'previous' | 'first' | 'last' | 'left' | 'right' }
  | { do: 'shift'; by: 'next' | 'previous' | 'left' | 'right' }
  | { do: 'extend'; by: 'next' | 'previous' }
  | { do: 'pick'; field: PickField }
  | {
      do:
        'open' | 'ask' | 'top' | 'bottom' | 'remove' | 'add' | 'select' | 'selectAll' | 'selectNone' | 'line';
    };

/** What can be set on an item from where it stands in a list. */
export type PickField = 'need' | 'effort' | 'customerValue' | 'businessValue' | 'more';

const intents: { readonly [A in ActionIn<'card'>]: CardIntent } = {
  'card.open': { do: 'open' },
  'card.ask': { do: 'ask' },
  'card.top': { do: 'top' },
  'card.bottom': { do: 'bottom' },
  'card.add': { do: 'add' },
  'card.remove': { do: 'remove' },
  'card.next': { do: 'go', by: 'next' },
  'card.previous': { do: 'go', by: 'previous' },
  'card.left': { do: 'go', by: 'left' },
  'card.right': { do: 'go', by: 'right' },
  'card.first': { do: 'go', by: 'first' },
  'card.last': { do: 'go', by: 'last' },
  'card.shift-up': { do: 'shift', by: 'previous' },
  'card.shift-down': { do: 'shift', by: 'next' },
  'card.shift-left': { do: 'shift', by: 'left' },
  'card.shift-right': { do: 'shift', by: 'right' },
  'card.select': { do: 'select' },
  'card.select-down': { do: 'extend', by: 'next' },
  'card.select-up': { do: 'extend', by: 'previous' },
  'card.select-all': { do: 'selectAll' },
  'card.select-none': { do: 'selectNone' },
  'card.need': { do: 'pick', field: 'need' },
  'card.effort': { do: 'pick', field: 'effort' },
  'card.customer': { do: 'pick', field: 'customerValue' },
  'card.business': { do: 'pick', field: 'businessValue' },
  'card.change': { do: 'pick', field: 'more' },
  'card.line': { do: 'line' },
};

/** The intent of a key on a card, or null when it is none of ours. */
export function cardIntent(pressed: Pressed): CardIntent | null {
  const [action] = actionsFor('card', pressed);
  return action ? intents[action] : null;
}
