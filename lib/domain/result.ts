/** An expected refusal: `reason` is a stable word the screens turn into a sentence the person can act on. */
export interface Refusal {
  readonly reason: string;
}

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export type Failure<R extends Refusal> = { readonly ok: false } & R;

/** The outcome of anything that may be refused. Bugs throw; refusals are values. */
export type Result<T, R extends Refusal = Refusal> = Success<T> | Failure<R>;

export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function refuse<const R extends Refusal>(refusal: R): Failure<R> {
  return { ok: false, ...refusal };
}
