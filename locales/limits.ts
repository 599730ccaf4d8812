import { plural, words } from '@/lib/i18n/words';

/** Words of limits: what they say when they would be passed, and how they stand. */
export const limits = words({
  en: {
    overTogether: (name: string, count: number, limit: number) =>
      `${name} would hold ${count} together, and the limit is ${limit}.`,
    overColumn: (name: string, count: number, limit: number) =>
      `${name} would hold ${count}, and the limit is ${limit}.`,
    overPerson: (name: string, count: number, limit: number) =>
      `${name} would work on ${count} at once, and the limit for each person is ${limit}.`,
    titleTogether: (name: string) => `${name}: full together`,
    titlePerson: (name: string) => `${name} has enough to do`,
    letInAnyway: 'Let it in anyway?',
    refusedTogether: (name: string, limit: number) =>
      `${name} are full together: ${limit} of ${limit}. Finish something there first.`,
    refusedPerson: (name: string, limit: number) =>
      `${name} has ${limit} at once already, the most for one person. Finish something first.`,
    reasonPerson: 'Why all the same?',
    together: (names: string, count: number, limit: number) => `Together (${names}): ${count} of ${limit}`,
    togetherAt: (names: string, count: number, limit: number) =>
      `Together (${names}): ${count} of ${limit}, at the limit`,
    togetherOver: (names: string, count: number, limit: number) =>
      `Together (${names}): ${count} of ${limit}, over the limit`,
    runsDry: (count: number, minimum: number) =>
      `${count} of at least ${minimum}: the next step is about to run dry`,
    short: (count: number, minimum: number) => `${count} of at least ${minimum}`,
    leftOut: (count: number) =>
      plural('en', count, { one: '# more does not count', other: '# more do not count' }),
  },
  pl: {
    overTogether: (name: string, count: number, limit: number) =>
      `${name}: razem byłoby ich ${count}, a limit to ${limit}.`,
    overColumn: (name: string, count: number, limit: number) =>
      `${name}: byłoby ich ${count}, a limit to ${limit}.`,
    overPerson: (name: string, count: number, limit: number) =>
      `${name}: ${count} naraz, a limit na osobę to ${limit}.`,
    titleTogether: (name: string) => `${name}: razem pełne`,
    titlePerson: (name: string) => `${name} ma już dość pracy`,
    letInAnyway: 'Wpuścić mimo to?',
    refusedTogether: (name: string, limit: number) =>
      `${name}: razem pełne, ${limit} z ${limit}. Najpierw coś tam skończcie.`,
    refusedPerson: (name: string, limit: number) =>
      `${name} ma już ${limit} naraz, najwięcej na jedną osobę. Najpierw coś skończcie.`,
    reasonPerson: 'Dlaczego mimo to?',
    together: (names: string, count: number, limit: number) => `Razem (${names}): ${count} z ${limit}`,
    togetherAt: (names: string, count: number, limit: number) =>
      `Razem (${names}): ${count} z ${limit}, limit osiągnięty`,
    togetherOver: (names: string, count: number, limit: number) =>
      `Razem (${names}): ${count} z ${limit}, limit przekroczony`,
    runsDry: (count: number, minimum: number) =>
      `${count}, a potrzeba co najmniej ${minimum}: następnemu krokowi zaraz zabraknie pracy`,
    short: (count: number, minimum: number) => `${count}, min. ${minimum}`,
    leftOut: (count: number) =>
      plural('pl', count, {
        one: '# kolejna się nie liczy',
        few: '# kolejne się nie liczą',
        many: '# kolejnych się nie liczy',
        other: '# kolejnej się nie liczy',
      }),
  },
  es: {
    overTogether: (name: string, count: number, limit: number) =>
      `${name} tendrían ${count} en total y el límite es ${limit}.`,
    overColumn: (name: string, count: number, limit: number) =>
      `${name} tendría ${count} y el límite es ${limit}.`,
    overPerson: (name: string, count: number, limit: number) =>
      `${name} tendría ${count} a la vez y el límite por persona es ${limit}.`,
    titleTogether: (name: string) => `${name}: llenas en conjunto`,
    titlePerson: (name: string) => `${name} ya tiene bastante`,
    letInAnyway: '¿Dejarlo pasar igualmente?',
    refusedTogether: (name: string, limit: number) =>
      `${name} están llenas en conjunto: ${limit} de ${limit}. Primero termina algo de allí.`,
    refusedPerson: (name: string, limit: number) =>
      `${name} ya tiene ${limit} a la vez, lo máximo para una persona. Primero hay que terminar algo.`,
    reasonPerson: '¿Por qué igualmente?',
    together: (names: string, count: number, limit: number) => `En conjunto (${names}): ${count} de ${limit}`,
    togetherAt: (names: string, count: number, limit: number) =>
      `En conjunto (${names}): ${count} de ${limit}, en el límite`,
    togetherOver: (names: string, count: number, limit: number) =>
      `En conjunto (${names}): ${count} de ${limit}, límite superado`,
    runsDry: (count: number, minimum: number) =>
      `${count} de al menos ${minimum}: el siguiente paso está a punto de quedarse sin trabajo`,
    short: (count: number, minimum: number) => `${count}, mín. ${minimum}`,
    leftOut: (count: number) => plural('es', count, { one: '# más no cuenta', other: '# más no cuentan' }),
  },
});
