import { plural, words } from '@/lib/i18n/words';

/** The toolbar button, the context menu, and what is said when a page could not be read. */
export const toolbar = words({
  en: {
    addToBacklight: 'Add to Backlight',
    nothingInProgress: 'Backlight: nothing in progress',
    inProgress: (count: number) => plural('en', count, { one: '# item', other: '# items' }),
    titleNone: (items: string) => `Backlight: ${items} in progress`,
    titleUnder: (items: string, limit: number) => `Backlight: ${items} in progress, limit ${limit}`,
    titleAt: (items: string, limit: number) => `Backlight: ${items} in progress, at the limit of ${limit}`,
    titleOver: (items: string, limit: number) =>
      `Backlight: ${items} in progress, over a limit (total ${limit})`,
    waiting: (count: number) => plural('en', count, { one: '# request waits', other: '# requests wait' }),
    unavailable: 'Backlight cannot read its data right now',
    saved: 'Saved to Backlight',
    known: 'Backlight knows this page already',
    notSaved: 'Not saved. Backlight keeps what it read: open it to try again',
    restricted: 'This page belongs to the browser, so Backlight cannot read it',
    private: 'Backlight stores nothing from private windows',
  },
  pl: {
    addToBacklight: 'Dodaj do Backlight',
    nothingInProgress: 'Backlight: brak pracy w toku',
    inProgress: (count: number) =>
      plural('pl', count, { one: '# pozycja', few: '# pozycje', many: '# pozycji', other: '# pozycji' }),
    titleNone: (items: string) => `Backlight: ${items} w toku`,
    titleUnder: (items: string, limit: number) => `Backlight: ${items} w toku, limit ${limit}`,
    titleAt: (items: string, limit: number) => `Backlight: ${items} w toku, limit ${limit} osiągnięty`,
    titleOver: (items: string, limit: number) =>
      `Backlight: ${items} w toku, limit przekroczony (razem ${limit})`,
    waiting: (count: number) =>
      plural('pl', count, {
        one: '# zgłoszenie czeka',
        few: '# zgłoszenia czekają',
        many: '# zgłoszeń czeka',
        other: '# zgłoszenia czeka',
      }),
    unavailable: 'Backlight nie może teraz odczytać swoich danych',
    saved: 'Zapisano w Backlight',
    known: 'Backlight zna już tę stronę',
    notSaved: 'Nie zapisano. Backlight zachował odczytaną treść: otwórz go, aby spróbować ponownie',
    restricted: 'To strona przeglądarki, więc Backlight nie może jej odczytać',
    private: 'Backlight nie zapisuje niczego z okien prywatnych',
  },
  es: {
    addToBacklight: 'Añadir a Backlight',
    nothingInProgress: 'Backlight: nada en curso',
    inProgress: (count: number) => plural('es', count, { one: '# elemento', other: '# elementos' }),
    titleNone: (items: string) => `Backlight: ${items} en curso`,
    titleUnder: (items: string, limit: number) => `Backlight: ${items} en curso, límite ${limit}`,
    titleAt: (items: string, limit: number) => `Backlight: ${items} en curso, en el límite de ${limit}`,
    titleOver: (items: string, limit: number) =>
      `Backlight: ${items} en curso, por encima de un límite (total ${limit})`,
    waiting: (count: number) =>
      plural('es', count, { one: '# solicitud espera', other: '# solicitudes esperan' }),
    unavailable: 'Backlight no puede leer sus datos ahora',
    saved: 'Guardado en Backlight',
    known: 'Backlight ya conoce esta página',
    notSaved: 'No se guardó. Backlight conserva lo leído: ábrelo para intentarlo de nuevo',
    restricted: 'Esta página es del navegador, así que Backlight no puede leerla',
    private: 'Backlight no guarda nada de las ventanas privadas',
  },
});
