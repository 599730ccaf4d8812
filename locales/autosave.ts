import { words } from '@/lib/i18n/words';

/** Words of everything that is saved as it is typed. */
export const autosave = words({
  en: {
    saving: 'Saving…',
    saved: 'Saved',
    draftKept: 'What you typed is kept here until it can be saved.',
  },
  pl: {
    saving: 'Zapisywanie…',
    saved: 'Zapisano',
    draftKept: 'To, co wpisano, zostaje tutaj, aż uda się zapisać.',
  },
  es: {
    saving: 'Guardando…',
    saved: 'Guardado',
    draftKept: 'Lo que escribiste se conserva aquí hasta que se pueda guardar.',
  },
});
