import type { Language } from '../../article/language.ts';
import { valuesOf } from '../words.ts';

/** What a lower-case word multiplies the number before it by (`million`, `millions`), or null. */
export const scaleNamed = (lower: string, language: Language): number | null =>
  scales[language].get(lower) ??
  scales[language].get(lower.replace(/(?<=[dnkhz]|(?<!scor)e)s$/, '')) ??
  null;

/** The scale words of each language, from its table. */
export const scales = { en: valuesOf('en', 'scales'), de: valuesOf('de', 'scales') };
