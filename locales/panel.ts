import { words } from '@/lib/i18n/words';

/** Words of the side panel. */
export const panel = words({
  en: {
    title: 'Backlight side panel',
    openBacklog: 'Open the backlog',
    capturePage: 'Capture this page',
    notYet: 'Not in the backlog yet',
    cannotSee:
      'Press the Backlight button in the toolbar, or right-click the page and choose Add to Backlight: then your browser lets Backlight read it.',
    restricted: 'Your browser keeps this page to itself. Open the page you want to capture.',
    privateWindow: 'In a private window nothing is stored.',
    thisPage: 'This page',
    alsoHere: 'Also asked from this page',
    recent: 'Captured last',
    nothingYet: 'What you capture shows up here, ready to be edited.',
    captured: 'Captured',
    known: 'This was captured before: here it is.',
    back: 'Back to this page',
    keptUnsaved: 'It is kept in this browser. Open the toolbar popup to try again.',
  },
  pl: {
    title: 'Panel boczny Backlight',
    openBacklog: 'Otwórz backlog',
    capturePage: 'Przechwyć tę stronę',
    notYet: 'Jeszcze nie ma tego w backlogu',
    cannotSee:
      'Naciśnij przycisk Backlight na pasku narzędzi albo kliknij stronę prawym przyciskiem i wybierz Dodaj do Backlight: wtedy przeglądarka pozwoli Backlight ją odczytać.',
    restricted: 'Przeglądarka nie udostępnia tej strony. Otwórz stronę, którą chcesz przechwycić.',
    privateWindow: 'W oknie prywatnym nic nie jest zapisywane.',
    thisPage: 'Ta strona',
    alsoHere: 'Też zgłoszone z tej strony',
    recent: 'Ostatnio przechwycone',
    nothingYet: 'Tu pojawi się to, co przechwycisz, gotowe do edycji.',
    captured: 'Przechwycono',
    known: 'To już przechwycono: oto ono.',
    back: 'Wróć do tej strony',
    keptUnsaved: 'Zostało w tej przeglądarce. Otwórz okienko na pasku narzędzi, aby spróbować ponownie.',
  },
  es: {
    title: 'Panel lateral de Backlight',
    openBacklog: 'Abrir el backlog',
    capturePage: 'Capturar esta página',
    notYet: 'Aún no está en el backlog',
    cannotSee:
      'Pulsa el botón de Backlight en la barra, o haz clic derecho en la página y elige Añadir a Backlight: así el navegador deja que Backlight la lea.',
    restricted: 'El navegador no comparte esta página. Abre la página que quieras capturar.',
    privateWindow: 'En una ventana privada no se guarda nada.',
    thisPage: 'Esta página',
    alsoHere: 'También pedido desde esta página',
    recent: 'Capturado hace poco',
    nothingYet: 'Lo que captures aparecerá aquí, listo para editar.',
    captured: 'Capturado',
    known: 'Ya se había capturado: aquí está.',
    back: 'Volver a esta página',
    keptUnsaved: 'Se conserva en este navegador. Abre la ventana de la barra para intentarlo de nuevo.',
  },
});
