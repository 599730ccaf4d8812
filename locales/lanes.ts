import { plural, words } from '@/lib/i18n/words';

/** Words of the lanes the board can be cut into. */
export const lanes = words({
  en: {
    addToCell: (lane: string, column: string) => `Add to ${column} in ${lane}`,
    lanes: 'Lanes',
    noLanes: 'None',
    byType: 'By type',
    byRequester: 'By who asked',
    byLabel: 'By label',
    byBucket: 'By bucket',
    noType: 'No type',
    noRequester: 'Nobody asked',
    noLabel: 'No label',
    noBucket: 'No bucket',
    cellLabel: (lane: string, column: string, count: number) =>
      `${lane}, ${column}, ${plural('en', count, { one: '# item', other: '# items' })}`,
    foldLane: (name: string) => `Fold the lane ${name}`,
    unfoldLane: (name: string) => `Unfold the lane ${name}`,
    moreInColumn: (count: number) => plural('en', count, { one: '# more', other: '# more' }),
    lanesEmpty: 'Nothing is on the board yet.',
  },
  pl: {
    addToCell: (lane: string, column: string) => `Dodaj do: ${column}, tor ${lane}`,
    lanes: 'Tory',
    noLanes: 'Brak',
    byType: 'Według rodzaju',
    byRequester: 'Według osoby proszącej',
    byLabel: 'Według etykiety',
    byBucket: 'Według obszaru prac',
    noType: 'Bez rodzaju',
    noRequester: 'Nikt nie prosił',
    noLabel: 'Bez etykiety',
    noBucket: 'Bez obszaru',
    cellLabel: (lane: string, column: string, count: number) =>
      `${lane}, ${column}, ${plural('pl', count, { one: '# pozycja', few: '# pozycje', many: '# pozycji', other: '# pozycji' })}`,
    foldLane: (name: string) => `Zwiń tor: ${name}`,
    unfoldLane: (name: string) => `Rozwiń tor: ${name}`,
    moreInColumn: (count: number) =>
      plural('pl', count, { one: 'jeszcze #', few: 'jeszcze #', many: 'jeszcze #', other: 'jeszcze #' }),
    lanesEmpty: 'Na tablicy nic jeszcze nie ma.',
  },
  es: {
    addToCell: (lane: string, column: string) => `Añadir a ${column} en ${lane}`,
    lanes: 'Carriles',
    noLanes: 'Ninguno',
    byType: 'Por tipo',
    byRequester: 'Por quien lo pidió',
    byLabel: 'Por etiqueta',
    byBucket: 'Por bloque de trabajo',
    noType: 'Sin tipo',
    noRequester: 'Nadie lo pidió',
    noLabel: 'Sin etiqueta',
    noBucket: 'Sin bloque',
    cellLabel: (lane: string, column: string, count: number) =>
      `${lane}, ${column}, ${plural('es', count, { one: '# elemento', other: '# elementos' })}`,
    foldLane: (name: string) => `Plegar el carril ${name}`,
    unfoldLane: (name: string) => `Desplegar el carril ${name}`,
    moreInColumn: (count: number) => plural('es', count, { one: '# más', other: '# más' }),
    lanesEmpty: 'Todavía no hay nada en el tablero.',
  },
});
