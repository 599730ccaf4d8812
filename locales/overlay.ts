import type { Language } from '@/lib/i18n/words';
import type { OverlayWords } from '@/lib/overlay/words';

/** The words on boards of other tools: short, since they stand in a narrow column. */
export const overlayWords: Record<Language, OverlayWords> = {
  en: {
    full: 'full',
    over: (by) => `${by} over`,
    tooFew: (by) => `${by} too few`,
    filtered: 'filter is on',
    together: 'together',
    lane: 'lane',
    inProgress: (figure) => `${figure} in progress`,
    cycleDay: (day, of) => `Day ${day} of ${of}`,
    setLimits: 'Set limits',
    within: '✓ Within all limits',
    overInAll: (limits) => (limits === 1 ? '▲ 1 over its limit' : `▲ ${limits} over their limits`),
    lowInAll: (limits) => (limits === 1 ? '▽ 1 has too few' : `▽ ${limits} have too few`),
    notAll: 'Not all cards are shown',
    notOpened: 'That did not open. Reload the page and try again.',
  },
  pl: {
    full: 'pełna',
    over: (by) => `${by} ponad limit`,
    tooFew: (by) => `brakuje ${by}`,
    filtered: 'filtr włączony',
    together: 'razem',
    lane: 'tor',
    inProgress: (figure) => `W toku: ${figure}`,
    cycleDay: (day, of) => `Dzień ${day} z ${of}`,
    setLimits: 'Ustaw limity',
    within: '✓ W granicach limitów',
    overInAll: (limits) => `▲ Ponad limit: ${limits}`,
    lowInAll: (limits) => `▽ Za mało kart: ${limits}`,
    notAll: 'Nie widać wszystkich kart',
    notOpened: 'Nie udało się otworzyć. Odśwież stronę i spróbuj ponownie.',
  },
  es: {
    full: 'completa',
    over: (by) => `${by} de más`,
    tooFew: (by) => (by === 1 ? 'falta 1' : `faltan ${by}`),
    filtered: 'filtro activo',
    together: 'en conjunto',
    lane: 'carril',
    inProgress: (figure) => `${figure} en curso`,
    cycleDay: (day, of) => `Día ${day} de ${of}`,
    setLimits: 'Poner límites',
    within: '✓ Dentro de los límites',
    overInAll: (limits) =>
      limits === 1 ? '▲ 1 por encima de su límite' : `▲ ${limits} por encima de su límite`,
    lowInAll: (limits) =>
      limits === 1 ? '▽ 1 con muy pocas tarjetas' : `▽ ${limits} con muy pocas tarjetas`,
    notAll: 'No se ven todas las tarjetas',
    notOpened: 'No se pudo abrir. Recarga la página e inténtalo de nuevo.',
  },
};
