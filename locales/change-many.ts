import { plural, words } from '@/lib/i18n/words';

/** Words of changing the values of several items at once. */
export const changeMany = words({
  en: {
    changedMany: (count: number) =>
      plural('en', count, { one: '# item was changed', other: '# items were changed' }),
    sameAlready: 'Nothing to change: they are like that already.',
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
  },
  pl: {
    changedMany: (count: number) =>
      plural('pl', count, {
        one: 'Zmieniono # pozycję',
        few: 'Zmieniono # pozycje',
        many: 'Zmieniono # pozycji',
        other: 'Zmieniono # pozycji',
      }),
    sameAlready: 'Nie ma czego zmieniać: już tak jest.',
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
  },
  es: {
    changedMany: (count: number) =>
      plural('es', count, { one: 'Se cambió # elemento', other: 'Se cambiaron # elementos' }),
    sameAlready: 'No hay nada que cambiar: ya están así.',
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
  },
});
