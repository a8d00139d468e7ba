import type { Language } from '../../article/language.ts';
import {
  isArticle,
  isCommonFigures,
  isFigureShard,
  isHead,
  isNames,
  isVocabulary,
} from './loaded.ts';
import {
  bundleFolder,
  headFile,
  indexFolder,
  scriptFile,
  type ArticleFile,
  type CommonFigure,
  type FigureShard,
  type Head,
  type NameEntry,
} from '../format.ts';
import { loadBytes, loadJson, LoadError, type Check } from './load.ts';
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
  const heads = keeper<Head>();
  const scripts = keeper<MakePagefind>();
  const bundles = keeper<Bundle | null>();
  const looked = new Map<string, ReadonlyMap<number, Occurrence>>();
  const head = (): Promise<Head> =>
    heads('', () => loadJson(`${root}${headFile}`, isHead, 'no-cache'));
  const address = async (path: string): Promise<string> =>
    `${root}${indexFolder}/${(await head()).version}/${path}`;
  const part = <T>(check: Check<T>): ((path: string) => Promise<T>) => {
    const kept = keeper<T>();
    return (path) => kept(path, async () => loadJson(await address(`${path}.bin`), check));
  };
  const [articles, figures, names] = [part(isArticle), part(isFigureShard), part(isNames)];
  const [vocabulary, common] = [part(isVocabulary), part(isCommonFigures)];
  return {
    head,
    common: () => common('common'),
    article: (index) => articles(`a/${index}`),
    figures: (shard) => figures(`f/${shard}`),
    names: (initial) => names(`n/${initial}`).catch(missingIsEmpty),
    vocabulary: (language, initial) => vocabulary(`w/${language}-${initial}`).catch(missingIsEmpty),
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
    const instance = await bundle(language);
    if (!instance) return new Map();
    const before = line.losses();
    const { results } = await instance.search(term);
    if (line.losses() > before) throw new LoadError(bundleFolder(language), 0);
    return new Map(
      results.map(({ id, score, words }) => [
        // A page's id is its language and the number of its article.
        Number(id.slice(id.indexOf('_') + 1)),
        { score, positions: words },
      ]),
    );
  }

  function bundle(language: Language): Promise<Bundle | null> {
    return bundles(language, async () => {
      const { version, entries } = await head();
      const entry = entries[language];
      if (entry === null) return null;
      const [makePagefind, engine] = await Promise.all([
        script(),
        loadBytes(await address(`p/${language}.bin`)),
      ]);
      const basePath = `${root}${bundleFolder(language)}/`;
      const start = 4 + new DataView(engine.buffer).getUint32(0);
      line.provide(`${basePath}pagefind-entry.json?ts=${version}`, entry);
      line.provide(`${basePath}pagefind.${language}.pf_meta`, engine.slice(4, start));
      line.provide(`${basePath}wasm.${language}.pagefind`, engine.slice(start));
      const instance = makePagefind().createInstance({ basePath, metaCacheTag: version });
      await instance.init();
      return instance;
    });
  }

  function script(): Promise<MakePagefind> {
    return scripts('', async () => {
      const url = await address(scriptFile);
      const loaded: unknown = await importModule(url);
      if (!isPagefind(loaded)) throw new Error(`${url} is not Pagefind.`);
      return loaded.default;
    });
  }
}

/** Keeps what was loaded, by key; what failed is loaded again next time. */
function keeper<T>(): (key: string, load: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, load) => {
    const before = kept.get(key);
    if (before) return before;
    const loading = load().catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, loading);
    return loading;
  };
}

/** Answers of Pagefind kept at hand. */
const keptTerms = 24;

/** No name, or no word, begins with that letter. */
function missingIsEmpty(error: unknown): [] {
  if (error instanceof LoadError && error.status === 404) return [];
  throw error;
}

function isPagefind(script: unknown): script is { default: MakePagefind } {
  return (
    typeof script === 'object' &&
    script !== null &&
    'default' in script &&
    typeof script.default === 'function'
  );
}

/** What the engine reads; all of it may reject with a `LoadError` or a network error. */
export type Sources = {
  head(): Promise<Head>;
  /** The commonest figures, the commonest first. */
  common(): Promise<CommonFigure[]>;
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
type MakePagefind = () => {
  createInstance(options: { basePath: string; metaCacheTag: string }): Bundle;
};

type Bundle = {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
};
