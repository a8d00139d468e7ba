import { cacheVersion, keyOf, recall, sampleKey, type AlignmentCache } from './cache.ts';
import { alignBy, alignWithin, learnCollection, sampleOf, type Models } from './collection.ts';
import { alignDocument } from './document.ts';
import { markRepeats } from './repeats.ts';
import { findPassages } from './rules/passages.ts';
import { alignRuled, type RuledBead } from './rules/ruled.ts';
import { noRules } from './rules/rules.ts';
import type { ArticleBlocks, Row } from './rows.ts';
import { readBlocks, type Document, type Place, type Text } from './texts.ts';

export { doubtfulBelow } from './constants.ts';
export type { ArticleBlocks, Row, SentenceGroup } from './rows.ts';

/**
 * Aligns the articles of a site, to the sentence.
 *
 * @param articles blocks by language, and the rules of `alignment.yaml`; rules that do not hold are
 * passed over here (`findPassages` reports them)
 * @param cache what an earlier run returned, or anything at all: what cannot be read is ignored. With
 * it, only what has changed is aligned (see `recall`), and the rows are what they are without it.
 * @param isWriting while someone writes, the model of the cache is good enough, whatever has changed
 * @returns by slug, the rows of each article in reading order: that of the English text, with rows
 * that are German only where they stand in German; the cache to keep; and which articles were aligned
 *
 * @example
 * alignArticles([{ slug: 'a', en: [{ kind: 'paragraph', text: 'Hi. You?' }],
 *   de: [{ kind: 'paragraph', text: 'Hallo. Du?' }] }]).rows.get('a')
 * // [{ en: [0], de: [0], confidence: 0.98, moved: false, sentences: [
 * //   { en: [[0, 0]], de: [[0, 0]] }, { en: [[0, 1]], de: [[0, 1]] }] }]
 */
export function alignArticles(
  articles: readonly ArticleBlocks[],
  cache?: unknown,
  isWriting = false,
): SiteAlignment {
  const keys = new Map(articles.map((article) => [article, keyOf(article)]));
  const keyFor = (article: ArticleBlocks) => keys.get(article) ?? '';
  const drawn = sampleOf(articles.map(({ slug, en }) => ({ id: slug, source: en })));
  const sample = articles.filter(({ slug }) => drawn.has(slug));
  const learntFrom = sampleKey(sample);
  const recalled = recall(cache, isWriting ? undefined : learntFrom);
  const stale = articles.filter((article) => !recalled.rows.has(keyFor(article)));
  const read = new Map<ArticleBlocks, Document>();
  for (const article of recalled.model === undefined ? articles : stale) {
    read.set(article, readArticle(article));
  }
  const documents = (some: readonly ArticleBlocks[]) =>
    some.flatMap((article) => read.get(article) ?? []);
  const model = recalled.model ?? learnCollection(documents(sample), languages);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const fresh = alignBy(model, documents(stale), languages, (text, models) =>
    alignText(text, bySlug.get(text.blocks.id), models),
  );
  const rows = new Map(
    articles.map((article): [string, Row[]] => [
      article.slug,
      fresh.get(article.slug) ?? recalled.rows.get(keyFor(article)) ?? [],
    ]),
  );
  return {
    rows,
    cache: {
      version: cacheVersion,
      model,
      learntFrom,
      rows: Object.fromEntries(
        articles.map((article) => [keyFor(article), rows.get(article.slug) ?? []]),
      ),
    },
    aligned: stale.map(({ slug }) => slug),
  };
}

const languages = { source: 'en', target: 'de' };

const readArticle = ({ slug, en, de }: ArticleBlocks): Document => ({
  id: slug,
  source: readBlocks(en, 'en'),
  target: readBlocks(de, 'de'),
});

function alignText(text: Text, article: ArticleBlocks | undefined, models: Models): Row[] {
  const { en = [], de = [], rules = noRules } = article ?? {};
  const beads = alignRuled(text.blocks, findPassages(rules, { en, de }), (rest) =>
    alignDocument(rest, models.blocks),
  );
  return markRepeats(
    beads.map((bead) => toRow(text, bead, models)),
    { en, de },
  );
}

function toRow(text: Text, bead: RuledBead, models: Models): Row {
  const within = alignWithin(text, bead, models.sentences);
  const [en, de] = within.places;
  return {
    en: bead.source,
    de: bead.target,
    confidence: bead.confidence,
    moved: bead.moved === true,
    sentences: within.beads.map(({ source, target }) => ({
      en: placesOf(en, source),
      de: placesOf(de, target),
    })),
    ...(bead.accepted === undefined ? {} : { accepted: bead.accepted }),
  };
}

const placesOf = (places: readonly Place[], units: readonly number[]): Place[] =>
  units.flatMap((unit) => {
    const place = places[unit];
    return place === undefined ? [] : [place];
  });

export type SiteAlignment = {
  rows: Map<string, Row[]>;
  cache: AlignmentCache;
  aligned: string[];
};
