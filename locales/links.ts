import { words } from '@/lib/i18n/words';

/** Words of an item's links. */
export const links = words({
  en: {
    links: 'Links',
    add: 'Add a link',
    address: 'Address',
    name: 'What it is',
    namePlaceholder: 'Brief, folder, draft…',
    save: 'Add',
    takeAway: (name: string) => `Remove the link ${name}`,
    added: 'Link added',
    removed: 'Link removed',
    notAnAddress: 'That is no address. Paste one that begins with https:// or mailto:.',
    newTab: 'opens in a new tab',
  },
  pl: {
    links: 'Odnośniki',
    add: 'Dodaj odnośnik',
    address: 'Adres',
    name: 'Co to jest',
    namePlaceholder: 'Brief, folder, szkic…',
    save: 'Dodaj',
    takeAway: (name: string) => `Usuń odnośnik ${name}`,
    added: 'Dodano odnośnik',
    removed: 'Usunięto odnośnik',
    notAnAddress: 'To nie jest adres. Wklej taki, który zaczyna się od https:// albo mailto:.',
    newTab: 'otwiera się w nowej karcie',
  },
  es: {
    links: 'Enlaces',
    add: 'Añadir un enlace',
    address: 'Dirección',
    name: 'Qué es',
    namePlaceholder: 'Briefing, carpeta, borrador…',
    save: 'Añadir',
    takeAway: (name: string) => `Quitar el enlace ${name}`,
    added: 'Enlace añadido',
    removed: 'Enlace quitado',
    notAnAddress: 'Eso no es una dirección. Pega una que empiece por https:// o mailto:.',
    newTab: 'se abre en una pestaña nueva',
  },
});
