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

/**
 * Reads the index over HTTP, each file once; a file that failed is asked for again next time.
 *
 * @param root address of the built site, ending in `/`
 * @param importModule how to load a script
 * @param losses how many requests have failed so far
 */
export function webSources(
  root: string,
  importModule: (url: string) => Promise<unknown>,
  losses: () => number,
): Sources {
  const kept = new Map<string, Promise<unknown>>();
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
    once(path, async () => json<T>(`${root}${indexFolder}/${(await head()).version}/${path}`));
  return {
    head,
    article: (index) => part<ArticleFile>(`a/${index}`),
    figures: (shard) => part<FigureShard>(`f/${shard}`),
    names: (initial) => part<NameEntry[]>(`n/${initial}`).catch(missingIsEmpty),
    bundle: (language) =>
      once(`bundle ${language}`, async () => {
        const folder = `${root}${bundleFolder(language)}/`;
        // The script is the same in every bundle and comes over the line once; by its fragment each
        // language has a module, and so a stemmer, of its own.
        const url = `${root}${bundleFolder('en')}/pagefind.js#${language}`;
        const script: unknown = await importModule(url);
        if (!isPagefind(script)) throw new Error(`${url} is not Pagefind.`);
        const instance = script.createInstance({ basePath: folder });
        await instance.init();
        return {
          search: async (term) => {
            const before = losses();
            const found = await instance.search(term);
            if (losses() > before) throw new LoadError(folder, 0);
            return found;
          },
        };
      }),
  };
}

/** No name begins with that letter. */
function missingIsEmpty(error: unknown): NameEntry[] {
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
  bundle(language: Language): Promise<Bundle>;
};

/** The part of Pagefind's API used here. */
type Pagefind = { createInstance(options: object): Bundle & { init(): Promise<void> } };

export type Bundle = {
  search(term: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
};
