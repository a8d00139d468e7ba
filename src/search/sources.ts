import type { Language } from '../article/language.ts';
import {
  bundleFolder,
  headFile,
  indexFolder,
  type ArticleFile,
  type FigureShard,
  type Head,
  type NameEntry,
} from './format.ts';
import type { Line } from './line.ts';

/**
 * Reads the index over HTTP, each file once; a file that failed is asked for again next time.
 *
 * @param root address of the built site, ending in `/`
 * @param importModule how to load a script
 * @param line what Pagefind's own requests go through
 */
export function webSources(
  root: string,
  importModule: (url: string) => Promise<unknown>,
  line: Line,
): Sources {
  const kept = new Map<string, Promise<unknown>>();
  const looked = new Map<string, ReadonlyMap<number, Occurrence>>();
  const once = <T>(key: string, load: () => Promise<T>): Promise<T> => {
    const before = kept.get(key);
    // The key names the one place that loads it, so the type is the same each time.
    if (before) return before as Promise<T>;
    const loading = load().catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, loading);
    return loading;
  };
  const head = (): Promise<Head> =>
    once('head', () => json<Head>(`${root}${headFile}`, 'no-cache'));
  const part = <T>(path: string): Promise<T> =>
    once(path, async () => json<T>(`${root}${indexFolder}/${(await head()).version}/${path}.bin`));
  return {
    head,
    article: (index) => part<ArticleFile>(`a/${index}`),
    figures: (shard) => part<FigureShard>(`f/${shard}`),
    names: (initial) => part<NameEntry[]>(`n/${initial}`).catch(missingIsEmpty),
    vocabulary: (language, initial) =>
      part<string[]>(`w/${language}-${initial}`).catch(missingIsEmpty),
    occurrences: async (language, term) => {
      const key = `${language} ${term}`;
      const found = looked.get(key) ?? (await lookUp(language, term));
      // The words typed last stay at hand: with the next key most of them are looked up again.
      looked.delete(key);
      looked.set(key, found);
      for (const [oldest] of looked) {
        if (looked.size <= keptTerms) break;
        looked.delete(oldest);
      }
      return found;
    },
  };

  async function lookUp(
    language: Language,
    term: string,
  ): Promise<ReadonlyMap<number, Occurrence>> {
    const [articleOf, instance] = await Promise.all([articlesById(language), bundle(language)]);
    const before = line.losses();
    const { results } = await instance.search(term);
    if (line.losses() > before) throw new LoadError(bundleFolder(language), 0);
    return new Map(
      results.flatMap(({ id, score, words }) => {
        const article = articleOf.get(id);
        return article === undefined ? [] : [[article, { score, positions: words }] as const];
      }),
    );
  }

  function articlesById(language: Language): Promise<Map<string, number>> {
    return once(`ids ${language}`, async () => {
      const { ids } = await head();
      return new Map(ids[language].map((id, article) => [`${language}_${id}`, article]));
    });
  }

  function bundle(language: Language): Promise<Bundle> {
    return once(`bundle ${language}`, async () => {
      // The script is the same in every bundle and comes over the line once; by its fragment each
      // language has a module, and so a stemmer, of its own.
      const url = `${root}${bundleFolder('en')}/pagefind.js#${language}`;
      const script: unknown = await importModule(url);
      if (!isPagefind(script)) throw new Error(`${url} is not Pagefind.`);
      const basePath = `${root}${bundleFolder(language)}/`;
      const { version, entries } = await head();
      line.provide(`${basePath}pagefind-entry.json?ts=${version}`, entries[language]);
      const instance = script.createInstance({ basePath, metaCacheTag: version });
      await instance.init();
      return instance;
    });
  }
}

/** Answers of Pagefind kept at hand. */
const keptTerms = 24;

/** No name, or no word, begins with that letter. */
function missingIsEmpty(error: unknown): [] {
  if (error instanceof LoadError && error.status === 404) return [];
  throw error;
}

async function json<T>(url: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(url, { cache });
  if (!response.ok || !response.body) throw new LoadError(url, response.status);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Some servers say that the file is gzip, and then it arrives unpacked.
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = packed
    ? await new Response(
        new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
      ).text()
    : new TextDecoder().decode(bytes);
  return JSON.parse(text) as T;
}

function isPagefind(script: unknown): script is Pagefind {
  return typeof script === 'object' && script !== null && 'createInstance' in script;
}

/** A part of the index that could not be loaded. */
export class LoadError extends Error {
  readonly status: number;

  constructor(url: string, status: number) {
    super(`${url} answered ${status}.`);
    this.status = status;
  }
}

/** What the engine reads; all of it may reject with a `LoadError` or a network error. */
export type Sources = {
  head(): Promise<Head>;
  article(index: number): Promise<ArticleFile>;
  figures(shard: number): Promise<FigureShard>;
  names(initial: string): Promise<NameEntry[]>;
  /** The words of a language's texts that begin so, the commonest first. */
  vocabulary(language: Language, initial: string): Promise<string[]>;
  /**
   * Where a term stands in a language's texts, by article. In quotation marks it is looked up by its
   * stem, and only its first position in each article is given; without, so are words that begin
   * like it, or like its beginning.
   */
  occurrences(language: Language, term: string): Promise<ReadonlyMap<number, Occurrence>>;
};

/** Pagefind's score, and positions counted in indexed words. */
export type Occurrence = { score: number; positions: readonly number[] };

/** The part of Pagefind's API used here. */
type Pagefind = { createInstance(options: { basePath: string; metaCacheTag: string }): Bundle };

type Bundle = {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
};
