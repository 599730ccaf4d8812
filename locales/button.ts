import type { ButtonWords } from '@/lib/capture/words';
import type { Language } from '@/lib/i18n/words';

/** The words that are in every page with a button: apart from the card's, so that the script there stays small. */
export const buttonWords: Record<Language, ButtonWords> = {
  en: {
    add: 'Add to Backlight',
    notSaved: 'Not saved yet',
    updated: 'Backlight was updated: reload this page.',
    noAnswer: 'Backlight did not answer.',
  },
  pl: {
    add: 'Dodaj do Backlight',
    notSaved: 'Jeszcze nie zapisano',
    updated: 'Backlight został zaktualizowany: odśwież tę stronę.',
    noAnswer: 'Backlight nie odpowiada.',
  },
  es: {
    add: 'Añadir a Backlight',
    notSaved: 'Aún no se ha guardado',
    updated: 'Backlight se ha actualizado: recarga esta página.',
    noAnswer: 'Backlight no ha respondido.',
  },
};
