import { words } from '@/lib/i18n/words';

/** Words of what stands after the last column. */
export const boardEnd = words({
  en: { addColumn: 'Add a column', columnsAndLimits: 'Columns and limits' },
  pl: { addColumn: 'Dodaj kolumnę', columnsAndLimits: 'Kolumny i limity' },
  es: { addColumn: 'Añadir una columna', columnsAndLimits: 'Columnas y límites' },
});
