import path from 'node:path';
import { beginPhase } from '../site/phases.ts';
import { settingsProblems } from '../site/settings.ts';
import { lock } from './lock.ts';
import { showProgress } from './progress.ts';
import { explain } from './stop.ts';
import { filesIn, openTarget, type Target } from './target.ts';
import { madeOf, note, toldOf } from './unchanged.ts';

/**
 * Builds the site beside `dist` and then puts it in its place, so that a build that fails, or is ended at any
 * moment, leaves the last good one. Two builds of one project wait for each other. Where nothing has changed since
 * the last, nothing is done.
 *
 * @param root the project's folder
 * @returns `false` if nothing was built; why has been told on standard error
 */
export async function buildSite(root: string): Promise<boolean> {
  if (settingsProblems.length > 0) return refuse(settingsProblems.join('\n'));
  let release: (() => void) | undefined;
  let target: Target | undefined;
  const endProgress = showProgress();
  let isDone = false;
  const told: string[] = [];
  const tell = (message: string): void => {
    told.push(message);
    say(message);
  };
  try {
    release = await lock(path.join(root, '.astro', 'build.lock'), () =>
      say('Another build of this site is running; waiting for it.'),
    );
    target = await openTarget(root, say);
    beginPhase('Looking for changes');
    const made = await madeOf(root);
    const before = await toldOf(root, made);
    if (before !== null) {
      for (const message of before) say(message);
      say('Nothing has changed since it was built into dist/.');
      isDone = true;
      return true;
    }
    // What the bundler has freed it would keep for a next bundle, some 100 MB (mimalloc's options).
    process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
    // All that reads texts and prints pages is loaded only where there is something to do.
    const { makeSite } = await import('./make.ts');
    if (!(await makeSite(root, target.next, tell))) return refuse();
    beginPhase('Putting the site in place');
    const count = (await filesIn(target.next)).length;
    if (count >= manyFiles) {
      tell(`The site has ${count} files. Some hosts take no more than 20,000.`);
    }
    // What was changed while it was read is not known to be in it.
    const isSame = made !== null && (await madeOf(root)) === made;
    const keep = isSame ? await note(root, target.next, { made, told }) : null;
    await target.place();
    isDone = true;
    // Without the note the next build does all again, and no more.
    await keep?.();
    say('Built into dist/.');
    return true;
  } catch (error) {
    return refuse(explain(error));
  } finally {
    if (!isDone) await target?.drop().catch(() => undefined);
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
