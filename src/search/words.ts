import { foldName } from '../names/fold.ts';

/**
 * The words of a text, folded so that spellings that differ only in case, accents or the letters
 * a keyboard lacks come out alike (`Đắk` and `Dak`, `Straße` and `Strasse`, `Länder` and `Laender`).
 *
 * @example words('K’Re, Müller') → [{ text: 'k', … }, { text: 're', … }, { text: 'muller', … }]
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    found.push({ text: fold(match[0]), start, end: start + match[0].length });
  }
  return found;
}

/**
 * One spelling for all spellings of a word, folded as names are (name-fold.ts).
 *
 * @example fold('Mueller') === fold('Müller') && fold('Müller') === fold('Muller')
 */
export const fold = (word: string): string => foldName(word).replaceAll(' ', '');

/** Lower case, with the letters written out that Pagefind does not fold. Accents stay. */
export const plain = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[đðßøłı]/g, (letter) => unfolded[letter] ?? letter);

/** A text's letters and digits alone, folded: `K'Re`, `K Re` and `KRe` are one. */
export function squeeze(text: string): string {
  return words(text)
    .map((word) => word.text)
    .join('');
}

/**
 * Where a phrase stands in a text, whole words only; what separates the words does not matter.
 *
 * @param phrase squeezed
 * @returns positions in UTF-16 units of the text
 * @example findPhrase(words("Dieu K'Re said"), 'kre') → [{ start: 5, end: 9 }]
 */
export function findPhrase(text: Word[], phrase: string): Span[] {
  const spans: Span[] = [];
  if (phrase === '') return spans;
  for (let first = 0; first < text.length; first += 1) {
    const last = phraseEnd(text, first, phrase);
    const from = text[first];
    const to = last === null ? undefined : text[last];
    if (last !== null && from && to) {
      spans.push({ start: from.start, end: to.end });
      first = last;
    }
  }
  return spans;
}

/** The index of the word that completes the phrase begun at `first`, or null. */
function phraseEnd(text: Word[], first: number, phrase: string): number | null {
  let matched = 0;
  for (let at = first; at < text.length; at += 1) {
    const word = text[at]?.text ?? '';
    if (!phrase.startsWith(word, matched)) return null;
    matched += word.length;
    if (matched === phrase.length) return at;
  }
  return null;
}

/** A run of letters and digits. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const unfolded: Record<string, string> = { đ: 'd', ð: 'd', ß: 'ss', ø: 'o', ł: 'l', ı: 'i' };

/** A folded word with its place in the text it was read from. */
export type Word = Span & { text: string };

/** Positions in UTF-16 units, the end exclusive. */
export type Span = { start: number; end: number };
