import { plural, words } from '@/lib/i18n/words';

/** What was taken back or done again, in plain words; loaded when somebody does so. */
export const steps = words({
  en: {
    undone: (what: string) => `Taken back: ${what}`,
    redone: (what: string) => `Done again: ${what}`,
    kept: (count: number) =>
      plural('en', count, {
        one: '# detail that was changed since stays as it is.',
        other: '# details that were changed since stay as they are.',
      }),
    stays: (what: string) => `Not taken back: ${what}. It was changed since, so it stays as it is.`,
    nothingToUndo: 'Nothing was done in this window that could be taken back.',
    nothingToRedo: 'Nothing was taken back that could be done again.',
    add: 'something new',
    edit: 'a change',
    move: 'a move',
    delete: 'a deletion',
    other: 'the last step',
  },
  pl: {
    undone: (what: string) => `Cofnięto: ${what}`,
    redone: (what: string) => `Ponowiono: ${what}`,
    kept: (count: number) =>
      plural('pl', count, {
        one: '# szczegół zmieniony od tego czasu zostaje, jaki jest.',
        few: '# szczegóły zmienione od tego czasu zostają, jakie są.',
        many: '# szczegółów zmienionych od tego czasu zostaje, jak jest.',
        other: '# szczegółu zmienionego od tego czasu zostaje, jak jest.',
      }),
    stays: (what: string) => `Nie cofnięto: ${what}. Od tego czasu to zmieniono, więc zostaje tak, jak jest.`,
    nothingToUndo: 'W tym oknie nie zrobiono niczego, co można by cofnąć.',
    nothingToRedo: 'Nie cofnięto niczego, co można by ponowić.',
    add: 'coś nowego',
    edit: 'zmiana',
    move: 'przeniesienie',
    delete: 'usunięcie',
    other: 'ostatni krok',
  },
  es: {
    undone: (what: string) => `Deshecho: ${what}`,
    redone: (what: string) => `Rehecho: ${what}`,
    kept: (count: number) =>
      plural('es', count, {
        one: '# detalle que se cambió después se queda como está.',
        other: '# detalles que se cambiaron después se quedan como están.',
      }),
    stays: (what: string) => `No se deshizo: ${what}. Se cambió después, así que se queda como está.`,
    nothingToUndo: 'En esta ventana no se hizo nada que se pueda deshacer.',
    nothingToRedo: 'No se deshizo nada que se pueda rehacer.',
    add: 'algo nuevo',
    edit: 'un cambio',
    move: 'un movimiento',
    delete: 'una eliminación',
    other: 'el último paso',
  },
});
