import { byRank, isAlike, type Kind } from './columns-like';
import { outermost, ownText, pathDown, upwards } from './elements';
import { headRow } from './head-row';
import { inColumns, waysDown } from './exact';
import { isStrong, marksOf, sharpest } from './marks';

/** From this rank on a mark is said of many things: only those count that stand as the card does. */
const shared = 6;

/** The cards in columns, of which one was pointed at; null where it stands in none of them. */
export function cardsLike(pointed: Element, columns: readonly Element[]): Kind | null {
  const card = sharpest(pointed);
  const column = columns.find((each) => each !== card && each.contains(card));
  if (!column) return null;
  const path = pathDown(column, card).join();
  const isAsDeep = (each: Element) =>
    columns.some((around) => around.contains(each) && pathDown(around, each).join() === path);
  for (const marks of byRank(marksOf(card).filter(isStrong))) {
    const kinds = marks
      .map(({ selector, rank }) => {
        const all = columns.flatMap((each) => outermost(each, selector));
        return { selector, elements: rank < shared ? all : all.filter(isAsDeep) };
      })
      .filter(({ elements }) => elements.length > 1 && elements.includes(card))
      .toSorted((a, b) => b.elements.length - a.elements.length);
    for (const { selector, elements } of kinds) {
      const exact = inColumns(columns, elements, waysOf(selector, column, card));
      if (exact !== undefined) return { selector: exact, elements };
    }
  }
  return standingAlike(card, column, columns);
}

/** How a mark is asked for in a column, so that no card in a card is one. */
function waysOf(selector: string, column: Element, card: Element): string[] {
  const way = [':scope', ...pathDown(column, card).slice(0, -1), selector].join(' > ');
  return [selector, `${card.localName}${selector}`, way, `${selector}:not(${selector} ${selector})`];
}

/** What stands as deep as the card in any column and looks like it; the column's name and its button for a new card do not. */
function standingAlike(card: Element, column: Element, columns: readonly Element[]): Kind {
  const ways = waysDown(column, card);
  // Where names do not stand in a row of their own, the first words of a column are its name.
  const names = headRow(columns) ? [] : columns.map(firstWords);
  const isName = (each: Element) => names.some((name) => name !== undefined && each.contains(name));
  const all = columns.flatMap((each) => [...each.querySelectorAll(ways[0] ?? '*')]);
  const around = upwards(card, column);
  const isPlacedAlike = (each: Element) =>
    upwards(each)
      .slice(0, around.length)
      .every((one, at) => around[at] !== undefined && isAlike(around[at], one));
  const isCard = (each: Element) => isPlacedAlike(each) && !isButton(each) && !isName(each);
  const elements = all.filter((each) => each === card || isCard(each));
  const marked = marksOf(card).flatMap(({ selector }) => waysOf(selector, column, card));
  const exact = inColumns(columns, elements, [...marked, ...ways]);
  if (exact !== undefined) return { selector: exact, elements };
  const [selector = '*'] = ways;
  return { selector, elements: all };
}

/** The first element of a column that has words. */
function firstWords(column: Element): Element | undefined {
  return [...column.querySelectorAll('*')].find((each) => ownText(each) !== '');
}

/** Whether all the words of an element are those of one button. */
function isButton(element: Element): boolean {
  const button = element.matches('button') ? element : element.querySelector('button, [role="button"]');
  return button !== null && button.textContent.trim() === element.textContent.trim();
}
