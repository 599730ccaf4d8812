import { plural, words } from '@/lib/i18n/words';

/** Words of a card or a row: what is known of an item at a glance. */
export const card = words({
  en: {
    cardMenu: (title: string) => `Actions for ${title}`,
    blocked: 'Blocked',
    blockedBecause: (why: string) => `Blocked: ${why}`,
    due: (day: string) => `due ${day}`,
    overdue: (day: string) => `overdue since ${day}`,
    age: (days: number) => plural('en', days, { one: 'day #', other: 'day #' }),
    ageWords: (days: number) =>
      plural('en', days, { one: 'in progress for # day', other: 'in progress for # days' }),
    requestedBy: (name: string) => `asked for by ${name}`,
    fromApp: (app: string) => `from ${app}`,
    dueToday: 'due today',
    ageOf: (days: number, expected: number) => `day ${days} of ${expected}`,
    ageLate: (days: number, expected: number) =>
      `in progress for ${days} days; 85 % of our finished work took ${expected} or less`,
    ageOld: (days: number, expected: number) =>
      `in progress for ${days} days, longer than 85 % of our finished work (${expected})`,
    typeIs: 'Type: ',
    stepsWords: (done: number, count: number) => `${done} of ${count} on the checklist done`,
    effortWords: (effort: number) => plural('en', effort, { one: '# point', other: '# points' }),
    fromWeb: 'from a web page',
    workedOnBy: (names: string) => `worked on by ${names}`,
  },
  pl: {
    cardMenu: (title: string) => `Działania: ${title}`,
    blocked: 'Zablokowane',
    blockedBecause: (why: string) => `Zablokowane: ${why}`,
    due: (day: string) => `termin ${day}`,
    overdue: (day: string) => `po terminie od ${day}`,
    age: (days: number) => plural('pl', days, { one: 'dzień #', other: 'dzień #' }),
    ageWords: (days: number) =>
      plural('pl', days, {
        one: 'w toku # dzień',
        few: 'w toku # dni',
        many: 'w toku # dni',
        other: 'w toku # dnia',
      }),
    requestedBy: (name: string) => `prosi: ${name}`,
    fromApp: (app: string) => `z: ${app}`,
    dueToday: 'termin dziś',
    ageOf: (days: number, expected: number) => `dzień ${days} z ${expected}`,
    ageLate: (days: number, expected: number) =>
      `w toku ${days} dni; 85 % naszych ukończonych prac trwało najwyżej ${expected}`,
    ageOld: (days: number, expected: number) =>
      `w toku ${days} dni, dłużej niż 85 % naszych ukończonych prac (${expected})`,
    typeIs: 'Rodzaj: ',
    stepsWords: (done: number, count: number) => `zrobione z listy kontrolnej: ${done} z ${count}`,
    effortWords: (effort: number) =>
      plural('pl', effort, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' }),
    fromWeb: 'ze strony internetowej',
    workedOnBy: (names: string) => `pracują nad tym: ${names}`,
  },
  es: {
    cardMenu: (title: string) => `Acciones para ${title}`,
    blocked: 'Bloqueado',
    blockedBecause: (why: string) => `Bloqueado: ${why}`,
    due: (day: string) => `para el ${day}`,
    overdue: (day: string) => `atrasado desde el ${day}`,
    age: (days: number) => plural('es', days, { one: 'día #', other: 'día #' }),
    ageWords: (days: number) =>
      plural('es', days, { one: 'en curso desde hace # día', other: 'en curso desde hace # días' }),
    requestedBy: (name: string) => `lo pidió ${name}`,
    fromApp: (app: string) => `desde ${app}`,
    dueToday: 'para hoy',
    ageOf: (days: number, expected: number) => `día ${days} de ${expected}`,
    ageLate: (days: number, expected: number) =>
      `en curso desde hace ${days} días; el 85 % de nuestro trabajo terminado tardó ${expected} o menos`,
    ageOld: (days: number, expected: number) =>
      `en curso desde hace ${days} días, más que el 85 % de nuestro trabajo terminado (${expected})`,
    typeIs: 'Tipo: ',
    stepsWords: (done: number, count: number) => `${done} de ${count} hechos en la lista de control`,
    effortWords: (effort: number) => plural('es', effort, { one: '# punto', other: '# puntos' }),
    fromWeb: 'desde una página web',
    workedOnBy: (names: string) => `trabajan en ello: ${names}`,
  },
});
