import { beginPhase } from '../site/phases.ts';
import { forgetPagesOfOtherCode } from './kept-pages.ts';
import { beginTexts } from './texts.ts';

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
  const { shown: reading, index } = beginTexts(root, tell);
  const shown = await reading;
  if (shown === null) return false;
  if (shown.articles.length > few) await index;
  // All pages are of the texts as they were read, whatever is saved meanwhile; nor is the folder listed for each route.
  globalThis.diptychLoad = () => Promise.resolve(shown);
  globalThis.diptychIndex = index;
  beginPhase('Printing the pages');
  await forgetPagesOfOtherCode(root);
  const [{ build }, { default: config }] = [
    await import('astro'),
    await import('../../astro.config.ts'),
  ];
  await build({ ...config, configFile: false, root, outDir: folder, logLevel: 'error' });
  return true;
}

/** So many articles are indexed while pages are printed; of more, the two at once would take the most room of all. */
const few = 100;
