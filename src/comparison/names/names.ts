import { longestPassage, type Word } from '../../names/tokens.ts';
import { asPassage, type Passage } from '../../passages/passage.ts';
import { isAlone } from './alone.ts';
import { exchangesBetween, inPlaceOf, unmatchedIn, type Unmatched } from './exchange.ts';
import type { KnownNames } from '../../names/known.ts';
import { learnAlone } from './learn.ts';
import { Links } from './links.ts';
import { peoplesBetween } from './peoples.ts';
import { Side } from '../../names/side.ts';
import { overlap, type Run } from '../../names/whole.ts';
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
  const slips = [...slipsBetween(links), ...umlautsLost(links)];
  const unmatched = {
    en: unmatchedIn(en, links, new Set(slips.map(({ english }) => english))),
    de: unmatchedIn(de, links, new Set(slips.map(({ german }) => german))),
  };
  const exchanges = exchangesBetween(
    [...unmatched.en, ...inPlaceOf(unmatched.de, de, links)],
    [...unmatched.de, ...inPlaceOf(unmatched.en, en, links)],
    links,
  );
  const taken = new Set(exchanges.flatMap(({ english, german }) => [english, german]));
  const peoples = peoplesBetween(links).filter(
    (pair) => !exchanges.some(({ english }) => overlap(english, pair.en)),
  );
  const isLone = (name: Unmatched, own: Side) =>
    !taken.has(name) &&
    !peoples.some((pair) => overlap(pair[own.language], name)) &&
    isAlone(name, own, links.other(own));
  const only = (one?: Run, other?: Run) => {
    const english = one === undefined ? '' : en.text(one.from, one.to);
    const german = other === undefined ? '' : de.text(other.from, other.to);
    const why = [
      english === '' ? [] : `only the English has \`${english}\``,
      german === '' ? [] : `only the German has \`${german}\``,
    ];
    return { at: one?.from ?? Infinity, english, german, why: why.flat().join(', ') };
  };
  const found = [
    ...slips.map(({ english, german }) => {
      const [one = '', other = ''] = [en.words[english]?.text, de.words[german]?.text];
      const why = `\`${one}\` and \`${other}\` are spelled differently`;
      return { at: english, english: one, german: other, why };
    }),
    ...exchanges.map(({ english, german }) => only(english, german)),
    ...peoples.map((pair) => only(pair.en, pair.de)),
    ...unmatched.en.filter((name) => isLone(name, en)).map((name) => only(name)),
    ...unmatched.de.filter((name) => isLone(name, de)).map((name) => only(undefined, name)),
  ];
  const byReason = found
    .sort((a, b) => a.at - b.at)
    .map(({ english, german, why }) => [why, { english, german, why }] as const);
  return [...new Map(byReason).values()];
}

/** In how many ways words of one text are words of the other: many only where few are said again and again. */
function pairsOfOne(english: readonly Word[], german: readonly Word[]): number {
  const times = new Map<string, number>();
  for (const { key } of german) times.set(key, (times.get(key) ?? 0) + 1);
  return english.reduce((sum, { key }) => sum + (times.get(key) ?? 0), 0);
}

/** Passages of 1,500 words of prose have some thousands. */
const mostPairs = 50_000;

/** A name that the two texts have differently, as each has it. */
export type NameDifference = { english: string; german: string; why: string };
