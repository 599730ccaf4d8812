/** Limits that Backlight keeps for the columns of one board, by the column's key. */
export type KeptLimits = { readonly [column: string]: number };

/** Where limits are kept that the board has no place for. Both give null when nobody answered. */
export interface LimitKeeper {
  read: (board: string) => Promise<KeptLimits | null>;
  /** Keeps a limit, or drops it with null, and gives what the board has then. */
  set: (board: string, column: string, most: number | null) => Promise<KeptLimits | null>;
}
