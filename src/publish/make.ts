import path from 'node:path';
import { build } from 'astro';
import config from '../../astro.config.ts';
import { printProblems } from '../article/problem.ts';
import type { Problem } from '../article/problem.ts';
import { differenceProblems } from '../site/differences.ts';
import { collectGarbage } from '../site/kept/garbage.ts';
import { pairingProblems } from '../site/pairing-problems.ts';
import { readSite } from '../site/library.ts';
import type { Site } from '../site/library.ts';
import type { LoadedSite } from '../site/loaded.ts';
import { publishedBytes, publishedFiles } from '../site/publishing/published.ts';
import { beginPhase } from '../site/phases.ts';
import { beginIndex } from '../site/search-index.ts';
import { forgetPagesOfOtherCode } from './kept-pages.ts';

/**
 * Reads the texts and prints the site of them into a folder.
 *
 * @param root the project's folder
 * @param tell told what is wrong or needs a look
 * @returns `false` if there are problems, and nothing was printed
 */
export async function makeSite(
  root: string,
  folder: string,
  tell: (message: string) => void,
): Promise<boolean> {
  const shown = await readTexts(root, tell);
  if (shown === null) return false;
  // All pages are of the texts as they were read, whatever is saved meanwhile; nor is the folder listed for each route.
  globalThis.diptychLoad = () => Promise.resolve(shown);
  beginPhase('Printing the pages');
  collectGarbage('last-resort');
  await forgetPagesOfOtherCode(root);
  await build({ ...config, configFile: false, root, outDir: folder, logLevel: 'error' });
  return true;
}

/** Reads the texts and begins to index them. @returns what pages show of them, and nothing else; or `null` */
async function readTexts(
  root: string,
  tell: (message: string) => void,
): Promise<LoadedSite | null> {
  const site = await readSite(root);
  beginPhase('Making the pictures');
  const problems = [...site.problems, ...(await unreadablePictures(root, site))];
  for (const words of wordsOf(site, problems)) tell(words);
  if (problems.length > 0) return null;
  beginPhase('Indexing the search');
  globalThis.diptychIndex = await beginIndex(root);
  globalThis.diptychLibrary = undefined;
  const register = site.register();
  return { articles: site.articles, register: () => register };
}

/** Turns every picture into what is published, before pages are: what cannot be is told with all else. */
async function unreadablePictures(root: string, { articles }: Site): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const published of (await publishedFiles(root, articles)).values()) {
    if (published.picture === null) continue;
    await publishedBytes(root, published).catch((error: unknown) => {
      // What is wrong with the disk is not the picture's fault.
      if (error instanceof Error && 'code' in error) throw error;
      problems.push({
        file: path.relative(root, published.file).split(path.sep).join('/'),
        line: 1,
        message: 'The picture cannot be read to its end.',
        advice: 'Save it again, or take it out.',
      });
    });
  }
  return problems;
}

/** Every problem of the content, in words; differing texts are told, but stop nothing. */
function wordsOf({ articles, warnings }: Site, problems: readonly Problem[]): string[] {
  const all = [...problems, ...warnings];
  const words = all.length > 0 ? [printProblems(all)] : [];
  const places = articles.flatMap((article) => [
    ...pairingProblems(article),
    ...differenceProblems(article),
  ]).length;
  if (places > 0) {
    const what = places === 1 ? '1 place needs' : `${places} places need`;
    words.push(`${what} a look; \`npm run check\` lists what differs.`);
  }
  return words;
}
