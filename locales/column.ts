import { plural, words } from '@/lib/i18n/words';

/** Words of one column: what can be done with it, its kinds, and its deletion. */
export const column = words({
  en: {
    open: 'Columns and limits…',
    change: 'Change…',
    moveLeft: 'Move left',
    moveRight: 'Move right',
    addAfter: 'Add a column after it…',
    deleteColumn: 'Delete…',
    stays: 'it stays',
    addTitle: 'Add a column',
    columnAdded: (name: string) => `The column ${name} was added`,
    columnDeleted: (name: string) => `The column ${name} was deleted`,
    columnDeletedTo: (name: string, count: number, to: string) =>
      `${name} was deleted, ${plural('en', count, { one: '# item is', other: '# items are' })} now in ${to}`,
    deleteTitle: (name: string) => `Delete ${name}?`,
    deleteWhere: (count: number) =>
      plural('en', count, { one: 'Where does its # item go?', other: 'Where do its # items go?' }),
    deleteHint: 'They keep their order and go to its end. You can take all of it back in one step.',
    deleteButton: 'Delete the column',
    queueWhy: 'Waits to be started. No work in progress.',
    activeWhy: 'Somebody works on it. Counts as work in progress.',
    waitingWhy: 'Started, and waits for somebody else, an approval for example. Counts as work in progress.',
    doneWhy: 'Finished. What comes in gets the date it was finished.',
    kindToQueue: (count: number) =>
      plural('en', count, {
        one: 'Its # item will count as not started, with nobody on it until it is pulled again.',
        other: 'Its # items will count as not started, with nobody on them until they are pulled again.',
      }),
    nobodyOn: (count: number) =>
      plural('en', count, {
        one: 'In a queue work belongs to nobody yet: # item has nobody on it any more.',
        other: 'In a queue work belongs to nobody yet: # items have nobody on them any more.',
      }),
    kindChange: (count: number) =>
      plural('en', count, {
        one: 'Its # item will count from the day it came in here.',
        other: 'Its # items will count from the day each came in here.',
      }),
    minimumHint: 'With fewer than this the next step runs dry: the column says so, and refuses nothing.',
  },
  pl: {
    open: 'Kolumny i limity…',
    change: 'Zmień…',
    moveLeft: 'Przesuń w lewo',
    moveRight: 'Przesuń w prawo',
    addAfter: 'Dodaj kolumnę za nią…',
    deleteColumn: 'Usuń…',
    stays: 'zostaje',
    addTitle: 'Dodaj kolumnę',
    columnAdded: (name: string) => `Dodano kolumnę ${name}`,
    columnDeleted: (name: string) => `Usunięto kolumnę ${name}`,
    columnDeletedTo: (name: string, count: number, to: string) =>
      `Usunięto kolumnę ${name}, ${plural('pl', count, {
        one: '# pozycja jest',
        few: '# pozycje są',
        many: '# pozycji jest',
        other: '# pozycji jest',
      })} teraz w: ${to}`,
    deleteTitle: (name: string) => `Usunąć kolumnę ${name}?`,
    deleteWhere: (count: number) =>
      plural('pl', count, {
        one: 'Dokąd trafi jej # pozycja?',
        few: 'Dokąd trafią jej # pozycje?',
        many: 'Dokąd trafi jej # pozycji?',
        other: 'Dokąd trafi jej # pozycji?',
      }),
    deleteHint: 'Zachowają kolejność i trafią na jej koniec. Wszystko można cofnąć jednym krokiem.',
    deleteButton: 'Usuń kolumnę',
    queueWhy: 'Czeka na rozpoczęcie. To nie jest praca w toku.',
    activeWhy: 'Ktoś nad tym pracuje. Liczy się jako praca w toku.',
    waitingWhy: 'Zaczęte i czeka na kogoś innego, na przykład na akceptację. Liczy się jako praca w toku.',
    doneWhy: 'Skończone. Co tu trafi, dostaje datę ukończenia.',
    kindToQueue: (count: number) =>
      plural('pl', count, {
        one: '# pozycja będzie nierozpoczęta i niczyja, dopóki znowu nie trafi na tablicę.',
        few: '# pozycje będą nierozpoczęte i niczyje, dopóki znowu nie trafią na tablicę.',
        many: '# pozycji będzie nierozpoczętych i niczyich, dopóki znowu nie trafią na tablicę.',
        other: '# pozycji będzie nierozpoczętych i niczyich, dopóki znowu nie trafią na tablicę.',
      }),
    nobodyOn: (count: number) =>
      plural('pl', count, {
        one: 'W kolejce praca nie należy jeszcze do nikogo: # pozycja nie ma już przypisanych osób.',
        few: 'W kolejce praca nie należy jeszcze do nikogo: # pozycje nie mają już przypisanych osób.',
        many: 'W kolejce praca nie należy jeszcze do nikogo: # pozycji nie ma już przypisanych osób.',
        other: 'W kolejce praca nie należy jeszcze do nikogo: # pozycji nie ma już przypisanych osób.',
      }),
    kindChange: (count: number) =>
      plural('pl', count, {
        one: '# pozycja będzie się liczyć od dnia, w którym tu trafiła.',
        few: '# pozycje będą się liczyć od dnia, w którym tu trafiły.',
        many: '# pozycji będzie się liczyć od dnia, w którym tu trafiły.',
        other: '# pozycji będzie się liczyć od dnia, w którym tu trafiły.',
      }),
    minimumHint:
      'Gdy jest ich mniej, następnemu krokowi braknie pracy: kolumna to mówi i niczego nie odmawia.',
  },
  es: {
    open: 'Columnas y límites…',
    change: 'Cambiar…',
    moveLeft: 'Mover a la izquierda',
    moveRight: 'Mover a la derecha',
    addAfter: 'Añadir una columna después…',
    deleteColumn: 'Eliminar…',
    stays: 'se queda',
    addTitle: 'Añadir una columna',
    columnAdded: (name: string) => `Se añadió la columna ${name}`,
    columnDeleted: (name: string) => `Se eliminó la columna ${name}`,
    columnDeletedTo: (name: string, count: number, to: string) =>
      `Se eliminó ${name}; ${plural('es', count, { one: '# elemento está', other: '# elementos están' })} ahora en ${to}`,
    deleteTitle: (name: string) => `¿Eliminar ${name}?`,
    deleteWhere: (count: number) =>
      plural('es', count, { one: '¿Adónde va su # elemento?', other: '¿Adónde van sus # elementos?' }),
    deleteHint: 'Conservan su orden y van al final. Todo se puede deshacer de una vez.',
    deleteButton: 'Eliminar la columna',
    queueWhy: 'Espera a que se empiece. No es trabajo en curso.',
    activeWhy: 'Alguien trabaja en ello. Cuenta como trabajo en curso.',
    waitingWhy:
      'Empezado y a la espera de alguien más, por ejemplo una aprobación. Cuenta como trabajo en curso.',
    doneWhy: 'Acabado. Lo que llega recibe la fecha en que se terminó.',
    kindToQueue: (count: number) =>
      plural('es', count, {
        one: 'Su # elemento contará como no empezado, sin nadie asignado hasta que vuelva al tablero.',
        other: 'Sus # elementos contarán como no empezados, sin nadie asignado hasta que vuelvan al tablero.',
      }),
    nobodyOn: (count: number) =>
      plural('es', count, {
        one: 'En una cola el trabajo aún no es de nadie: # elemento se quedó sin personas asignadas.',
        other: 'En una cola el trabajo aún no es de nadie: # elementos se quedaron sin personas asignadas.',
      }),
    kindChange: (count: number) =>
      plural('es', count, {
        one: 'Su # elemento contará desde el día en que llegó aquí.',
        other: 'Sus # elementos contarán desde el día en que cada uno llegó aquí.',
      }),
    minimumHint: 'Con menos, el siguiente paso se queda sin trabajo: la columna lo dice y no rechaza nada.',
  },
});
