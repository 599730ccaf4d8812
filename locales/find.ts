import { words } from '@/lib/i18n/words';

/** The few words of the search that the page says before the search itself is loaded. */
export const find = words({
  en: {
    short: 'Find',
    anything: 'Do anything by typing',
    noneHere: 'Nothing here matches',
  },
  pl: {
    short: 'Szukaj',
    anything: 'Zrób cokolwiek, pisząc',
    noneHere: 'Nic tu nie pasuje',
  },
  es: {
    short: 'Buscar',
    anything: 'Hacer cualquier cosa escribiendo',
    noneHere: 'Aquí nada coincide',
  },
});
