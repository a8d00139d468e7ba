import path from 'node:path';
import { build } from 'astro';
import config from '../../astro.config.ts';
import { printProblems } from '../article/problem.ts';
import type { Problem } from '../article/problem.ts';
import { differenceProblems } from '../site/differences.ts';
import { pairingProblems } from '../site/pairing-problems.ts';
import { loadSite, readSite } from '../site/library.ts';
import type { Site } from '../site/library.ts';
import { publishedBytes, publishedFiles } from '../site/publishing/published.ts';
import { beginPhase } from '../site/phases.ts';
import { settingsProblems } from '../site/settings.ts';
import { forgetPagesOfOtherCode } from './kept-pages.ts';
import { lock } from './lock.ts';
import { showProgress } from './progress.ts';
import { explain } from './stop.ts';
import { filesIn, openTarget } from './target.ts';

/**
 * Builds the site beside `dist` and then puts it in its place, so that a build that fails, or is ended at any
 * moment, leaves the last good one. Two builds of one project wait for each other.
 *
 * @param root the project's folder
 * @returns `false` if nothing was built; why has been told on standard error
 */
export async function buildSite(root: string): Promise<boolean> {
  if (settingsProblems.length > 0) return refuse(settingsProblems.join('\n'));
  let release: (() => void) | undefined;
  const endProgress = showProgress();
  let isDone = false;
  try {
    release = await lock(path.join(root, '.astro', 'build.lock'), () =>
      say('Another build of this site is running; waiting for it.'),
    );
    const target = await openTarget(root, say);
    const site = await readSite(root);
    beginPhase('Making the pictures');
    const problems = [...site.problems, ...(await unreadablePictures(root, site))];
    tell(site, problems);
    if (problems.length > 0) return refuse();
    beginPhase('Printing the pages');
    await forgetPagesOfOtherCode(root);
    globalThis.diptychLoad = loadSite;
    await build({ ...config, configFile: false, root, outDir: target.next, logLevel: 'error' });
    beginPhase('Putting the site in place');
    const count = (await filesIn(target.next)).length;
    if (count >= manyFiles) {
      say(`The site has ${count} files. Some hosts take no more than 20,000.`);
    }
    await target.place();
    isDone = true;
    return true;
  } catch (error) {
    return refuse(explain(error));
  } finally {
    endProgress(isDone);
    release?.();
  }
}

const say = (message: string): boolean => process.stderr.write(`${message}\n`);

/** Says that nothing was built, and why. */
function refuse(why?: string): false {
  if (why !== undefined) say(why);
  say('Nothing was built; dist/ stays as it was.');
  return false;
}

/** Near the limit of files of Cloudflare Pages, 20,000 for a site. */
const manyFiles = 18_000;

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

/** Tells every problem of the content on standard error; differing texts are told, but stop nothing. */
function tell({ articles, warnings }: Site, problems: readonly Problem[]): void {
  const told = [...problems, ...warnings];
  if (told.length > 0) say(printProblems(told));
  const places = articles.flatMap((article) => [
    ...pairingProblems(article),
    ...differenceProblems(article),
  ]).length;
  if (places > 0) {
    const what = places === 1 ? '1 place needs' : `${places} places need`;
    say(`${what} a look; \`npm run check\` lists what differs.`);
  }
}
