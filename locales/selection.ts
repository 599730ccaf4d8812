import { plural, words } from '@/lib/i18n/words';

/** Words of choosing several items and of what is done with them at once. */
export const selection = words({
  en: {
    bar: 'Chosen items',
    select: (title: string) => `Choose “${title}”`,
    selected: (count: number) => plural('en', count, { one: '# chosen', other: '# chosen' }),
    points: (count: number) => plural('en', count, { one: '# point', other: '# points' }),
    clear: 'Choose none',
    change: 'Change…',
    moveTo: 'Move to…',
    movedMany: (count: number, column: string) =>
      plural('en', count, { one: '# item is now in', other: '# items are now in' }) + ` ${column}`,
    deletedMany: (count: number) =>
      plural('en', count, { one: '# item was deleted', other: '# items were deleted' }),
    changedMany: (count: number) =>
      plural('en', count, { one: '# item was changed', other: '# items were changed' }),
    sameAlready: 'Nothing to change: they are like that already.',
    someGone: (count: number) =>
      plural('en', count, {
        one: '# of the chosen items was deleted in another window, so it was left out.',
        other: '# of the chosen items were deleted in another window, so they were left out.',
      }),
    someFull: (count: number) =>
      plural('en', count, {
        one: '# item has all the labels it can hold and was left as it is.',
        other: '# items have all the labels they can hold and were left as they are.',
      }),
    changeTitle: (count: number) => plural('en', count, { one: 'Change # item', other: 'Change # items' }),
    changeHint: 'What you leave alone stays as it is in each item. One undo takes all of it back.',
    apply: 'Change them',
    leave: 'Leave as it is',
    clearIt: 'Clear it',
    write: 'Set it to…',
    writeDay: 'Set it to a day…',
    newValue: (field: string) => `${field}: new`,
    addLabels: 'Labels to add',
    removeLabels: 'Labels to take off',
    dueOn: 'Due date',
    guidepoint: 'Guidepoint',
    serves: 'Serves it',
    servesNot: 'Does not serve it',
    chooseSomething: 'Choose something to change first.',
    working: (count: number) => plural('en', count, { one: 'Saving # item…', other: 'Saving # items…' }),
  },
  pl: {
    bar: 'Wybrane pozycje',
    select: (title: string) => `Wybierz „${title}”`,
    selected: (count: number) => plural('pl', count, { one: 'Wybrano: #', other: 'Wybrano: #' }),
    points: (count: number) =>
      plural('pl', count, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' }),
    clear: 'Nie wybieraj nic',
    change: 'Zmień…',
    moveTo: 'Przenieś do…',
    movedMany: (count: number, column: string) =>
      plural('pl', count, {
        one: '# pozycja jest teraz w kolumnie',
        few: '# pozycje są teraz w kolumnie',
        many: '# pozycji jest teraz w kolumnie',
        other: '# pozycji jest teraz w kolumnie',
      }) + ` ${column}`,
    deletedMany: (count: number) =>
      plural('pl', count, {
        one: 'Usunięto # pozycję',
        few: 'Usunięto # pozycje',
        many: 'Usunięto # pozycji',
        other: 'Usunięto # pozycji',
      }),
    changedMany: (count: number) =>
      plural('pl', count, {
        one: 'Zmieniono # pozycję',
        few: 'Zmieniono # pozycje',
        many: 'Zmieniono # pozycji',
        other: 'Zmieniono # pozycji',
      }),
    sameAlready: 'Nie ma czego zmieniać: już tak jest.',
    someGone: (count: number) =>
      plural('pl', count, {
        one: '# z wybranych pozycji usunięto w innym oknie, więc została pominięta.',
        few: '# z wybranych pozycji usunięto w innym oknie, więc zostały pominięte.',
        many: '# z wybranych pozycji usunięto w innym oknie, więc zostały pominięte.',
        other: '# z wybranych pozycji usunięto w innym oknie, więc zostały pominięte.',
      }),
    someFull: (count: number) =>
      plural('pl', count, {
        one: '# pozycja ma już tyle etykiet, ile może, więc zostaje bez zmian.',
        few: '# pozycje mają już tyle etykiet, ile mogą, więc zostają bez zmian.',
        many: '# pozycji ma już tyle etykiet, ile może, więc zostaje bez zmian.',
        other: '# pozycji ma już tyle etykiet, ile może, więc zostaje bez zmian.',
      }),
    changeTitle: (count: number) =>
      plural('pl', count, {
        one: 'Zmień # pozycję',
        few: 'Zmień # pozycje',
        many: 'Zmień # pozycji',
        other: 'Zmień # pozycji',
      }),
    changeHint: 'Czego nie ruszysz, zostaje w każdej pozycji bez zmian. Jedno cofnięcie przywraca wszystko.',
    apply: 'Zmień',
    leave: 'Zostaw bez zmian',
    clearIt: 'Wyczyść',
    write: 'Ustaw na…',
    writeDay: 'Ustaw dzień…',
    newValue: (field: string) => `${field}: nowa wartość`,
    addLabels: 'Etykiety do dodania',
    removeLabels: 'Etykiety do zdjęcia',
    dueOn: 'Termin',
    guidepoint: 'Punkt orientacyjny',
    serves: 'Służy mu',
    servesNot: 'Nie służy mu',
    chooseSomething: 'Najpierw wybierz, co zmienić.',
    working: (count: number) =>
      plural('pl', count, {
        one: 'Zapisywanie # pozycji…',
        few: 'Zapisywanie # pozycji…',
        many: 'Zapisywanie # pozycji…',
        other: 'Zapisywanie # pozycji…',
      }),
  },
  es: {
    bar: 'Elementos elegidos',
    select: (title: string) => `Elegir «${title}»`,
    selected: (count: number) => plural('es', count, { one: '# elegido', other: '# elegidos' }),
    points: (count: number) => plural('es', count, { one: '# punto', other: '# puntos' }),
    clear: 'No elegir ninguno',
    change: 'Cambiar…',
    moveTo: 'Mover a…',
    movedMany: (count: number, column: string) =>
      plural('es', count, { one: '# elemento está ahora en', other: '# elementos están ahora en' }) +
      ` ${column}`,
    deletedMany: (count: number) =>
      plural('es', count, { one: 'Se eliminó # elemento', other: 'Se eliminaron # elementos' }),
    changedMany: (count: number) =>
      plural('es', count, { one: 'Se cambió # elemento', other: 'Se cambiaron # elementos' }),
    sameAlready: 'No hay nada que cambiar: ya están así.',
    someGone: (count: number) =>
      plural('es', count, {
        one: '# de los elementos elegidos se eliminó en otra ventana y quedó fuera.',
        other: '# de los elementos elegidos se eliminaron en otra ventana y quedaron fuera.',
      }),
    someFull: (count: number) =>
      plural('es', count, {
        one: '# elemento ya tiene todas las etiquetas que caben y se queda como está.',
        other: '# elementos ya tienen todas las etiquetas que caben y se quedan como están.',
      }),
    changeTitle: (count: number) =>
      plural('es', count, { one: 'Cambiar # elemento', other: 'Cambiar # elementos' }),
    changeHint: 'Lo que no toques se queda como está en cada elemento. Un solo deshacer lo recupera todo.',
    apply: 'Cambiarlos',
    leave: 'Dejar como está',
    clearIt: 'Vaciar',
    write: 'Poner…',
    writeDay: 'Poner un día…',
    newValue: (field: string) => `${field}: valor nuevo`,
    addLabels: 'Etiquetas que añadir',
    removeLabels: 'Etiquetas que quitar',
    dueOn: 'Fecha límite',
    guidepoint: 'Punto guía',
    serves: 'Contribuye a él',
    servesNot: 'No contribuye a él',
    chooseSomething: 'Elige primero qué cambiar.',
    working: (count: number) =>
      plural('es', count, { one: 'Guardando # elemento…', other: 'Guardando # elementos…' }),
  },
});
