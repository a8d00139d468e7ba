import path from 'node:path';
import { serialize } from 'node:v8';
import { printProblems, type Problem } from '../article/problem.ts';
import { differenceProblems } from '../site/differences.ts';
import { collectGarbage } from '../site/kept/garbage.ts';
import { keptIndex } from '../site/kept/index-files.ts';
import { readSite, type Site } from '../site/library.ts';
import { listedOf } from '../site/listed.ts';
import { pairingProblems } from '../site/pairing-problems.ts';
import { beginPhase, endPhases, watchPhases } from '../site/phases.ts';
import { publishedBytes, publishedFiles } from '../site/publishing/published.ts';
import { indexedTexts } from '../site/search-texts.ts';
import { explain } from './stop.ts';
import type { Told } from './texts.ts';

// The process in which a build reads the texts and indexes the search (texts.ts).

/** @returns when it is on its way: what is done at one stretch would keep it here */
const tell = (told: Told): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(told, undefined, undefined, () => {
      resolve();
    });
  });
// All has been heard, or nobody is there any more who would hear it.
process.on('disconnect', () => process.exit());

const [, , root = ''] = process.argv;
try {
  await read();
} catch (error) {
  await tell({ kind: 'failed', why: explain(error) });
}

async function read(): Promise<void> {
  watchPhases((name) => void tell({ kind: 'phase', name }));
  const texts = await readTexts();
  if (texts !== null) {
    await tell({ kind: 'index', parts: await keptIndex(texts) });
  }
  await tell({ kind: 'took', phases: endPhases() });
}

/** Reads the texts, and tells of them what pages show. @returns what is searched, or `null` if there are problems */
async function readTexts(): Promise<Awaited<ReturnType<typeof indexedTexts>> | null> {
  const site = await readSite(root);
  globalThis.diptychLibrary = undefined;
  beginPhase('Making the pictures');
  const problems = [...site.problems, ...(await unreadablePictures(site))];
  for (const message of wordsOf(site, problems)) void tell({ kind: 'message', message });
  if (problems.length > 0) {
    await tell({ kind: 'shown', register: null });
    return null;
  }
  beginPhase('Indexing the search');
  // What comparing took, before another process takes the texts.
  collectGarbage('last-resort');
  for (const article of site.articles)
    await tell({ kind: 'article', listed: listedOf(article), packed: serialize(article) });
  await tell({ kind: 'shown', register: site.register() });
  return indexedTexts(root, site);
}

/** Turns every picture into what is published, before pages are: what cannot be is told with all else. */
async function unreadablePictures({ articles }: Site): Promise<Problem[]> {
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
