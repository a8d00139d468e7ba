import { foldName } from '../names/fold.ts';

/**
 * The words of a text, folded so that spellings that differ only in case, accents or the letters
 * a keyboard lacks come out alike (`Đắk` and `Dak`, `Straße` and `Strasse`, `Länder` and `Laender`).
 * A soft hyphen is part of its word, and no letter of it.
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
 * One spelling for all spellings of a word, folded as names are (names/fold.ts).
 *
 * @example fold('Mueller') === fold('Müller') && fold('Müller') === fold('Muller')
 */
export function fold(word: string): string {
  // Most words of a text are in no need of it, and it is called for each of them.
  if (/^[a-z]+$/.test(word) && !/[aou]e/.test(word)) return word;
  return foldName(word.replace(invisible, '')).replaceAll(' ', '');
}

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
export function findPhrase(text: readonly Word[], phrase: string): Span[] {
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
function phraseEnd(text: readonly Word[], first: number, phrase: string): number | null {
  let matched = 0;
  for (let at = first; at < text.length; at += 1) {
    const word = text[at]?.text ?? '';
    if (!phrase.startsWith(word, matched)) return null;
    matched += word.length;
    if (matched === phrase.length) return at;
  }
  return null;
}

/** Soft hyphens and what else joins or parts letters unseen. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** A run of letters and digits, soft hyphens within it included. */
export const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[\u00ad\u200b-\u200d\u2060\ufeff]+[\p{L}\p{M}\p{N}]+)*/gu;

/** A folded word with its place in the text it was read from. */
export type Word = Span & { text: string };

/** Positions in UTF-16 units, the end exclusive. */
export type Span = { start: number; end: number };
