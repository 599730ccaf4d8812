interface Card {
  /** When it was made: its id tells. */
  made: string;
  shortLink: string;
  /** The name of its list. */
  list: string;
  closed?: boolean;
}

interface Action {
  type: string;
  date: string;
  /** The short link of its card. */
  card: string;
  list?: string;
  listBefore?: string;
  listAfter?: string;
}

/** A board's own JSON as Trello gives it to those who may see the board, as far as it matters here. */
export function trelloBoard({ cards, actions }: { cards: readonly Card[]; actions: readonly Action[] }) {
  const names = [...cards.map(({ list }) => list), ...actions.flatMap(listsOf)];
  const lists = Array.from(new Set(names), (name, n) => ({ id: `5f${'0'.repeat(20)}${n + 10}`, name }));
  const listOf = (name?: string) => lists.find((list) => list.name === name);
  const cardId = ({ made }: Card, n: number) =>
    Math.floor(Date.parse(made) / 1_000).toString(16) + String(n).padStart(16, '0');
  const told = cards.map((card, n) => ({
    id: cardId(card, n),
    idShort: n,
    shortLink: card.shortLink,
    name: card.shortLink,
    idList: listOf(card.list)?.id ?? '',
    closed: card.closed ?? false,
  }));
  return {
    name: 'Spring',
    lists,
    cards: told,
    actions: actions.map(({ type, date, card, list, listBefore, listAfter }) => ({
      type,
      date,
      data: {
        card: { id: told.find(({ shortLink }) => shortLink === card)?.id ?? '', shortLink: card },
        ...(list === undefined ? {} : { list: listOf(list) }),
        ...(listBefore === undefined ? {} : { listBefore: listOf(listBefore) }),
        ...(listAfter === undefined ? {} : { listAfter: listOf(listAfter) }),
      },
    })),
  };
}

function listsOf({ list, listBefore, listAfter }: Action): string[] {
  return [list, listBefore, listAfter].filter((name) => name !== undefined);
}
