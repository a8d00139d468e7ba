import { exchangedBeside } from './beside.ts';
import { exchangedName } from './exchange.ts';
import { learnAlone, type KnownNames } from './known.ts';
import { misspelled, type WordPair } from './slips.ts';
import { longestPassage } from '../../names/tokens.ts';
import { asPassage, type Passage } from '../../passages/passage.ts';

/**
 * Compares the names of two aligned passages. Translations leave names out, repeat and inflect
 * them, so a missing name is no difference; one that is spelled otherwise, or stands where the other
 * text has another, is. Passages of more than 1,500 words are too long to tell.
 *
 * @param known what the collection teaches (name-known.ts); without it only the two texts speak
 * @example compareNames('He lives in Tuzla.', 'Er lebt in Tuzra.')
 * // [{ english: 'Tuzla', german: 'Tuzra', why: … }]
 */
export function compareNames(
  english: string | Passage,
  german: string | Passage,
  known?: KnownNames,
): NameDifference[] {
  const [en, de] = [asPassage(english, 'en'), asPassage(german, 'de')];
  return compareWords({ en: en.words, de: de.words }, known ?? learnAlone(en.text, de.text));
}

function compareWords(pair: WordPair, known: KnownNames): NameDifference[] {
  if (Math.max(pair.en.length, pair.de.length) > longestPassage) return [];
  const slips = misspelled(pair, known);
  if (slips.length > 0)
    return slips.map(({ english, german }) => tellSlip(english.text, german.text));
  const exchange = exchangedBeside(pair, known) ?? exchangedName(pair, known);
  if (exchange === undefined) return [];
  const why = `only the English has \`${exchange.english}\`, only the German has \`${exchange.german}\``;
  return [{ ...exchange, why }];
}

const tellSlip = (english: string, german: string): NameDifference => ({
  english,
  german,
  why: `\`${english}\` and \`${german}\` are spelled differently`,
});

/** A name that the two texts have differently, as each has it. */
export type NameDifference = { english: string; german: string; why: string };
