import { ageInDays, ageInWorkingDays } from '@/lib/domain/age';
import { ageStanding } from '@/lib/domain/age-standing';
import { type AgeLook, makeAgeBadge, paintAge } from './age-badge';
import { inPortions } from './in-portions';
import type { Board, BoardHost, HostCard } from './host';
import { sameCards } from './same-cards';
import type { SeenBoard } from './seen-cards';
import type { Ages } from './card-watch';
import type { CardWords } from './words';

export interface OldestAge {
  days: number;
  /** It may be older: it was there when Backlight looked first. */
  isAtLeast: boolean;
}

interface Aged {
  card: HostCard;
  look: AgeLook;
}

/** Lays ages over cards. What the host itself says of a card comes before what Backlight has seen. */
export function cardAges(document: Document, words: CardWords) {
  const badges = new Map<Element, HTMLElement>();
  /** An element that shows another card now wears the age of the one before not for a moment. */
  const same = sameCards(document, drop);
  const portions = inPortions(document);

  function drop(el: Element): void {
    badges.get(el)?.remove();
    badges.delete(el);
    same.forget(el);
  }
  function wear({ card, look }: Aged): void {
    const badge = badges.get(card.el) ?? makeAgeBadge(document);
    badges.set(card.el, badge);
    same.know(card);
    paintAge(badge, card.slot ?? card.el, look);
  }

  return {
    /** Shows the age of each card that is in progress, and takes the others' away. Gives that of the oldest. */
    paint(
      { name: tool }: Pick<BoardHost, 'name'>,
      board: Board,
      { cards }: SeenBoard,
      ages: Ages,
      now: number,
    ): OldestAge | undefined {
      let oldest: OldestAge | undefined;
      const zone = Temporal.Now.timeZoneId();
      const isDark = board.isDark();
      const { inWorkingDays = false } = ages;
      const ageOf = inWorkingDays ? ageInWorkingDays : ageInDays;
      // Most cards of a board that is looked at for the first time are told from one moment.
      const ageSince = new Map<number, number>();
      const aged = new Map<Element, Aged>();
      let isFlex: boolean | undefined;
      for (const [id, { since, isAtLeast, isTold }] of ages.cards) {
        const card = cards.get(id)?.card;
        if (!card) continue;
        isFlex ??= isLaidOut(card.slot ?? card.el);
        const told = board.saysSince ? board.facts(card).since : undefined;
        const from = Math.min(told ?? since, now);
        const days = ageSince.get(from) ?? ageOf(from, now, zone);
        ageSince.set(from, days);
        const isGuess = told === undefined && isAtLeast;
        if (!oldest || days > oldest.days) oldest = { days, isAtLeast: isGuess };
        const source = told === undefined ? (isTold ? 'history' : 'seen') : 'page';
        const text = (source === 'seen' ? words.seen : words.age)(days, isGuess);
        const about = words.about({ days, isAtLeast: isGuess, inWorkingDays }, source, tool);
        const standing = ageStanding(days, ages.pace);
        aged.set(card.el, { card, look: { text, about, standing, isDark, isFlex } });
      }
      for (const el of badges.keys()) if (!aged.has(el)) drop(el);
      portions.run(
        [...aged.values()],
        ({ card }) => !badges.has(card.el),
        ({ card }) => card.el,
        wear,
      );
      return oldest;
    },
    clear(): void {
      portions.stop();
      same.stop();
      for (const badge of badges.values()) badge.remove();
      badges.clear();
    },
  };
}

/** Whether an element lays its parts out in a row, a column or a grid. */
function isLaidOut(element: Element): boolean {
  const view = element.ownerDocument.defaultView ?? globalThis;
  return /flex|grid/.test(view.getComputedStyle(element).display);
}
