import { type Language, plural } from '@/lib/i18n/words';
import type { CardWords } from '@/lib/overlay/words';

/** The words at cards of other tools' boards: a few letters, since they stand on a small card. */
export const overlayCardWords: Record<Language, CardWords> = {
  en: {
    age: (days, isAtLeast) => `${isAtLeast ? '≥ ' : ''}${days} d`,
    oldest: (days, isAtLeast) => `oldest ${isAtLeast ? '≥ ' : ''}${days} d`,
    seen: (days, isAtLeast) => `seen ${isAtLeast ? '≥ ' : ''}${days} d`,
    about: ({ days, isAtLeast, inWorkingDays }, source, tool) => {
      const forms = inWorkingDays
        ? { one: '# working day', other: '# working days' }
        : { one: '# day', other: '# days' };
      const known = {
        page: `as the page of ${tool} says`,
        history: `from the history of ${tool}`,
        seen: 'since Backlight first saw it here',
      }[source];
      return `${isAtLeast ? 'at least ' : ''}${plural('en', days, forms)} in progress, ${known}`;
    },
  },
  pl: {
    age: (days, isAtLeast) => `${isAtLeast ? '≥ ' : ''}${days} d`,
    oldest: (days, isAtLeast) => `najstarsza ${isAtLeast ? '≥ ' : ''}${days} d`,
    seen: (days, isAtLeast) => `widać ${isAtLeast ? '≥ ' : ''}${days} d`,
    about: ({ days, isAtLeast, inWorkingDays }, source, tool) => {
      const forms = inWorkingDays
        ? { one: '# dzień roboczy', few: '# dni robocze', other: '# dni roboczych' }
        : { one: '# dzień', other: '# dni' };
      const known = {
        page: `według strony ${tool}`,
        history: `według historii w ${tool}`,
        seen: 'odkąd Backlight widzi tu tę kartę',
      }[source];
      return `${isAtLeast ? 'co najmniej ' : ''}${plural('pl', days, forms)} w toku, ${known}`;
    },
  },
  es: {
    age: (days, isAtLeast) => `${isAtLeast ? '≥ ' : ''}${days} d`,
    oldest: (days, isAtLeast) => `la más antigua ${isAtLeast ? '≥ ' : ''}${days} d`,
    seen: (days, isAtLeast) => `visto ${isAtLeast ? '≥ ' : ''}${days} d`,
    about: ({ days, isAtLeast, inWorkingDays }, source, tool) => {
      const forms = inWorkingDays
        ? { one: '# día laborable', other: '# días laborables' }
        : { one: '# día', other: '# días' };
      const known = {
        page: `según la página de ${tool}`,
        history: `según el historial de ${tool}`,
        seen: 'desde que Backlight la vio aquí',
      }[source];
      return `${isAtLeast ? 'al menos ' : ''}${plural('es', days, forms)} en curso, ${known}`;
    },
  },
};
