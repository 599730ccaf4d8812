import type { Language } from '@/lib/i18n/words';
import type { OverlayWords } from '@/lib/overlay/words';

/** The words on boards of other tools: short, since they stand in a narrow column. */
export const overlayWords: Record<Language, OverlayWords> = {
  en: {
    full: 'full',
    over: (by) => `${by} over`,
    tooFew: (by) => `${by} too few`,
    filtered: 'filter is on',
  },
  pl: {
    full: 'pełna',
    over: (by) => `${by} ponad limit`,
    tooFew: (by) => `brakuje ${by}`,
    filtered: 'filtr włączony',
  },
  es: {
    full: 'completa',
    over: (by) => `${by} de más`,
    tooFew: (by) => (by === 1 ? 'falta 1' : `faltan ${by}`),
    filtered: 'filtro activo',
  },
};
