import { exchangedName } from './name-exchange.ts';
import { learnAlone, type KnownNames } from './name-known.ts';
import { isSlip, type WordPair } from './name-slips.ts';
import { isCapital, readWords, type Word } from './name-tokens.ts';
import { isCommon, isTitle } from './name-words.ts';

/**
 * Compares the names of two aligned passages. Translations leave names out, repeat and inflect
 * them, so a missing name is no difference; one that is spelled otherwise, or stands where the other
 * text has another, is.
 *
 * @param known what the collection teaches (name-known.ts); without it only the two texts speak
 * @example compareNames('He lives in Tuzla.', 'Er lebt in Tuzra.')
 * // [{ english: 'Tuzla', german: 'Tuzra', why: … }]
 */
export function compareNames(
  english: string,
  german: string,
  known: KnownNames = learnAlone(english, german),
): NameDifference[] {
  const pair = { en: readWords(english), de: readWords(german) };
  const slips = misspelled(pair, known);
  if (slips.length > 0) return slips;
  const exchange = exchangedName(pair, known);
  if (exchange === undefined) return [];
  const why = `only the English has \`${exchange.english}\`, only the German has \`${exchange.german}\``;
  return [{ ...exchange, why }];
}

/** Words that the other text has with another letter or two. */
function misspelled(pair: WordPair, known: KnownNames): NameDifference[] {
  const german = distinct(pair.de);
  return distinct(pair.en).flatMap((a) =>
    german
      .filter((b) => isSlip(a, b, pair, known))
      .map((b) => ({
        english: a.text,
        german: b.text,
        why: `\`${a.text}\` and \`${b.text}\` are spelled differently`,
      })),
  );
}

/** The words that may be part of a name, each once. */
function distinct(words: Word[]): Word[] {
  const byKey = new Map<string, Word>();
  for (const word of words) {
    if (isCapital(word) && !isCommon(word.key) && !isTitle(word.key)) byKey.set(word.key, word);
  }
  return [...byKey.values()];
}

/** A name that the two texts have differently, as each has it. */
export type NameDifference = { english: string; german: string; why: string };
