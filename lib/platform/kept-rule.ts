import { type Stored, stored } from './stored';

/**
 * Where the rule stands that a person made for the boards of an origin by pointing at one. Its own value for each: a page
 * asks whether there is one without waking the background, and hears when there is another.
 */
export const keptRule = (origin: string): Stored => stored('local', `boardRule ${origin}`);
