import { longestPassage, type Word } from '../../names/tokens.ts';
import { asPassage, type Passage } from '../../passages/passage.ts';
import { loneNames } from './alone.ts';
import { exchangesBetween, inPlaceOf, unmatchedIn } from './exchange.ts';
import type { KnownNames } from '../../names/known.ts';
import { learnAlone } from './learn.ts';
import { Links } from './links.ts';
import { Side } from '../../names/side.ts';
import { slipsBetween, umlautsLost } from './slips.ts';

/**
 * Compares the names of two aligned passages: those that are spelled otherwise, those that stand
 * where the other text has another, and those that one text has and the other nowhere. Translations
 * leave names out, repeat and inflect them: a name that is only rarer in one text is no difference.
 * Passages of more than 1,500 words are too long to tell.
 *
 * @param known what the collection teaches (known.ts); without it only the two texts speak
 * @returns every difference in the order of the English text; a name that one text has alone has an
 *   empty counterpart
 * @example compareNames('He lives in Tuzla.', 'Er lebt in Tuzra.')
 * // [{ english: 'Tuzla', german: 'Tuzra', why: … }]
 */
export function compareNames(
  english: string | Passage,
  german: string | Passage,
  known?: KnownNames,
): NameDifference[] {
  const [one, other] = [asPassage(english, 'en'), asPassage(german, 'de')];
  return compareWords(one.words, other.words, known ?? learnAlone(one.text, other.text));
}

function compareWords(english: Word[], german: Word[], known: KnownNames): NameDifference[] {
  const en = new Side('en', english, known);
  const de = new Side('de', german, known);
  if (Math.max(en.words.length, de.words.length) > longestPassage) return [];
  if (pairsOfOne(english, german) > mostPairs) return [];
  const links = new Links(en, de);
  const slips = [...slipsBetween(en, de, links), ...umlautsLost(en, de, links)];
  const told = {
    en: new Set(slips.map((slip) => slip.english)),
    de: new Set(slips.map((slip) => slip.german)),
  };
  const unmatched = {
    en: unmatchedIn(en, de, links, told.en),
    de: unmatchedIn(de, en, links, told.de),
  };
  const exchanges = exchangesBetween(
    [...unmatched.en, ...inPlaceOf(unmatched.de, de, en, links)],
    [...unmatched.de, ...inPlaceOf(unmatched.en, en, de, links)],
    { english: en, german: de, links },
  );
  const lone = loneNames(unmatched, exchanges, { en, de });
  const found = [
    ...slips.map((slip) => {
      const [a, b] = [en.words[slip.english]?.text ?? '', de.words[slip.german]?.text ?? ''];
      return tell(slip.english, a, b, `\`${a}\` and \`${b}\` are spelled differently`);
    }),
    ...exchanges.map(({ english: a, german: b }) => {
      const [one, other] = [en.text(a.from, a.to), de.text(b.from, b.to)];
      return tell(
        a.from,
        one,
        other,
        `only the English has \`${one}\`, only the German has \`${other}\``,
      );
    }),
    ...lone.en.map(({ from, to }) => {
      const text = en.text(from, to);
      return tell(from, text, '', `only the English has \`${text}\``);
    }),
    ...lone.de.map(({ from, to }) => {
      const text = de.text(from, to);
      return tell(Infinity, '', text, `only the German has \`${text}\``);
    }),
  ];
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.at - b.at)
    .flatMap(({ english: one, german: other, why }) => {
      if (seen.has(why)) return [];
      seen.add(why);
      return [{ english: one, german: other, why }];
    });
}

/** In how many ways words of one text are words of the other: many only where few are said again and again. */
function pairsOfOne(english: readonly Word[], german: readonly Word[]): number {
  const times = new Map<string, number>();
  for (const { key } of german) times.set(key, (times.get(key) ?? 0) + 1);
  return english.reduce((sum, { key }) => sum + (times.get(key) ?? 0), 0);
}

/** Passages of 1,500 words of prose have some thousands. */
const mostPairs = 50_000;

const tell = (at: number, english: string, german: string, why: string) => ({
  at,
  english,
  german,
  why,
});

/** A name that the two texts have differently, as each has it. */
export type NameDifference = { english: string; german: string; why: string };
