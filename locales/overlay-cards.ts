import type { Language } from '@/lib/i18n/words';
import type { CardWords } from '@/lib/overlay/words';

/** The words at cards of other tools' boards: a few letters, since they stand on a small card. */
export const overlayCardWords: Record<Language, CardWords> = {
  en: {
    age: (days, isAtLeast) => `${isAtLeast ? '≥ ' : ''}${days} d`,
    oldest: (days, isAtLeast) => `oldest ${isAtLeast ? '≥ ' : ''}${days} d`,
    seen: (days, isAtLeast) => `seen ${isAtLeast ? '≥ ' : ''}${days} d`,
  },
  pl: {
    age: (days, isAtLeast) => `${isAtLeast ? '≥ ' : ''}${days} d`,
    oldest: (days, isAtLeast) => `najstarsza ${isAtLeast ? '≥ ' : ''}${days} d`,
    seen: (days, isAtLeast) => `widać ${isAtLeast ? '≥ ' : ''}${days} d`,
  },
  es: {
    age: (days, isAtLeast) => `${isAtLeast ? '≥ ' : ''}${days} d`,
    oldest: (days, isAtLeast) => `la más antigua ${isAtLeast ? '≥ ' : ''}${days} d`,
    seen: (days, isAtLeast) => `visto ${isAtLeast ? '≥ ' : ''}${days} d`,
  },
};
