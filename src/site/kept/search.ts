import path from 'node:path';
import { codeVersion } from '../../passages/code-version.ts';
import { Kept, keyOf } from '../../passages/kept.ts';
import { zipped } from '../../search/index/zipped.ts';
import type { ArticleReading } from '../../search/index/readings.ts';
import type { PartLinks } from '../../search/index/word-links.ts';

/** What earlier runs have read in the articles for the search. @param folder where it is kept */
export async function keptSearch(folder: string): Promise<KeptSearch> {
  const writing = globalThis.diptychWriting?.kept;
  if (writing?.search) {
    const { readings, links, packs } = writing.search;
    for (const kept of [readings, links, packs]) kept?.begin();
    return writing.search;
  }
  const readings = await open<ArticleReading>(folder, 'search.txt');
  const links = await open<PartLinks[]>(folder, 'links.txt');
  const save = async (): Promise<void> => {
    for (const kept of [readings, links]) await kept.save();
  };
  const search: KeptSearch = { readings, links, save };
  if (writing) search.packs = new Packs();
  if (writing) writing.search = search;
  return search;
}

/** Packed pieces of the index while someone writes: most are those of the last one. */
class Packs {
  #before = new Map<string, Uint8Array>();
  #used = new Map<string, Uint8Array>();

  /** Begins another index. */
  begin(): void {
    this.#before = this.#used;
    this.#used = new Map();
  }

  zip(text: string): Uint8Array {
    const key = keyOf([text]);
    const bytes = this.#before.get(key) ?? zipped(text);
    this.#used.set(key, bytes);
    return bytes;
  }
}

/** Where earlier runs have parted rows for the search. @param folder where it is kept */
export async function keptCuts(folder: string): Promise<Kept<Cuts>> {
  const writing = globalThis.diptychWriting?.kept;
  if (writing?.cuts) {
    writing.cuts.begin();
    return writing.cuts;
  }
  const cuts = await open<Cuts>(folder, 'cuts.txt');
  if (writing) writing.cuts = cuts;
  return cuts;
}

const open = async <T extends object>(folder: string, name: string): Promise<Kept<T>> =>
  Kept.open<T>({
    file: path.join(folder, name),
    version: await codeVersion(readers),
    isPlain: true,
    stays: globalThis.diptychWriting !== undefined,
  });

const readers = /^(?:article|figures|names|passages|search)[\\/].*\.(?:ts|tsv|txt|json)$/u;

/** Where the aligned sentences of each row of an article end; none of a row that is not parted (search/index/cuts.ts). */
export type Cuts = (number[] | null)[];

export type KeptSearch = {
  /** By the texts of an article. */
  readings: Kept<ArticleReading>;
  /** Which words of an article stand for each other, by all that this depends on. */
  links: Kept<PartLinks[]>;
  packs?: Packs;
  save: () => Promise<void>;
};
