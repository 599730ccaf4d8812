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
    movedMany: (count: number, column: string) =>
      plural('en', count, { one: '# item is now in', other: '# items are now in' }) + ` ${column}`,
    deletedMany: (count: number) =>
      plural('en', count, { one: '# item was deleted', other: '# items were deleted' }),
    someGone: (count: number) =>
      plural('en', count, {
        one: '# of the chosen items was deleted in another window, so it was left out.',
        other: '# of the chosen items were deleted in another window, so they were left out.',
      }),
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
    someGone: (count: number) =>
      plural('pl', count, {
        one: '# z wybranych pozycji usunięto w innym oknie, więc została pominięta.',
        few: '# z wybranych pozycji usunięto w innym oknie, więc zostały pominięte.',
        many: '# z wybranych pozycji usunięto w innym oknie, więc zostały pominięte.',
        other: '# z wybranych pozycji usunięto w innym oknie, więc zostały pominięte.',
      }),
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
    movedMany: (count: number, column: string) =>
      plural('es', count, { one: '# elemento está ahora en', other: '# elementos están ahora en' }) +
      ` ${column}`,
    deletedMany: (count: number) =>
      plural('es', count, { one: 'Se eliminó # elemento', other: 'Se eliminaron # elementos' }),
    someGone: (count: number) =>
      plural('es', count, {
        one: '# de los elementos elegidos se eliminó en otra ventana y quedó fuera.',
        other: '# de los elementos elegidos se eliminaron en otra ventana y quedaron fuera.',
      }),
    working: (count: number) =>
      plural('es', count, { one: 'Guardando # elemento…', other: 'Guardando # elementos…' }),
  },
});
