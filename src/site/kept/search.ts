import path from 'node:path';
import { codeVersion } from '../../passages/code-version.ts';
import { Kept } from '../../passages/kept.ts';
import type { ArticleReading } from '../../search/index/readings.ts';

/** What earlier runs have read in the articles for the search. @param folder where it is kept */
export async function keptSearch(folder: string): Promise<Kept<ArticleReading>> {
  return Kept.open({
    file: path.join(folder, 'search.txt'),
    version: await codeVersion(readers),
    isValue: (value): value is ArticleReading => Array.isArray(value),
  });
}

const readers = /^(?:article|figures|names|passages|search)[\\/].*\.(?:ts|tsv|txt|json)$/u;
