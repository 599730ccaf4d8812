import { plural, words } from '@/lib/i18n/words';

/** The notices above a page: rare, and each with the next step. */
export const notices = words({
  en: {
    label: 'Notices',
    emptiedTitle: 'Your backlog is missing',
    emptiedText:
      'This browser had a Backlight with work in it, and now its storage is empty. Cleaning tools and full disks do that. If another copy of this browser profile exists, do not start over here yet.',
    shortenedTitle: 'Your latest work may be missing',
    shortenedText:
      'The storage of this browser is older than what was here the last time. Look at your latest changes.',
    understood: 'Understood, go on',
    unsavedTitle: (count: number) =>
      plural('en', count, { one: '# request could not be stored', other: '# requests could not be stored' }),
    unsavedText: 'What was read waits here, safe outside the backlog.',
    storedAll: (count: number) =>
      plural('en', count, { one: 'Stored: # request', other: 'Stored: # requests' }),
    stillUnsaved: 'It still does not work.',
    discard: 'Throw away',
    updatedTitle: 'Backlight was updated',
    updatedText: 'Reload this page to go on with the new version.',
    blockedTitle: 'An older window holds the backlog',
    blockedText: 'Close the other Backlight pages, then reload this one.',
    reload: 'Reload',
    sampleText: 'This is the sample team: everything here is invented.',
    sampleRemove: 'Remove the sample',
    sampleRemoved: 'The sample is gone',
  },
  pl: {
    label: 'Powiadomienia',
    emptiedTitle: 'Nie ma waszego backlogu',
    emptiedText:
      'W tej przeglądarce był Backlight z waszą pracą, a teraz jego pamięć jest pusta. Robią to programy czyszczące i pełne dyski. Jeśli istnieje kopia tego profilu przeglądarki, nie zaczynajcie tu jeszcze od nowa.',
    shortenedTitle: 'Może brakować najnowszych zmian',
    shortenedText: 'Pamięć tej przeglądarki jest starsza niż ostatnim razem. Sprawdźcie ostatnie zmiany.',
    understood: 'Rozumiem, dalej',
    unsavedTitle: (count: number) =>
      plural('pl', count, {
        one: 'Nie udało się zapisać # zgłoszenia',
        few: 'Nie udało się zapisać # zgłoszeń',
        many: 'Nie udało się zapisać # zgłoszeń',
        other: 'Nie udało się zapisać # zgłoszenia',
      }),
    unsavedText: 'To, co odczytano, czeka bezpiecznie poza backlogiem.',
    storedAll: (count: number) => `Zapisano zgłoszenia: ${count}`,
    stillUnsaved: 'Nadal się nie udaje.',
    discard: 'Wyrzuć',
    updatedTitle: 'Backlight został zaktualizowany',
    updatedText: 'Odśwież tę stronę, aby pracować z nową wersją.',
    blockedTitle: 'Backlog jest zajęty przez starsze okno',
    blockedText: 'Zamknij inne strony Backlight i odśwież tę.',
    reload: 'Odśwież',
    sampleText: 'To przykładowy zespół: wszystko tutaj jest zmyślone.',
    sampleRemove: 'Usuń przykład',
    sampleRemoved: 'Przykład usunięto',
  },
  es: {
    label: 'Avisos',
    emptiedTitle: 'Falta vuestro backlog',
    emptiedText:
      'En este navegador había un Backlight con trabajo y ahora su almacenamiento está vacío. Lo hacen los programas de limpieza y los discos llenos. Si existe otra copia de este perfil, no empecéis aquí de nuevo todavía.',
    shortenedTitle: 'Puede faltar lo más reciente',
    shortenedText: 'El almacenamiento es más antiguo que la última vez. Revisad los últimos cambios.',
    understood: 'Entendido, seguir',
    unsavedTitle: (count: number) =>
      plural('es', count, {
        one: '# solicitud no se pudo guardar',
        other: '# solicitudes no se pudieron guardar',
      }),
    unsavedText: 'Lo que se leyó espera a salvo fuera del backlog.',
    storedAll: (count: number) =>
      plural('es', count, { one: 'Guardada: # solicitud', other: 'Guardadas: # solicitudes' }),
    stillUnsaved: 'Sigue sin funcionar.',
    discard: 'Descartar',
    updatedTitle: 'Backlight se ha actualizado',
    updatedText: 'Recarga esta página para seguir con la versión nueva.',
    blockedTitle: 'Una ventana más antigua ocupa el backlog',
    blockedText: 'Cierra las otras páginas de Backlight y recarga esta.',
    reload: 'Recargar',
    sampleText: 'Este es el equipo de ejemplo: todo es inventado.',
    sampleRemove: 'Quitar el ejemplo',
    sampleRemoved: 'El ejemplo ya no está',
  },
});
