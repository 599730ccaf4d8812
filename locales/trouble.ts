import { plural, words } from '@/lib/i18n/words';

/** Words for a page whose database cannot be read: what is the matter, what is safe, what to press. */
export const trouble = words({
  en: {
    closedTitle: 'Your backlog cannot be opened right now',
    closedText:
      'This browser did not let Backlight open what it stored. Nothing was deleted. Try again; if that does not help, restart the browser.',
    fullTitle: 'The disk is full',
    fullText:
      'Without a little free space the browser cannot open your backlog. What was saved is still there: free some space, then try again.',
    newerTitle: 'A newer Backlight has been here',
    newerText:
      'It took your backlog over, and everything in it is safe. Try again; if this stays, update Backlight on the extensions page of your browser.',
    heldTitle: 'An older window holds the backlog',
    heldText: 'Close the other Backlight pages, then try again. Nothing is lost.',
    kept: (count: number) =>
      plural('en', count, {
        one: '# text that you typed is not saved yet. It is kept in this browser until it can be.',
        other: '# texts that you typed are not saved yet. They are kept in this browser until they can be.',
      }),
    keepCopy: 'Save a copy of them',
    staleTitle: 'What you see may not be the newest',
    staleText: 'The latest changes could not be read. Everything that was saved is safe.',
  },
  pl: {
    closedTitle: 'Nie można teraz otworzyć backlogu',
    closedText:
      'Przeglądarka nie pozwoliła Backlight otworzyć zapisanych danych. Niczego nie usunięto. Spróbuj ponownie, a jeśli to nie pomoże, uruchom przeglądarkę jeszcze raz.',
    fullTitle: 'Dysk jest pełny',
    fullText:
      'Bez odrobiny wolnego miejsca przeglądarka nie otworzy backlogu. To, co zapisano, nadal tam jest: zwolnij trochę miejsca i spróbuj ponownie.',
    newerTitle: 'Był tu nowszy Backlight',
    newerText:
      'Przejął backlog i wszystko w nim jest bezpieczne. Spróbuj ponownie, a jeśli to zostanie, zaktualizuj Backlight na stronie rozszerzeń przeglądarki.',
    heldTitle: 'Backlog jest zajęty przez starsze okno',
    heldText: 'Zamknij inne strony Backlight i spróbuj ponownie. Nic nie zginęło.',
    kept: (count: number) =>
      plural('pl', count, {
        one: '# wpisany tekst nie jest jeszcze zapisany. Czeka w tej przeglądarce, aż to się uda.',
        few: '# wpisane teksty nie są jeszcze zapisane. Czekają w tej przeglądarce, aż to się uda.',
        many: '# wpisanych tekstów nie jest jeszcze zapisanych. Czekają w tej przeglądarce, aż to się uda.',
        other: '# wpisanego tekstu nie zapisano jeszcze. Czeka w tej przeglądarce, aż to się uda.',
      }),
    keepCopy: 'Zapisz ich kopię',
    staleTitle: 'To, co widzisz, może nie być najnowsze',
    staleText: 'Nie udało się odczytać ostatnich zmian. Wszystko, co zapisano, jest bezpieczne.',
  },
  es: {
    closedTitle: 'Ahora no se puede abrir tu backlog',
    closedText:
      'El navegador no dejó a Backlight abrir lo que tenía guardado. No se ha eliminado nada. Inténtalo de nuevo; si no sirve, reinicia el navegador.',
    fullTitle: 'El disco está lleno',
    fullText:
      'Sin un poco de espacio libre el navegador no puede abrir tu backlog. Lo guardado sigue ahí: libera espacio e inténtalo de nuevo.',
    newerTitle: 'Aquí estuvo un Backlight más nuevo',
    newerText:
      'Se hizo cargo de tu backlog y todo en él está a salvo. Inténtalo de nuevo; si esto sigue así, actualiza Backlight en la página de extensiones del navegador.',
    heldTitle: 'Una ventana más antigua ocupa el backlog',
    heldText: 'Cierra las otras páginas de Backlight e inténtalo de nuevo. No se ha perdido nada.',
    kept: (count: number) =>
      plural('es', count, {
        one: '# texto que escribiste aún no está guardado. Se conserva en este navegador hasta que se pueda.',
        other:
          '# textos que escribiste aún no están guardados. Se conservan en este navegador hasta que se pueda.',
      }),
    keepCopy: 'Guardar una copia',
    staleTitle: 'Puede que no veas lo más reciente',
    staleText: 'No se pudieron leer los últimos cambios. Todo lo guardado está a salvo.',
  },
});
