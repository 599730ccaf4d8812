/** A card of a simulated board. */
export interface SimCard {
  id: string;
  title: string;
  person?: string;
  label?: string;
}

export interface SimColumn {
  id: string;
  title: string;
  /** What the team wrote about the column, where the host has a place for it. */
  about?: string;
  cards: readonly SimCard[];
}

export interface SimBoard {
  name: string;
  columns: readonly SimColumn[];
}

const pieces = [
  'Brochure for Sales North',
  'Landing page of the spring fair',
  'Video: two customers tell their story',
  'Newsletter, October issue',
  'Price list in Spanish',
  'Banner for the trade press',
  'Slides for the partner day',
];
const people = ['Anna Nowak', 'Ben Okafor', 'Carla Ruiz'];
const labels = ['Print', 'Web', 'Event'];

/** So many cards with lasting ids, that begin with a prefix of their host. */
function cardsOf(prefix: string, from: number, many: number): SimCard[] {
  return Array.from({ length: many }, (_, at) => {
    const n = from + at;
    const person = people[n % (people.length + 1)];
    const label = labels[n % (labels.length + 2)];
    return {
      id: `${prefix}${n}`,
      title: `${pieces[n % pieces.length]}, ${n}`,
      ...(person ? { person } : {}),
      ...(label ? { label } : {}),
    };
  });
}

/** A column in short: its title, how many cards it has, and what is written about it. */
export type ColumnSize = readonly [title: string, cards: number, about?: string];

/** A board whose cards are counted through from 1. */
export function boardOf(name: string, prefix: string, sizes: readonly ColumnSize[]): SimBoard {
  let next = 1;
  const columns = sizes.map(([title, many, about], at) => {
    const cards = cardsOf(prefix, next, many);
    next += many;
    return { id: `${prefix}column-${at}`, title, cards, ...(about ? { about } : {}) };
  });
  return { name, columns };
}
