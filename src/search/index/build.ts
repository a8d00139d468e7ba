import type { NameSettings } from '../../names/name.ts';
import type { Kept } from '../../passages/kept.ts';
import type { Register } from '../../register/register.ts';
import { partFile, type Common, type LexiconEntry } from '../format.ts';
import { partsFrom } from './aligned-words.ts';
import { articlesOf, compare, type IndexedArticle, type SearchRow } from './articles.ts';
import { cutCards } from './cards.ts';
import { figureEntries } from './figures.ts';
import { nameEntries, wordEntries } from './lexicon.ts';
import { cutPieces } from './pieces.ts';
import { readArticle, type ArticleReading } from './readings.ts';
import { indexedTexts } from './rows.ts';
import type { Translates } from './word-likeness.ts';
import { linkWords, type PartLinks } from './word-links.ts';
import { wholeIndex, type IndexParts } from './whole.ts';
import { writeSearch } from './write.ts';
import { hashOf, zipped } from './zipped.ts';

/**
 * Writes the search index of a site. What lay there before stays until all is written.
 *
 * @param rows every aligned row of every article; row 0 is the title; passages as plain text
 * @param outDir the built site
 * @throws where Pagefind cannot index a text
 */
export async function buildSearch(
  rows: readonly SearchRow[],
  outDir: string,
  settings: SearchSettings = {},
): Promise<void> {
  await writeSearch(outDir, await wholeIndex(await indexParts(rows, settings)));
}

/**
 * What Pagefind does not hold of the search index of a site, in pieces of bounded size, and the texts that it is to
 * index. Each file is named by its content: an edit renews what it changes. The same rows give the same bytes.
 *
 * @param rows as for `buildSearch`
 */
export async function indexParts(
  rows: readonly SearchRow[],
  { names, translates = nothingLearnt, register: listed, kept, zip = zipped }: SearchSettings = {},
): Promise<IndexParts> {
  const register = listed ?? (await registerOf(rows, names));
  const articles = articlesOf(rows);
  const files = new Map<string, Uint8Array>();
  const pack = (kind: string, content: unknown): string => {
    const bytes = zip(JSON.stringify(content));
    const name = `${kind}/${hashOf(bytes)}`;
    files.set(partFile(name), bytes);
    return name;
  };

  const { texts, stretches, long, within, partsOf, readings } = readTexts(articles, kept?.readings);
  await kept?.readings.save();
  const named = nameEntries(register, articles);
  const { counterparts, linksOf } = linkWords(
    articles.map(({ slug }, at) => ({
      slug,
      // Parted where they are asked for: the words one by one take several times the room.
      get parts() {
        return (readings[at] ?? []).flatMap(({ parts }) => partsFrom(parts));
      },
    })),
    partsOf,
    translates,
    kept?.links,
  );
  const words = readings.flatMap((own) => own.map((row) => row.words));
  const lexicon = wordEntries(words, named, counterparts, within);
  const pieces = {
    cards: cutCards(
      articles,
      (article, at) => linksOf(partsFrom(readings[article]?.[at]?.parts ?? [])),
      (cards) => pack('c', cards),
    ),
    lexicon: cutPieces(lexicon, { size: sizes.lexicon, keyOf, areOne: beginAlike }, (piece) =>
      pack('w', piece),
    ),
    figures: cutPieces(figureEntries(articles, readings), { size: sizes.figures, keyOf }, (piece) =>
      pack('f', piece),
    ),
    common: pack('m', commonest(register)),
  };
  const told = {
    rows: articles.reduce((sum, { rows: own }) => sum + own.length, 0),
    headings: articles.map(headingSteps),
    long,
    stretches,
  };
  return { texts, told, pieces, files };
}

/** The texts for Pagefind, and of what was read what is asked for later: the terms are as long as all of that. */
function readTexts(articles: readonly IndexedArticle[], kept?: Kept<ArticleReading>) {
  const readings = articles.map((article) => readArticle(article, kept));
  const asked = readings.map((rows) =>
    rows.map(({ words, parts, figures }) => ({ words, parts, figures })),
  );
  return { ...indexedTexts(articles, readings), readings: asked };
}

const nothingLearnt: Translates = {
  renderingsOf: () => new Map(),
  numberOf: () => -1,
  key: () => '',
};

/** All that reads names is loaded only where they are not listed already. */
async function registerOf(
  rows: readonly SearchRow[],
  names: NameSettings | undefined,
): Promise<Register> {
  const { makeRegister } = await import('../../register/register.ts');
  return makeRegister(
    rows.map(({ article, row, en, de }) => ({ article, row, en: en ?? '', de: de ?? '' })),
    names,
  );
}

/** The rows of an article's headings, each as the step from the one before. */
function headingSteps({ rows }: IndexedArticle): number[] {
  const headings = rows.filter(({ heading, row }) => heading === true && row > 0);
  return headings.map(({ row }, at) => row - (headings[at - 1]?.row ?? 0));
}

/** The commonest names and figures, for suggestions after the first letters. */
function commonest({ names, figures }: Register): Common[] {
  const most = (list: Register['names'] | Register['figures'], count: number): Common[] =>
    list
      .map(({ en, de, passages }): Common => [en, de, passages.length])
      .sort((a, b) => b[2] - a[2] || compare(a[0], b[0]))
      .slice(0, count);
  return [...most(names, 300), ...most(figures, 300)];
}

const keyOf = ([key]: readonly [string, ...unknown[]]): string => key;
/** The forms of a word are asked for together. */
const beginAlike = ([one]: LexiconEntry, [next]: LexiconEntry): boolean =>
  one.slice(0, 3) === next.slice(0, 3);

/** Characters of JSON in a piece, about; a third to a half of it travels. */
const sizes = { lexicon: 56_000, figures: 50_000 };

export type SearchSettings = {
  /** What the publisher says of names. */
  names?: NameSettings | undefined;
  /** What alignment has learnt of the site's words. */
  translates?: Translates;
  /** The site's names and figures, if they are listed already. */
  register?: Register;
  /** What earlier runs have read in the articles, and which words of theirs stand for each other. */
  kept?: { readings: Kept<ArticleReading>; links: Kept<PartLinks[]> };
  /** `zipped`, or what it has made before. */
  zip?: (text: string) => Uint8Array;
};
