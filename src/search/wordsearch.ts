import type { Language } from '../article/language.ts';
import type { ArticleFile, Place } from './format.ts';
import { indexedWords, isIndexed } from './indexed.ts';
import type { Hints } from './passage.ts';
import type { Query } from './query.ts';
import type { Sources } from './sources.ts';
import { spellings } from './stems.ts';
import { fold, plain } from './words.ts';

/**
 * The articles that may hold all words of a query in one language, the best first. Each language is
 * searched by its own Pagefind. Scores of two languages cannot be compared as they are, so each is
 * divided by the best of its own.
 *
 * @param figures where the query has figures, the rows that have them; other articles are left out
 */
export async function wordSearch(
  sources: Sources,
  query: Query,
  figures: Place[],
  scope: readonly Language[],
  limit: number,
  signal?: AbortSignal,
): Promise<Candidate[]> {
  const allowed = query.figures.length > 0 ? new Set(figures.map((place) => place.article)) : null;
  const found = await Promise.all(
    scope.map(async (language) => ({
      language,
      ...(await searchOne(sources, query, language, allowed, limit, signal)),
    })),
  );
  const scores = new Map<number, number>();
  for (const { articles } of found) {
    const best = Math.max(...articles.values());
    for (const [article, score] of articles) {
      scores.set(article, Math.max(scores.get(article) ?? 0, best > 0 ? score / best : 1));
    }
  }
  const hintsFor = (article: number) => (file: ArticleFile, language: Language) => {
    const own = found.find((entry) => entry.language === language);
    return readHints(file, language, own?.positions.get(article) ?? [], own?.prefixes ?? new Set());
  };
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([article], rank) => ({ article, rank, hints: hintsFor(article) }));
}

async function searchOne(
  sources: Sources,
  query: Query,
  language: Language,
  allowed: Set<number> | null,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<OneLanguage> {
  const prefixes = new Set<string>();
  const positions = new Map<number, [string, number][]>();
  const terms = [...new Set(query.words)].filter((word) => isIndexed(plain(word), language));
  if (terms.length === 0) {
    return {
      articles: new Map([...(allowed ?? [])].map((article) => [article, 0])),
      positions,
      prefixes,
    };
  }
  const [{ ids }, bundle] = await Promise.all([sources.head(), sources.bundle(language)]);
  const articleOf = new Map(ids[language].map((id, article) => [`${language}_${id}`, article]));
  const lookUp = async (term: string): Promise<Map<number, { score: number; first: number }>> => {
    const { results } = await bundle.search(term);
    return new Map(
      results.flatMap(({ id, score, words }) => {
        const article = articleOf.get(id);
        if (article === undefined || (allowed && !allowed.has(article))) return [];
        return [[article, { score, first: words[0] ?? 0 }] as const];
      }),
    );
  };
  let common: Set<number> | null = null;
  for (const term of terms) {
    signal?.throwIfAborted();
    // In quotation marks Pagefind looks for the stem itself; without them an unknown word finds
    // whatever begins like it.
    const exact = await Promise.all(spellings(term).map((spelling) => lookUp(`"${spelling}"`)));
    const articles = new Set<number>();
    for (const [article, { first }] of exact.flatMap((map) => [...map])) {
      articles.add(article);
      positions.set(article, [...(positions.get(article) ?? []), [term, first]]);
    }
    if (articles.size === 0 && term.length >= 3) {
      prefixes.add(term);
      for (const article of (await lookUp(plain(term))).keys()) articles.add(article);
    }
    common = common ? common.intersection(articles) : articles;
    if (common.size === 0) return { articles: new Map(), positions, prefixes };
  }
  const ranked = (common?.size ?? 0) > limit ? await lookUp(terms.map(plain).join(' ')) : null;
  return {
    articles: new Map(
      [...(common ?? [])].map((article) => [article, ranked?.get(article)?.score ?? 0]),
    ),
    positions,
    prefixes,
  };
}

/** Turns positions in the index into the words that stand there. */
function readHints(
  file: ArticleFile,
  language: Language,
  positions: [string, number][],
  prefixes: Set<string>,
): Hints {
  const indexed = file.rows.flatMap(([, en, de]) =>
    indexedWords((language === 'en' ? en : de) ?? '', language),
  );
  const compounds = new Set(file.parts[language].map((at) => fold(indexed[at]?.text ?? '')));
  const forms = new Map<string, Set<string>>();
  for (const [term, position] of positions) {
    // Beyond the text stand the parts of its compounds.
    const word = indexed[file.parts[language][position - indexed.length] ?? position];
    if (word) forms.set(term, (forms.get(term) ?? new Set()).add(fold(word.text)));
  }
  return { forms, prefixes, compounds };
}

type OneLanguage = {
  articles: Map<number, number>;
  /** For each article, a query word and where in the index a form of it stands first. */
  positions: Map<number, [string, number][]>;
  /** The query words that the index knows only as the beginning of others. */
  prefixes: Set<string>;
};

/** An article that may have hits; its rank counts from 0. */
export type Candidate = {
  article: number;
  rank: number;
  hints: (file: ArticleFile, language: Language) => Hints;
};
