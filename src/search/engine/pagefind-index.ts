import { articlesARecord, stretch, type Head } from '../format.ts';
import { keeper } from './keeper.ts';
import { LoadError } from './load.ts';
import type { Line } from './line.ts';

/**
 * The word index, asked by Pagefind's own JavaScript interface (https://pagefind.app/docs/api/).
 *
 * @param describe where it lies; null where the site has no word
 * @returns looks up terms by their beginning; rejects where a part of the index cannot be loaded
 */
export function pagefindIndex(
  importModule: (url: string) => Promise<unknown>,
  line: Line,
  describe: () => Promise<Description | null>,
): (beginning: string) => Promise<readonly Occurrence[]> {
  const instances = keeper<Instance | null>();
  const looked = new Map<string, readonly Occurrence[]>();
  let held = 0;

  async function start(): Promise<Instance | null> {
    const description = await describe();
    if (!description) return null;
    const { base, folder, entry, fingerprints, stretches } = description;
    const basePath = `${base}${folder}/`;
    const script: unknown = await importModule(`${basePath}pagefind.js`);
    if (!isPagefind(script)) throw new LoadError(`${basePath}pagefind.js`, 200);
    line.watch({
      address: basePath,
      entry: { url: `${basePath}pagefind-entry.json?ts=${folder}`, content: entry },
      fingerprints: new Set(fingerprints),
    });
    // A script is not loaded by way of the line; what has been loaded lies in the browser's cache.
    await fetch(`${basePath}pagefind.js`, { cache: 'force-cache' });
    const pagefind = script.createInstance({ basePath, metaCacheTag: folder });
    await pagefind.init();
    // Sorted by their numbers, all records together tell which is which.
    const { results } = await pagefind.search(null, { sort: { n: 'asc' } });
    const numberOf = new Map(results.map(({ id }, number) => [id, number]));
    return { pagefind, numberOf, stretches };
  }

  async function lookUp(beginning: string): Promise<readonly Occurrence[]> {
    const instance = await instances('', start);
    if (!instance) return [];
    const before = line.losses();
    const { results } = await instance.pagefind.search(beginning);
    if (line.losses() > before) throw new LoadError('The word index', 0);
    return results.flatMap(({ id, words }) =>
      byArticle(instance.numberOf.get(id) ?? 0, words, instance.stretches),
    );
  }

  return async (beginning) => {
    const before = looked.get(beginning);
    const found = before ?? (await lookUp(beginning));
    // The words typed last stay at hand: with the next key most of them are looked up again.
    looked.delete(beginning);
    looked.set(beginning, found);
    if (!before) held += sizeOf(found);
    for (const [oldest, answer] of looked) {
      if (held <= mostHeld) break;
      looked.delete(oldest);
      held -= sizeOf(answer);
    }
    return found;
  };
}

/** Deals the places in a record, ascending, out to its articles. */
function byArticle(
  record: number,
  places: readonly number[],
  stretches: readonly number[],
): Occurrence[] {
  const found: Occurrence[] = [];
  let article = record * articlesARecord;
  let start = 0;
  let own: number[] = [];
  const close = (): void => {
    if (own.length > 0) found.push({ article, places: own });
    own = [];
  };
  for (const place of places) {
    for (;;) {
      const length = (stretches[article] ?? Infinity) * stretch;
      if (place - start < length) break;
      close();
      start += length;
      article += 1;
    }
    own.push(place - start);
  }
  close();
  return found;
}

/** Of an answer, about: its places, and a few for each article. */
const sizeOf = (found: readonly Occurrence[]): number =>
  found.reduce((sum, { places }) => sum + places.length + 4, 4);

/** So many places in Pagefind's answers are kept at hand: a few megabytes. */
const mostHeld = 400_000;

function isPagefind(script: unknown): script is Pagefind {
  return (
    typeof script === 'object' &&
    script !== null &&
    'createInstance' in script &&
    typeof script.createInstance === 'function'
  );
}

type Description = NonNullable<Head['pagefind']> &
  Pick<Head, 'fingerprints' | 'stretches'> & { base: string };

/** The places of terms in an article's text, ascending. */
export type Occurrence = { article: number; places: readonly number[] };

/** The part of Pagefind's interface used here. */
type Pagefind = {
  createInstance(options: { basePath: string; metaCacheTag: string }): PagefindInstance;
};

type PagefindInstance = {
  init(): Promise<void>;
  search(
    term: string | null,
    options?: { sort: Record<string, string> },
  ): Promise<{ results: { id: string; words: number[] }[] }>;
};

type Instance = {
  pagefind: PagefindInstance;
  numberOf: ReadonlyMap<string, number>;
  stretches: readonly number[];
};
