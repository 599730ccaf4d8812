import { plural, words } from '@/lib/i18n/words';

/** Words of the search field over the board and the backlog, and of what was found. */
export const findBar = words({
  en: {
    label: 'Find and filter',
    placeholder: 'Find, or filter: is:blocked label:email',
    clear: 'Clear the search',
    here: (count: number, total: number) => `${figure('en', count)} of ${figure('en', total)}`,
    elsewhere: (count: number) => `${figure('en', count)} elsewhere`,
    elsewhereTitle: 'Show everything found: every column, and requests too',
    found: (count: number) => plural('en', count, { one: '# found', other: '# found' }),
    reading: 'Still looking…',
    noField: (name: string) => `There is no field called ${name}.`,
    noChoice: (field: string, value: string) => `${field}: does not know ${value}.`,
    noNumber: (field: string) => `After ${field} write a whole number, as in ${field}>5.`,
    noDay: (field: string) =>
      `After ${field} write a day, as in ${field}<2026-12-01, ${field}:today or ${field}<+7d.`,
    noOrder: (field: string) => `${field} is neither larger nor smaller: write ${field}: and what it is.`,
    noWords: (text: string) => `There are no words in ${text} to look for.`,
    didYouMean: (name: string) => `Did you mean ${name}?`,
    views: 'Saved views',
    resultsLabel: 'Everything found',
    resultsHint:
      'Write what you look for: every item and every request is searched, notes and descriptions too.',
    resultsNone: 'Nothing has all of that',
    resultsNoneHint: 'Fewer words, or fewer filters, find more.',
    request: 'Request',
  },
  pl: {
    label: 'Szukaj i filtruj',
    placeholder: 'Szukaj lub filtruj: is:blocked label:email',
    clear: 'Wyczyść wyszukiwanie',
    here: (count: number, total: number) => `${figure('pl', count)} z ${figure('pl', total)}`,
    elsewhere: (count: number) => `${figure('pl', count)} gdzie indziej`,
    elsewhereTitle: 'Pokaż wszystko, co znaleziono: każdą kolumnę i zgłoszenia',
    found: (count: number) =>
      plural('pl', count, {
        one: 'znaleziono #',
        few: 'znaleziono #',
        many: 'znaleziono #',
        other: 'znaleziono #',
      }),
    reading: 'Jeszcze szukam…',
    noField: (name: string) => `Nie ma pola „${name}”.`,
    noChoice: (field: string, value: string) => `${field}: nie zna słowa „${value}”.`,
    noNumber: (field: string) => `Po ${field} wpisz liczbę całkowitą, na przykład ${field}>5.`,
    noDay: (field: string) =>
      `Po ${field} wpisz dzień, na przykład ${field}<2026-12-01, ${field}:dziś albo ${field}<+7d.`,
    noOrder: (field: string) => `${field} nie może być większe ani mniejsze: wpisz ${field}: i wartość.`,
    noWords: (text: string) => `W „${text}” nie ma słów, których można szukać.`,
    didYouMean: (name: string) => `Czy chodzi o ${name}?`,
    views: 'Zapisane widoki',
    resultsLabel: 'Wszystko, co znaleziono',
    resultsHint:
      'Wpisz, czego szukasz: przeszukane zostaną wszystkie pozycje i zgłoszenia, także notatki i opisy.',
    resultsNone: 'Nic nie spełnia tego wszystkiego',
    resultsNoneHint: 'Mniej słów albo mniej filtrów znajdzie więcej.',
    request: 'Zgłoszenie',
  },
  es: {
    label: 'Buscar y filtrar',
    placeholder: 'Busca o filtra: is:blocked label:email',
    clear: 'Borrar la búsqueda',
    here: (count: number, total: number) => `${figure('es', count)} de ${figure('es', total)}`,
    elsewhere: (count: number) => `${figure('es', count)} en otra parte`,
    elsewhereTitle: 'Mostrar todo lo encontrado: todas las columnas y también las solicitudes',
    found: (count: number) => plural('es', count, { one: '# encontrado', other: '# encontrados' }),
    reading: 'Buscando aún…',
    noField: (name: string) => `No hay ningún campo llamado ${name}.`,
    noChoice: (field: string, value: string) => `${field}: no conoce ${value}.`,
    noNumber: (field: string) => `Después de ${field} escribe un número entero, como en ${field}>5.`,
    noDay: (field: string) =>
      `Después de ${field} escribe un día, como en ${field}<2026-12-01, ${field}:hoy o ${field}<+7d.`,
    noOrder: (field: string) => `${field} no es mayor ni menor: escribe ${field}: y lo que es.`,
    noWords: (text: string) => `En ${text} no hay palabras que buscar.`,
    didYouMean: (name: string) => `¿Querías decir ${name}?`,
    views: 'Vistas guardadas',
    resultsLabel: 'Todo lo encontrado',
    resultsHint:
      'Escribe lo que buscas: se busca en todos los elementos y solicitudes, también en notas y descripciones.',
    resultsNone: 'Nada tiene todo eso',
    resultsNoneHint: 'Con menos palabras o menos filtros se encuentra más.',
    request: 'Solicitud',
  },
});

function figure(language: 'en' | 'pl' | 'es', count: number): string {
  return new Intl.NumberFormat(language).format(count);
}
