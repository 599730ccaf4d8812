import { words } from '@/lib/i18n/words';

/** Words of everything that is saved as it is typed. */
export const autosave = words({
  en: {
    saving: 'Saving…',
    saved: 'Saved',
    tooLong: (label: string, has: number, most: number) =>
      `${label}: ${has.toLocaleString('en')} characters, and ${most.toLocaleString('en')} fit. Shorten it, or save it as a file.`,
    draftKept: 'What you typed is kept here until it can be saved.',
  },
  pl: {
    saving: 'Zapisywanie…',
    saved: 'Zapisano',
    tooLong: (label: string, has: number, most: number) =>
      `${label}: znaków jest ${has.toLocaleString('pl')}, a mieści się ${most.toLocaleString('pl')}. Skróć tekst albo zapisz go jako plik.`,
    draftKept: 'To, co wpisano, zostaje tutaj, aż uda się zapisać.',
  },
  es: {
    saving: 'Guardando…',
    saved: 'Guardado',
    tooLong: (label: string, has: number, most: number) =>
      `${label}: hay ${has.toLocaleString('es')} caracteres y caben ${most.toLocaleString('es')}. Acórtalo o guárdalo como archivo.`,
    draftKept: 'Lo que escribiste se conserva aquí hasta que se pueda guardar.',
  },
});
