import { words } from '@/lib/i18n/words';

/** The names a team's start columns are given, in the person's language, when the team is set up. */
export const startColumnNames = words({
  en: {
    backlog: 'Backlog',
    ready: 'Ready',
    creating: 'Creating',
    review: 'Review',
    publishing: 'Publishing',
    done: 'Done',
  },
  pl: {
    backlog: 'Backlog',
    ready: 'Gotowe do pracy',
    creating: 'Tworzenie',
    review: 'Przegląd',
    publishing: 'Publikacja',
    done: 'Ukończone',
  },
  es: {
    backlog: 'Backlog',
    ready: 'Preparado',
    creating: 'Creación',
    review: 'Revisión',
    publishing: 'Publicación',
    done: 'Terminado',
  },
});
