import type { SampleTexts } from '@/lib/domain/sample';
import type { Language } from '@/lib/i18n/words';
import { sampleEn } from '@/locales/sample/en';
import { sampleEs } from '@/locales/sample/es';
import { samplePl } from '@/locales/sample/pl';

/** The sample team in every language. */
export const sampleTexts: { readonly [L in Language]: SampleTexts } = {
  en: sampleEn,
  pl: samplePl,
  es: sampleEs,
};
