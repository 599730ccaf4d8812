import { ageInDays, ageInWorkingDays } from '@/lib/domain/age';
import { ageStanding } from '@/lib/domain/age-standing';
import { type AgeLook, makeAgeBadge, paintAge } from './age-badge';
import type { Board } from './host';
import type { SeenBoard } from './seen-cards';
import type { Ages } from './card-watch';
import type { CardWords } from './words';

export interface OldestAge {
  days: number;
  /** It may be older: it was there when Backlight looked first. */
  isAtLeast: boolean;
}

/** Lays ages over cards. What the host itself says of a card comes before what Backlight has seen. */
export function cardAges(document: Document, words: CardWords) {
  let badges = new Map<Element, HTMLElement>();

  return {
    /** Shows the age of each card that is in progress, and takes the others' away. Gives that of the oldest. */
    paint(board: Board, { cards }: SeenBoard, ages: Ages, now: number): OldestAge | undefined {
      let oldest: OldestAge | undefined;
      const zone = Temporal.Now.timeZoneId();
      const isDark = board.isDark();
      const ageOf = ages.inWorkingDays ? ageInWorkingDays : ageInDays;
      // Most cards of a board that is looked at for the first time are told from one moment.
      const ageSince = new Map<number, number>();
      const before = badges;
      badges = new Map();
      let isFlex: boolean | undefined;
      for (const [id, { since, isAtLeast }] of ages.cards) {
        const el = cards.get(id)?.card.el;
        const placed = cards.get(id);
        if (!el || !placed) continue;
        isFlex ??= /flex|grid/.test((document.defaultView ?? globalThis).getComputedStyle(el).display);
        const told = board.saysSince ? board.facts(placed.card).since : undefined;
        const from = Math.min(told ?? since, now);
        const days = ageSince.get(from) ?? ageOf(from, now, zone);
        ageSince.set(from, days);
        const isGuess = told === undefined && isAtLeast;
        if (!oldest || days > oldest.days) oldest = { days, isAtLeast: isGuess };
        const look: AgeLook = {
          text: told === undefined ? words.seen(days, isAtLeast) : words.age(days),
          standing: ageStanding(days, ages.pace),
          isDark,
          isFlex,
        };
        const badge = before.get(el) ?? makeAgeBadge(document);
        before.delete(el);
        badges.set(el, badge);
        paintAge(badge, el, look);
      }
      for (const badge of before.values()) badge.remove();
      return oldest;
    },
    clear(): void {
      for (const badge of badges.values()) badge.remove();
      badges.clear();
    },
  };
}
