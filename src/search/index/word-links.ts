import { hash } from 'node:crypto';
import type { Language } from '../../article/language.ts';
import type { Kept } from '../../passages/kept.ts';
import type { WordPair } from '../format.ts';
import type { Part } from './aligned-words.ts';
import { compare } from './articles.ts';
import { Counterparts, type Stem } from './counterparts.ts';
import { wordPosteriors } from './word-alignment.ts';
import { Likeness, sure, type Known, type Placed, type Translates } from './word-likeness.ts';

/**
 * Which words of the parts of rows stand for each other: those that alignment has learnt to, that look
 * alike, that are parts of the other, and those that are left over where these leave a place for them.
 *
 * @param articles the parts of each, once or more often; the same words count once
 * @param compound the parts of a German word, lower case
 * @param translates what alignment has learnt of the site's words
 * @param kept what earlier runs have linked, by the words of an article and all that is known of them
 * @returns by stem, what stands for a word wherever it stands; and of the parts of a row the numbers of
 *   words in English and in German, by turns, that stand for each other though the stems do not say so
 */
export function linkWords(
  articles: readonly LinkedArticle[],
  compound: (word: string) => readonly string[],
  translates: Translates,
  kept?: Kept<PartLinks[]>,
): WordLinks {
  const counterparts = new Counterparts();
  const likeness = new Likeness(counterparts, compound, translates);
  for (const part of partsToLearnFrom(articles)) likeness.learnForms(part);
  const known = new Map<string, PartLinks>();
  const version = kept && hash('sha256', likeness.key(), 'base64url');
  for (const { parts } of articles) {
    const placed = parts.map((part) => ({
      key: part.key,
      en: likeness.read(part, 'en'),
      de: likeness.read(part, 'de'),
    }));
    const make = (): PartLinks[] =>
      placed.map((part) => known.get(part.key) ?? linkPart(part, likeness));
    const keys = parts.map(({ key }) => key);
    const linked =
      kept && version !== undefined
        ? kept.get([version, ...keys, ...placed.map(splitsOf)], make)
        : make();
    for (const [at, part] of placed.entries()) {
      const links = linked[at] ?? [];
      if (known.has(part.key)) continue;
      known.set(part.key, links);
      count(part, links);
    }
  }
  return {
    counterparts,
    linksOf: (own) =>
      own.flatMap((part) =>
        linksIn(known.get(part.key) ?? []).flatMap(([at, place, , isChosen]): WordPair[] => {
          const [one, other] = [wordAt(part, 'en', at), wordAt(part, 'de', place)];
          return isChosen === 0 || !one || !other || needsNoTelling(one, other)
            ? []
            : [[part.en.first + at, part.de.first + place]];
        }),
      ),
  };

  /** What the links of a part say of the stems. */
  function count({ en, de }: KnownPart, links: PartLinks): void {
    for (const words of [en, de])
      for (const word of words) if (word) counterparts.meet(word.stem, known.size);
    const shares = new Map<Stem, Map<Stem, number>>();
    for (const [at, place, posterior] of linksIn(links)) {
      const [one, other] = [en[at]?.stem, de[place]?.stem];
      if (!one || !other) continue;
      const own = shares.get(one) ?? new Map<Stem, number>();
      own.set(other, (own.get(other) ?? 0) + posterior);
      shares.set(one, own);
    }
    // However often the two stand in a part, it is one part that has them.
    for (const [one, own] of shares)
      for (const [other, share] of own) counterparts.addPair(one, other, Math.min(1, share));
  }

  function wordAt(part: Part, language: Language, at: number): Known | null {
    const word = part[language].words[at];
    return word === undefined ? null : likeness.know(word, language);
  }

  /** Whether two words are the same in both languages, or their stems are known to stand for each other. */
  function needsNoTelling(one: Known, other: Known): boolean {
    return one.text === other.text || counterparts.areKnown(one.stem, other.stem);
  }
}

/**
 * Some hundreds tell as much of forms as all of them. From which articles they are depends on the names of
 * these, as with what alignment learns (`sampleOf`): an edit of any other changes nothing of what is learnt.
 */
function* partsToLearnFrom(articles: readonly LinkedArticle[]): Iterable<Part> {
  const drawn = articles
    .map((article) => ({ article, key: hash('sha1', article.slug) }))
    .sort((a, b) => compare(a.key, b.key));
  let count = 0;
  for (const { article } of drawn) {
    if (count >= taught) return;
    const { parts } = article;
    yield* parts;
    count += parts.length;
  }
}

/** How the German words of a part are split: that depends on the other words of the site. */
const splitsOf = ({ de }: KnownPart): string => de.flatMap((known) => known?.split ?? []).join(' ');

/** The likely pairs of a part, by their places in it. */
function linkPart(part: KnownPart, likeness: Likeness): PartLinks {
  const [en, de] = [placesOf(part.en), placesOf(part.de)];
  // It grows with the square, and among so many words a place tells little.
  if (Math.max(en.length, de.length) > longest || en.length * de.length === 0) return [];
  const table = likeness.table(en, de);
  const posteriors = wordPosteriors(table, en.length, de.length);
  const pairs = en.flatMap((one, row) =>
    de.flatMap((other, column): ScoredPair[] => {
      const posterior = posteriors[row * de.length + column] ?? 0;
      if (posterior < likely) return [];
      // Common words are not looked for, but may be what another word is rendered by.
      const asked = Number(one.known.isAsked) + Number(other.known.isAsked);
      const isSure = (table[row * de.length + column] ?? 0) >= sure;
      return asked < (isSure ? 1 : 2) ? [] : [[one, other, posterior]];
    }),
  );
  const chosen = new Set(choose(pairs));
  return pairs.flatMap((pair): Link => {
    const [one, other, posterior] = pair;
    return [one.at, other.at, Math.round(posterior * 1e4) / 1e4, chosen.has(pair) ? 1 : 0];
  });
}

/**
 * The likeliest pairs first, each word in one, a compound in as many as it has parts; of a pair that is
 * much less likely than others of its words, nothing is known.
 */
function choose(pairs: readonly ScoredPair[]): ScoredPair[] {
  const best = new Map<Placed, number>();
  for (const [one, other, posterior] of pairs) {
    for (const word of [one, other]) {
      if (word.known.parts.length === 0) best.set(word, Math.max(best.get(word) ?? 0, posterior));
    }
  }
  const isNearBest = ([one, other, posterior]: ScoredPair): boolean =>
    posterior >= nearBest * Math.max(best.get(one) ?? 0, best.get(other) ?? 0);
  const taken = new Map<Placed, number>();
  const isFree = (word: Placed): boolean =>
    (taken.get(word) ?? 0) < Math.max(1, word.known.parts.length);
  return pairs
    .filter(isNearBest)
    .toSorted((a, b) => b[2] - a[2] || a[0].at - b[0].at || a[1].at - b[1].at)
    .filter(([one, other]) => {
      if (!isFree(one) || !isFree(other)) return false;
      for (const word of [one, other]) taken.set(word, (taken.get(word) ?? 0) + 1);
      return true;
    });
}

/** Parts from which forms are learnt. */
const taught = 1_000;
/** In words. */
const longest = 200;
const nearBest = 0.45;
/** Pairs that are less likely are no pairs. */
const likely = 0.04;

function linksIn(flat: PartLinks): Link[] {
  const links: Link[] = [];
  for (let at = 0; at < flat.length; at += 4)
    links.push([flat[at] ?? 0, flat[at + 1] ?? 0, flat[at + 2] ?? 0, flat[at + 3] ?? 0]);
  return links;
}

/** The words without digits. */
const placesOf = (words: readonly (Known | null)[]): Placed[] =>
  words.flatMap((known, at) => (known ? [{ at, known }] : []));

/** The words of a part, in order; `null` where one has digits. */
type KnownPart = Record<Language, readonly (Known | null)[]>;

type ScoredPair = readonly [english: Placed, german: Placed, posterior: number];

/** Two words by their places in a part, how likely they stand for each other, and whether (1) they do. */
type Link = readonly [english: number, german: number, posterior: number, isChosen: number];

/** Links one after the other: numbers in one list take a third of the room. Fit for JSON. */
export type PartLinks = readonly number[];

export type LinkedArticle = { slug: string; parts: readonly Part[] };

export type WordLinks = {
  counterparts: Counterparts;
  linksOf: (parts: readonly Part[]) => WordPair[];
};
