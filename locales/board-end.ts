import { words } from '@/lib/i18n/words';

/** Words of the board's columns that are on screen at once: the way to one more, and where a moved one stands. */
export const boardEnd = words({
  en: {
    addColumn: 'Add a column',
    columnsAndLimits: 'Columns and limits',
    columnMoved: (name: string, position: number, count: number) =>
      `${name} is now column ${position} of ${count}`,
  },
  pl: {
    addColumn: 'Dodaj kolumnę',
    columnsAndLimits: 'Kolumny i limity',
    columnMoved: (name: string, position: number, count: number) =>
      `${name} to teraz kolumna ${position} z ${count}`,
  },
  es: {
    addColumn: 'Añadir una columna',
    columnsAndLimits: 'Columnas y límites',
    columnMoved: (name: string, position: number, count: number) =>
      `${name} es ahora la columna ${position} de ${count}`,
  },
});
