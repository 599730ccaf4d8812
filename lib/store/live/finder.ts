import type { Column } from '@/lib/domain/entities';
import { bestFirst } from '@/lib/search/best-first';
import { type Completion, completionsAt } from '@/lib/search/complete';
import type { Doc } from '@/lib/search/doc';
import { matcher, type Surroundings } from '@/lib/search/match';
import { isNarrower } from '@/lib/search/narrower';
import { parseQuery } from '@/lib/search/parse';
import type { Problem, Query } from '@/lib/search/query';
import { type WordField, wordFields } from '@/lib/search/search-index';
import { clock } from '@/lib/platform/clock';
import type { BoardFeed } from './board-feed';
import { FindFeed } from './find-feed';
import { Listeners } from './listeners';

/** What is asked for now, and what was found. */
export interface Found {
  /** As it is written in the field. */
  text: string;
  /** False while nothing is asked for: everything is shown. */
  asks: boolean;
  problems: readonly Problem[];
  /** Items found, by the id of their column. */
  perColumn: ReadonlyMap<string, number>;
  /** All that was found, requests included. */
  count: number;
  /** Whether everything was looked through; while it is read for the first time there may be more. */
  whole: boolean;
}

/** One thing found, to be read when it is on screen. */
export type Hit = Pick<Doc, 'id' | 'kind'>;

/** Items of each column whose rows are read before they are shown: as many as fit on a screen. */
const firstScreen = 20;

const nothing: ReadonlyMap<string, number> = new Map();

/**
 * The search of one page: what is asked for, what matches it as things change, and the filter it puts on the board. Each
 * key costs one look through the index.
 */
export class Finder {
  readonly #board: BoardFeed;
  readonly #feed: FindFeed;
  readonly #listeners = new Listeners();
  #query: Query = { terms: [], problems: [] };
  #docs: readonly Doc[] = [];
  /** What `#docs` is the answer to; undefined where nothing is asked. */
  #answered: (Pick<Surroundings, 'today' | 'columns'> & { query: Query; version: number }) | undefined;
  #hits: readonly Hit[] | undefined;
  /** Which look is the present one: a later key makes the rows of an earlier one needless. */
  #turn = 0;
  #columns: readonly Column[] | undefined;
  #found: Found = {
    text: '',
    asks: false,
    problems: [],
    perColumn: nothing,
    count: 0,
    whole: false,
  };

  constructor(board: BoardFeed, onError: (error: unknown) => void) {
    this.#board = board;
    this.#feed = new FindFeed(onError, () => board.rows.begin());
  }

  readonly now = (): Found => this.#found;

  readonly subscribe = (listener: () => void): (() => void) => this.#listeners.add('found', listener);

  /** Reads what there is to find, in idle moments. Returns the way to stop. */
  start(): () => void {
    const stops = [
      this.#feed.start(),
      this.#feed.subscribe(() => this.#look()),
      // A column that was renamed or became another kind may match now.
      this.#board.subscribe(() => {
        if (this.#board.shape().columns !== this.#columns) this.#look();
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }

  /** Somebody is about to search: what is not read yet is read without a pause. */
  ready(): void {
    this.#feed.want();
  }

  write(text: string): void {
    if (text === this.#found.text) return;
    this.#query = parseQuery(text);
    this.#found = { ...this.#found, text };
    if (this.#query.terms.length > 0) this.ready();
    this.#look();
  }

  /** Everything found, the likeliest first. */
  hits(): readonly Hit[] {
    this.#hits ??= bestFirst(this.#docs, this.#query);
    return this.#hits;
  }

  /** Looks for something else than what is asked for now: the likeliest `limit` of it. */
  lookFor(text: string, limit: number): readonly Hit[] {
    this.ready();
    const query = parseQuery(text);
    if (query.terms.length === 0) return [];
    return bestFirst(this.#feed.index.find(matcher(query, this.#around())), query).slice(0, limit);
  }

  /** How the query may be gone on with at a place of it. */
  completions(text: string, caret: number): Completion {
    return completionsAt(text, caret, (field) => {
      if (field === 'column')
        return (this.#board.shape().columns ?? []).map(({ id, name }) => this.#used(id, name));
      return isWordField(field) ? this.#feed.index.words(field) : [];
    });
  }

  #used(columnId: string, word: string): { word: string; count: number } {
    return { word, count: this.#board.shape().counts.get(columnId) ?? 0 };
  }

  #around() {
    return {
      today: clock.today(),
      timeZone: clock.timeZone(),
      columns: this.#board.shape().columns ?? [],
      isUsed: (field: WordField, key: string) => this.#feed.index.isUsed(field, key),
    };
  }

  /** What matches now: with each letter more it is among what matched before, while nothing else has changed. */
  #answer(): readonly Doc[] {
    const { index } = this.#feed;
    const query = this.#query;
    const around = this.#around();
    const before = this.#answered;
    const isSame =
      before?.version === index.version && before.today === around.today && before.columns === around.columns;
    const among = isSame && isNarrower(query, before.query) ? this.#docs : undefined;
    this.#answered = { query, version: index.version, today: around.today, columns: around.columns };
    return index.find(matcher(query, around), among);
  }

  #look(): void {
    this.#turn += 1;
    const { text } = this.#found;
    const { terms, problems } = this.#query;
    const { whole } = this.#feed;
    this.#columns = this.#board.shape().columns;
    this.#hits = undefined;
    if (terms.length === 0) {
      this.#docs = [];
      this.#answered = undefined;
      this.#board.lanes.show(null);
      this.#set({ text, asks: false, problems, perColumn: nothing, count: 0, whole });
      return;
    }
    this.#docs = this.#answer();
    const items = new Set<string>();
    const perColumn = new Map<string, number>();
    for (const { id, kind, column } of this.#docs) {
      if (kind !== 'item' || column === undefined) continue;
      items.add(id);
      perColumn.set(column, (perColumn.get(column) ?? 0) + 1);
    }
    const show = () => {
      this.#board.lanes.show(items);
      this.#set({ text, asks: true, problems, perColumn, count: this.#docs.length, whole });
    };
    const filling = this.#board.rows.load(this.#board.lanes.firstAmong(items, firstScreen));
    if (filling) void this.#showFilled(filling, show);
    else show();
  }

  /** What is written stands in its field meanwhile; what was found comes with its rows, in one frame. */
  async #showFilled(filling: Promise<void>, show: () => void): Promise<void> {
    const turn = this.#turn;
    this.#set({ ...this.#found });
    await filling;
    if (turn === this.#turn) show();
  }

  #set(found: Found): void {
    this.#found = found;
    this.#listeners.tell('found');
  }
}

function isWordField(field: string): field is WordField {
  return wordFields.some((one) => one === field);
}
