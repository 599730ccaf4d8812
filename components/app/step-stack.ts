import type { Stamp } from '@/lib/domain/stamp';

/** One thing done in this window. */
export interface Step {
  eventId: Stamp;
  /** What was said when it was done; undefined when nothing was. */
  words: string | undefined;
  /** How many items it was about. */
  items: number;
}

/** Nobody goes back further than this, and an event's id is all that is kept of each. */
const most = 200;

/**
 * What was done in this window and what of it was taken back, for as long as the page is open. Doing something new
 * forgets what was taken back: there is one line of time.
 */
export class StepStack {
  #taken: Step[] = [];
  #takenBack: Step[] = [];

  did(step: Step): void {
    this.#taken = [...this.#taken, step].slice(-most);
    this.#takenBack = [];
  }

  /** The last step, no longer among those to take back; or the one with an id, wherever it is. */
  takeLast(eventId?: Stamp): Step | undefined {
    if (eventId === undefined) return this.#taken.pop();
    const step = this.#taken.find((one) => one.eventId === eventId);
    this.#taken = this.#taken.filter((one) => one !== step);
    return step;
  }

  takeBack(): Step | undefined {
    return this.#takenBack.pop();
  }

  /** A step went this way, as an event that goes the other way. */
  went(way: 'undo' | 'redo', step: Step): void {
    (way === 'undo' ? this.#takenBack : this.#taken).push(step);
  }

  /** A step could not go this way: it is there for another try. */
  stays(way: 'undo' | 'redo', step: Step): void {
    (way === 'undo' ? this.#taken : this.#takenBack).push(step);
  }
}
