import type { BoardPolicy } from '@/lib/domain/board-policy';

/** A board as Backlight asks for it: the name of its tool, its id there and what it is called. */
export interface NamedBoard {
  host: string;
  id: string;
  name: string;
}

/** What Backlight knows that no host's page says. */
export interface KeptFacts {
  policy: BoardPolicy;
  /** Day `day` of the `of` working days of the team's cycle, while one runs. */
  cycle: { day: number; of: number } | null;
  /** Whether the person hid the line on this site. */
  isHidden: boolean;
}

/** Where a board's policy is kept: on the other side of a message. */
export interface PolicyKeeper {
  /** Null when nobody answered. */
  read: (board: NamedBoard) => Promise<KeptFacts | null>;
  /** Answers whether it is kept. */
  set: (board: NamedBoard, policy: BoardPolicy) => Promise<boolean>;
  /** Remembers on this site whether the line is hidden. */
  hide: (isHidden: boolean) => void;
}
