import { words } from '@/lib/i18n/words';

/** Words of the team's Definition of Done. */
export const doneRules = words({
  en: {
    title: 'Definition of Done',
    progress: (met: number, count: number) => `${met} of ${count} met`,
    edit: 'Change the Definition of Done',
    write: 'Write what done means for your team',
    none: 'The same short list for every item: proofread, approved, measured…',
    open: (count: number) =>
      count === 1
        ? 'It is in a finished column, and 1 point of the Definition of Done is open.'
        : `It is in a finished column, and ${count} points of the Definition of Done are open.`,
    intro: 'Made by the team for the team, and held for every item. Few points are kept; many are skipped.',
    point: (place: number) => `Point ${place}`,
    newPoint: 'New point',
    takeAway: (text: string) => `Remove “${text}”`,
    up: (text: string) => `Move “${text}” up`,
    saved: 'The Definition of Done was changed',
    tooMany: (most: number) => `At most ${most} points. Nobody keeps more in mind.`,
    tooLong: (most: number) => `A point holds ${most} characters. Shorten the long one.`,
  },
  pl: {
    title: 'Definicja ukończenia',
    progress: (met: number, count: number) => `Spełniono ${met} z ${count}`,
    edit: 'Zmień Definicję ukończenia',
    write: 'Zapisz, co dla zespołu znaczy „gotowe”',
    none: 'Ta sama krótka lista dla każdej pozycji: po korekcie, zaakceptowane, mierzone…',
    open: (count: number) =>
      `To stoi w kolumnie ukończonych, a niespełnione punkty Definicji ukończenia: ${count}.`,
    intro:
      'Tworzy ją zespół dla siebie i stosuje do każdej pozycji. Krótkiej listy się przestrzega, długą się pomija.',
    point: (place: number) => `Punkt ${place}`,
    newPoint: 'Nowy punkt',
    takeAway: (text: string) => `Usuń „${text}”`,
    up: (text: string) => `Przenieś „${text}” wyżej`,
    saved: 'Zmieniono Definicję ukończenia',
    tooMany: (most: number) => `Najwyżej ${most} punktów. Więcej nikt nie zapamięta.`,
    tooLong: (most: number) => `Punkt mieści ${most} znaków. Skróć ten długi.`,
  },
  es: {
    title: 'Definición de Terminado',
    progress: (met: number, count: number) => `${met} de ${count} cumplidos`,
    edit: 'Cambiar la Definición de Terminado',
    write: 'Escribe qué significa «terminado» para tu equipo',
    none: 'La misma lista corta para todo: corregido, aprobado, medido…',
    open: (count: number) =>
      count === 1
        ? 'Está en una columna de terminados y falta 1 punto de la Definición de Terminado.'
        : `Está en una columna de terminados y faltan ${count} puntos de la Definición de Terminado.`,
    intro:
      'La hace el equipo para el equipo y vale para cada elemento. Una lista corta se cumple; una larga se salta.',
    point: (place: number) => `Punto ${place}`,
    newPoint: 'Punto nuevo',
    takeAway: (text: string) => `Quitar «${text}»`,
    up: (text: string) => `Subir «${text}»`,
    saved: 'La Definición de Terminado cambió',
    tooMany: (most: number) => `Como mucho ${most} puntos. Nadie recuerda más.`,
    tooLong: (most: number) => `En un punto caben ${most} caracteres. Acorta el largo.`,
  },
});
