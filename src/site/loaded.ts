import type { Register } from '../register/register.ts';
import type { AlignedArticle } from './aligned.ts';
import type { ListedArticle } from './listed.ts';

/**
 * The site's texts, for its pages and collections. Astro packs these by themselves but runs them in the command's
 * own process, which can read texts already: packed with them, all that reads texts would be loaded twice more.
 *
 * @param root the project's folder
 */
export async function loadedSite(root: string): Promise<LoadedSite> {
  const load = globalThis.diptychLoad;
  if (!load) throw new Error('Pages are made by `npm run build` and `npm run dev`.');
  return load(root);
}

/** Whether a command runs that has a way to read the texts; Astro's own (`astro sync`) have none. */
export const isLoading = (): boolean => globalThis.diptychLoad !== undefined;

/** What pages show. */
export type LoadedSite = {
  articles: ListedArticle[];
  /** All of an article, for its own pages. @param slug of one of `articles` */
  whole: (slug: string) => AlignedArticle;
  register: () => Register;
};

declare global {
  /** Reads the texts of a project (library.ts); set by the commands that make pages. */
  var diptychLoad: ((root: string) => Promise<LoadedSite>) | undefined;
}
