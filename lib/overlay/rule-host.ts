import { hostFrom } from './board-of';
import type { BoardHost } from './host';
import type { Markup } from './markup';
import { isKnownPlace } from './places';
import type { BoardRule } from './rule';

type Address = Pick<Location, 'protocol' | 'hostname' | 'pathname'>;

/**
 * The path in the page or of the page, with the one thing in the query that tells boards apart: `/boards/7`,
 * `/board?project_id=7`, `#/board/7`.
 */
const anyBoard =
  /^[^#]*#!?(\/[^?]+)|^\w+:\/\/[^/?#]+(\/[^?#]*(?:\?(?:[^#]*&)?(?:\w*id|\w*board|\w*project)=[^&#]+)?)/i;

/** How tools mostly say in their address that only some cards are shown. */
const anyFilter = /[?&](?:\w*filters?|q|query|search|assignee|label)=[^&#]/i;

/**
 * The host that a site's rule makes. It is a tool of its own, named as its address is; on a place of a known tool it is that
 * tool, with the rule in the place of what does not hold any more: its boards keep what is kept for them.
 */
export function ruleHost(rule: BoardRule, address: Address, hosts: readonly BoardHost[]): BoardHost {
  const known = isKnownPlace(address) ? hosts.find((host) => host.match(address)) : undefined;
  const [before] = known?.generations ?? [];
  const { name, factsOf } = known ?? { name: nameOf(address), factsOf: '' };
  const host = hostFrom({ name, factsOf, address: /^/, generations: [markupOf(rule, before)] });
  let isSound: boolean | undefined;
  return {
    ...host,
    probe(document) {
      isSound ??= isReadable(rule, document);
      const board = isSound ? host.probe(document) : null;
      return board && board.columns().length > 0 ? board : null;
    },
  };
}

/** Whether all that the rule looks for can be looked for. */
function isReadable(rule: BoardRule, document: Document): boolean {
  const all = Object.values(rule).filter((each) => typeof each === 'string');
  try {
    for (const each of all) document.querySelector(each.replace(/@[\w-]+$/, '') || '*');
    return true;
  } catch {
    // It throws at what is no selector, and at nothing else.
    return false;
  }
}

/** A message takes no longer one. */
const nameOf = ({ hostname }: Address) => hostname.replace(/^www\./, '').slice(0, 40);

function markupOf(
  { head, hasCountInTitle, header, count, scroller, cardId, cardTitle, link, ...rule }: BoardRule,
  before: Markup | undefined,
): Markup {
  const { is: _is, head: _head, ...kept }: Partial<Markup> = before ?? {};
  const ids = [before?.cardId ?? [], cardId ?? []].flat();
  return {
    id: anyBoard,
    name: 'h1',
    filteredAddress: anyFilter,
    // A message takes no longer one.
    cardIdIn: /^(.{1,200})/,
    ...kept,
    ...rule,
    header: header ?? '',
    ...(head === undefined ? {} : { head: { all: head } }),
    ...(count === undefined ? {} : { count }),
    ...(scroller === undefined ? {} : { scroller }),
    ...(hasCountInTitle ? { titleIn: /^(.*?)[\s:·]*\(?\d+\)?$/ } : {}),
    // An attribute that nothing has: a card that cannot be told from others.
    cardId: ids.length > 0 ? ids : '@-',
    cardTitle: [cardTitle, ''],
    ...(link === undefined ? {} : { link }),
  };
}
