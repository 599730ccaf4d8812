import { plural, words } from '@/lib/i18n/words';

/** Words of the line under the minimum viable launch. */
export const launchLine = words({
  en: {
    name: 'Launch line',
    what: 'What stands above it is in the first launch.',
    items: (count: number) => plural('en', count, { one: '# item', other: '# items' }),
    points: (count: number) => plural('en', count, { one: '# point', other: '# points' }),
    unsized: (count: number) =>
      plural('en', count, { one: '# without an effort', other: '# without an effort' }),
    mostlyMust: (percent: number) =>
      `Must-haves are ${percent}% of the effort. Above 60% nothing is left to give way.`,
    draw: 'Launch line here',
    show: 'Draw the launch line',
    drawn: 'The launch line was drawn',
    takenAway: 'The launch line was taken away',
    takeAway: 'Take it away',
    up: 'One up',
    down: 'One down',
    actions: 'Actions for the launch line',
    moveTitle: 'Move the launch line',
    itemsAbove: (count: number) => `Items above it, from 0 to ${count}`,
  },
  pl: {
    name: 'Linia startu',
    what: 'To, co stoi nad nią, wchodzi do pierwszego uruchomienia.',
    items: (count: number) =>
      plural('pl', count, { one: '# pozycja', few: '# pozycje', many: '# pozycji', other: '# pozycji' }),
    points: (count: number) =>
      plural('pl', count, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' }),
    unsized: (count: number) => plural('pl', count, { one: '# bez nakładu', other: '# bez nakładu' }),
    mostlyMust: (percent: number) =>
      `„Musi być” to ${percent}% nakładu. Powyżej 60% nie ma już z czego ustąpić.`,
    draw: 'Linia startu tutaj',
    show: 'Narysuj linię startu',
    drawn: 'Narysowano linię startu',
    takenAway: 'Usunięto linię startu',
    takeAway: 'Usuń linię',
    up: 'O jedną wyżej',
    down: 'O jedną niżej',
    actions: 'Działania: linia startu',
    moveTitle: 'Przesuń linię startu',
    itemsAbove: (count: number) => `Pozycje nad nią, od 0 do ${count}`,
  },
  es: {
    name: 'Línea de lanzamiento',
    what: 'Lo que está por encima entra en el primer lanzamiento.',
    items: (count: number) => plural('es', count, { one: '# elemento', other: '# elementos' }),
    points: (count: number) => plural('es', count, { one: '# punto', other: '# puntos' }),
    unsized: (count: number) => plural('es', count, { one: '# sin esfuerzo', other: '# sin esfuerzo' }),
    mostlyMust: (percent: number) =>
      `Lo que debe tener es el ${percent}% del esfuerzo. Por encima del 60% no queda margen.`,
    draw: 'Línea de lanzamiento aquí',
    show: 'Trazar la línea de lanzamiento',
    drawn: 'Se trazó la línea de lanzamiento',
    takenAway: 'Se quitó la línea de lanzamiento',
    takeAway: 'Quitarla',
    up: 'Una posición arriba',
    down: 'Una posición abajo',
    actions: 'Acciones de la línea de lanzamiento',
    moveTitle: 'Mover la línea de lanzamiento',
    itemsAbove: (count: number) => `Elementos por encima, de 0 a ${count}`,
  },
});
