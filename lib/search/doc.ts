import type { Effort, Need, Value } from '@/lib/domain/item-fields';
import type { RequestState } from '@/lib/domain/entities';

/** What a search knows of an Item or a Request: its words, folded, and what filters ask about. */
export interface Doc {
  id: string;
  kind: 'item' | 'request';
  /** Every word of it, folded; the title first. */
  text: string;
  /** How many characters of `text` are the title. */
  head: number;
  /** Ids of the column and the Guidepoint. */
  column: string | undefined;
  state: RequestState | undefined;
  labels: readonly string[];
  type: string | undefined;
  bucket: string | undefined;
  requester: string | undefined;
  people: readonly string[];
  app: string | undefined;
  need: Need | undefined;
  effort: Effort | undefined;
  customer: Value | undefined;
  business: Value | undefined;
  blocked: boolean;
  /** `YYYY-MM-DD` */
  due: string | undefined;
  /** ms; when it was added, or captured. */
  added: number;
  started: number | undefined;
  finished: number | undefined;
  hasSteps: boolean;
  hasText: boolean;
  hasNote: boolean;
  hasLink: boolean;
}
