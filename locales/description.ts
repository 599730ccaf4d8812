import { words } from '@/lib/i18n/words';

/** Words of the description of an item and of writing it. */
export const description = words({
  en: {
    write: 'Write',
    preview: 'Preview',
    ways: 'How the description is shown',
    formatting: 'Formatting',
    bold: 'Bold',
    italic: 'Italic',
    link: 'Link',
    list: 'List',
  },
  pl: {
    write: 'Pisz',
    preview: 'Podgląd',
    ways: 'Jak pokazać opis',
    formatting: 'Formatowanie',
    bold: 'Pogrubienie',
    italic: 'Kursywa',
    link: 'Odnośnik',
    list: 'Lista',
  },
  es: {
    write: 'Escribir',
    preview: 'Vista previa',
    ways: 'Cómo se muestra la descripción',
    formatting: 'Formato',
    bold: 'Negrita',
    italic: 'Cursiva',
    link: 'Enlace',
    list: 'Lista',
  },
});
