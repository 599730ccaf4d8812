import type { FieldName } from './fields';

/** How a value is held against the field; `:` is equality, or, in texts, being there. */
export type Operator = ':' | '<' | '<=' | '>' | '>=';

/** One word, one phrase or one filter. What is to be found meets every term. */
export type Term =
  | {
      is: 'text';
      text: string;
      /** Written in quotation marks: these words, whole, in this order. */
      exact: boolean;
      not: boolean;
    }
  | {
      is: 'filter';
      field: FieldName;
      operator: Operator;
      /** Any of them; in canonical form for choices, numbers and days. Never empty. */
      values: readonly string[];
      not: boolean;
    };

/** What was not understood, for the screen to say in words. The rest of the query works all the same. */
export type Problem =
  | { is: 'no-field'; name: string; near: FieldName | null }
  | { is: 'no-choice'; field: FieldName; value: string; near: string | null }
  | { is: 'no-number'; field: FieldName; value: string }
  | { is: 'no-day'; field: FieldName; value: string }
  | { is: 'no-order'; field: FieldName }
  | { is: 'no-words'; text: string };

export interface Query {
  terms: readonly Term[];
  problems: readonly Problem[];
}
