import type { Name } from './name.ts';
import type { Language } from '../article/language.ts';
import { findNames } from './find.ts';

/**
 * Reads the names of one text by itself. Where both languages are at hand, findNames (find.ts) is far
 * surer.
 *
 * @returns names in reading order, none overlapping, titles not included
 * @example readNames('Ms. Nguyen Thi Thu lives in Dak Mam.', 'en').map(({ text }) => text)
 * // ['Nguyen Thi Thu', 'Dak Mam']
 */
export function readNames(text: string, language: Language): Name[] {
  const { rows } = findNames([{ article: '', en: '', de: '', [language]: text }]);
  const found = rows[0]?.[language] ?? [];
  return found.map(({ text, start, end, kind }) => ({ text, start, end, kind }));
}
