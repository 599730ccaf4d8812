import type { Language } from '@/lib/i18n/words';
import type { OverlayWords } from '@/lib/overlay/words';

/** The words on boards of other tools: short, since they stand in a narrow column. */
export const overlayWords: Record<Language, OverlayWords> = {
  en: {
    full: 'full',
    over: (by) => `${by} over`,
    tooFew: (by) => `${by} too few`,
    filtered: 'filter is on',
    setLimits: 'Set limits',
    within: '✓ Within all limits',
    overInAll: (columns) =>
      columns === 1 ? '▲ 1 column over its limit' : `▲ ${columns} columns over their limits`,
    lowInAll: (columns) => (columns === 1 ? '▽ 1 column has too few' : `▽ ${columns} columns have too few`),
    notAll: 'Not all cards are shown',
    panel: 'Limits of this board',
    limitOf: (column) => `Limit for ${column}`,
    inTitle: 'in its title',
    hint: 'Kept in this browser. For all who use Backlight, write it at the end of a column’s title, as in “Review [3]”.',
    notKept: 'Not saved. Reload the page and try again.',
  },
  pl: {
    full: 'pełna',
    over: (by) => `${by} ponad limit`,
    tooFew: (by) => `brakuje ${by}`,
    filtered: 'filtr włączony',
    setLimits: 'Ustaw limity',
    within: '✓ W granicach limitów',
    overInAll: (columns) => `▲ Kolumny ponad limit: ${columns}`,
    lowInAll: (columns) => `▽ Kolumny ze zbyt małą liczbą kart: ${columns}`,
    notAll: 'Nie widać wszystkich kart',
    panel: 'Limity tej tablicy',
    limitOf: (column) => `Limit: ${column}`,
    inTitle: 'w nazwie',
    hint: 'Zapisane w tej przeglądarce. Dla wszystkich, którzy używają Backlight, wpisz limit na końcu nazwy kolumny, np. „Review [3]”.',
    notKept: 'Nie zapisano. Odśwież stronę i spróbuj ponownie.',
  },
  es: {
    full: 'completa',
    over: (by) => `${by} de más`,
    tooFew: (by) => (by === 1 ? 'falta 1' : `faltan ${by}`),
    filtered: 'filtro activo',
    setLimits: 'Poner límites',
    within: '✓ Dentro de los límites',
    overInAll: (columns) =>
      columns === 1 ? '▲ 1 columna por encima de su límite' : `▲ ${columns} columnas por encima de su límite`,
    lowInAll: (columns) =>
      columns === 1 ? '▽ 1 columna tiene muy pocas' : `▽ ${columns} columnas tienen muy pocas`,
    notAll: 'No se ven todas las tarjetas',
    panel: 'Límites de este tablero',
    limitOf: (column) => `Límite de ${column}`,
    inTitle: 'en su título',
    hint: 'Se guardan en este navegador. Para todos los que usan Backlight, escríbelo al final del título de la columna, como «Review [3]».',
    notKept: 'No se guardó. Recarga la página e inténtalo de nuevo.',
  },
};
