import type { Language } from '../../article/language.ts';
import { plain } from '../words.ts';

/**
 * Whether two words look like forms of one. The word index knows which articles hold a form of a
 * word, not where all of them stand; this finds them in the text.
 *
 * @param a folded
 * @param b folded
 * @example sameWord('parties', 'party', 'en') → true; sameWord('part', 'party', 'en') → false
 */
export function sameWord(a: string, b: string, language: Language): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  if (shared < 3) return false;
  const rests = [a.slice(shared), b.slice(shared)].sort().join(' ');
  const inner = endings[language];
  return (
    (inner.has(a.slice(shared)) && inner.has(b.slice(shared))) ||
    (language === 'en' && /^(ie[sd]|ying) y$|^ing ying$/.test(rests))
  );
}

/** The spellings under which the word index may hold a word: umlauts written out, or left bare. */
export function spellings(word: string): string[] {
  const typed = plain(word);
  const written = typed.replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`);
  const bare = typed.replace(/(?<![aeiouyq])([aou])e/g, '$1');
  return [...new Set([typed, written, bare])].filter((form) => form.length > 1);
}

const endings: Record<Language, ReadonlySet<string>> = {
  en: new Set(['', 's', 'es', 'd', 'ed', 'ing', 'e', 'ings']),
  de: new Set([
    '',
    'e',
    'en',
    'em',
    'er',
    'es',
    'ern',
    'n',
    's',
    'st',
    't',
    'et',
    'te',
    'ten',
    'ter',
    'tes',
  ]),
};
