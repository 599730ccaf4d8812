import { plural, words } from '@/lib/i18n/words';

/** What the one number of work in progress is made of: in the popup, and in the title of the badge. */
export const workElsewhere = words({
  en: {
    total: (count: number, parts: string) => `${count} in progress: ${parts}`,
    here: (count: number) => `${count} here`,
    hereUnder: (count: number, limit: number) => `${count} here (limit ${limit})`,
    hereAt: (count: number, limit: number) => `${count} here (at the limit of ${limit})`,
    hereOver: (count: number, limit: number) => `${count} here (over a limit, total ${limit})`,
    there: (count: number, tool: string) => `${count} on ${tool}`,
    thereAtLeast: (count: number, tool: string) => `at least ${count} on ${tool}`,
    asOf: (share: string, days: number) =>
      `${share} (${plural('en', days, { one: '# day ago', other: '# days ago' })})`,
  },
  pl: {
    total: (count: number, parts: string) => `W toku ${count}: ${parts}`,
    here: (count: number) => `${count} tutaj`,
    hereUnder: (count: number, limit: number) => `${count} tutaj (limit ${limit})`,
    hereAt: (count: number, limit: number) => `${count} tutaj (limit ${limit} osiągnięty)`,
    hereOver: (count: number, limit: number) => `${count} tutaj (limit przekroczony, razem ${limit})`,
    there: (count: number, tool: string) => `${count} w ${tool}`,
    thereAtLeast: (count: number, tool: string) => `co najmniej ${count} w ${tool}`,
    asOf: (share: string, days: number) =>
      `${share} (sprzed ${plural('pl', days, { one: '# dnia', other: '# dni' })})`,
  },
  es: {
    total: (count: number, parts: string) => `${count} en curso: ${parts}`,
    here: (count: number) => `${count} aquí`,
    hereUnder: (count: number, limit: number) => `${count} aquí (límite ${limit})`,
    hereAt: (count: number, limit: number) => `${count} aquí (en el límite de ${limit})`,
    hereOver: (count: number, limit: number) => `${count} aquí (por encima de un límite, total ${limit})`,
    there: (count: number, tool: string) => `${count} en ${tool}`,
    thereAtLeast: (count: number, tool: string) => `al menos ${count} en ${tool}`,
    asOf: (share: string, days: number) =>
      `${share} (hace ${plural('es', days, { one: '# día', other: '# días' })})`,
  },
});
