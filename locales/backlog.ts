import { words } from '@/lib/i18n/words';

/** Words of the one ordered list. */
export const backlog = words({
  en: {
    title: 'Backlog',
    emptyTitle: 'One list, in one order',
    emptyText:
      'Write what the team could do and put what matters most on top. Requests you accept land here too.',
    emptyReady: 'Nothing is ready. Move what comes next up here.',
  },
  pl: {
    title: 'Backlog',
    emptyTitle: 'Jedna lista, jedna kolejność',
    emptyText:
      'Zapisz, co zespół mógłby zrobić, a najważniejsze umieść na górze. Trafiają tu też przyjęte zgłoszenia.',
    emptyReady: 'Nic nie jest gotowe. Przenieś tu to, co będzie następne.',
  },
  es: {
    title: 'Backlog',
    emptyTitle: 'Una lista, un orden',
    emptyText:
      'Escribe lo que el equipo podría hacer y pon arriba lo que más importa. Las solicitudes aceptadas también llegan aquí.',
    emptyReady: 'No hay nada preparado. Mueve aquí lo que viene a continuación.',
  },
});
