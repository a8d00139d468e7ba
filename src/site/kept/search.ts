import path from 'node:path';
import { codeVersion } from '../../passages/code-version.ts';
import { Kept } from '../../passages/kept.ts';
import type { ArticleReading } from '../../search/index/readings.ts';

/** What earlier runs have read in the articles for the search. @param folder where it is kept */
export async function keptSearch(folder: string): Promise<KeptSearch> {
  const writing = globalThis.diptychWriting?.kept;
  if (writing?.search) {
    for (const kept of [writing.search.readings, writing.search.cuts]) kept.begin();
    return writing.search;
  }
  const version = await codeVersion(readers);
  const readings = await Kept.open({
    file: path.join(folder, 'search.txt'),
    version,
    isPlain: true,
    stays: writing !== undefined,
    isValue: (value): value is ArticleReading => Array.isArray(value),
  });
  const cuts = await Kept.open({
    file: path.join(folder, 'cuts.txt'),
    version,
    isPlain: true,
    stays: writing !== undefined,
    isValue: (value): value is Cuts => Array.isArray(value),
  });
  const save = async (): Promise<void> => {
    await readings.save();
    await cuts.save();
  };
  const search = { readings, cuts, save };
  if (writing) writing.search = search;
  return search;
}

const readers = /^(?:article|figures|names|passages|search)[\\/].*\.(?:ts|tsv|txt|json)$/u;

/** By row; none of a row that is not parted (search/index/cuts.ts). */
export type Cuts = (number[] | null)[];

export type KeptSearch = {
  /** By the texts of an article. */
  readings: Kept<ArticleReading>;
  /** Where the aligned sentences of each row of an article end, by its digest. */
  cuts: Kept<Cuts>;
  save: () => Promise<void>;
};
