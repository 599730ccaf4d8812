import { words } from '@/lib/i18n/words';

/** Words of an item's checklist. */
export const checklist = words({
  en: {
    checklist: 'Checklist',
    progress: (done: number, count: number) => `${done} of ${count} done`,
    newLine: 'New line',
    newLineHint: 'Add a line, or paste several',
    line: (text: string) => `Line: ${text}`,
    lineMenu: (text: string) => `Move or delete “${text}”`,
    up: 'Move up',
    down: 'Move down',
    toTop: 'To the top',
    toBottom: 'To the bottom',
    moved: (text: string, place: number, count: number) => `“${text}” is now ${place} of ${count}`,
    deleted: (text: string) => `“${text}” was deleted`,
    added: (count: number) => (count === 1 ? '1 line added' : `${count} lines added`),
    tooMany: (count: number, most: number) =>
      `These ${count} lines would be too many: a checklist holds ${most}. Nothing was added.`,
    tooLong: (most: number) => `A line holds ${most} characters. Shorten it, or put it into the description.`,
  },
  pl: {
    checklist: 'Lista kontrolna',
    progress: (done: number, count: number) => `Gotowe ${done} z ${count}`,
    newLine: 'Nowy punkt',
    newLineHint: 'Dodaj punkt albo wklej kilka',
    line: (text: string) => `Punkt: ${text}`,
    lineMenu: (text: string) => `Przenieś lub usuń „${text}”`,
    up: 'Wyżej',
    down: 'Niżej',
    toTop: 'Na początek',
    toBottom: 'Na koniec',
    moved: (text: string, place: number, count: number) =>
      `„${text}” jest teraz na miejscu ${place} z ${count}`,
    deleted: (text: string) => `Usunięto „${text}”`,
    added: (count: number) => (count === 1 ? 'Dodano 1 punkt' : `Dodano punkty: ${count}`),
    tooMany: (count: number, most: number) =>
      `Tych wierszy (${count}) jest za dużo: lista mieści ${most} punktów. Niczego nie dodano.`,
    tooLong: (most: number) => `Punkt mieści ${most} znaków. Skróć go albo przenieś do opisu.`,
  },
  es: {
    checklist: 'Lista de control',
    progress: (done: number, count: number) => `${done} de ${count} hechos`,
    newLine: 'Punto nuevo',
    newLineHint: 'Añade un punto o pega varios',
    line: (text: string) => `Punto: ${text}`,
    lineMenu: (text: string) => `Mover o eliminar «${text}»`,
    up: 'Subir',
    down: 'Bajar',
    toTop: 'Al principio',
    toBottom: 'Al final',
    moved: (text: string, place: number, count: number) => `«${text}» es ahora el ${place} de ${count}`,
    deleted: (text: string) => `Se eliminó «${text}»`,
    added: (count: number) => (count === 1 ? 'Se añadió 1 punto' : `Se añadieron ${count} puntos`),
    tooMany: (count: number, most: number) =>
      `Estas ${count} líneas son demasiadas: en una lista caben ${most}. No se añadió nada.`,
    tooLong: (most: number) => `En un punto caben ${most} caracteres. Acórtalo o pásalo a la descripción.`,
  },
});
