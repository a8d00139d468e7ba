import type { Trouble } from '../../article/problem.ts';

/**
 * Tells of a file that the site itself writes, or that stands where one of its folders must be.
 *
 * @param name path in the built folder, such as `en/mill/plan.pdf`; capitals do not matter, since on many systems
 *   they do not
 * @param slugs the names of all articles
 * @returns why nothing else can be published under it
 */
export function tellTaken(name: string, slugs: ReadonlySet<string>): Trouble | null {
  const low = name.toLowerCase();
  const slug = /^(?:en|de)\/([^/]+)(?:\/parallel)?(?:\/index\.html)?$/u.exec(low)?.[1];
  const isTaken =
    own.some((pattern) => pattern.test(low)) || (slug !== undefined && slugs.has(slug));
  if (!isTaken) return null;
  return {
    message: 'The site itself has a page or a file of that name.',
    advice: 'Call the file something else, or take it out.',
  };
}

const own = [
  /^(?:_astro|404\.html|sitemap-(?:index|\d+)\.xml|search-data(?:\/.*)?)$/u,
  /^(?:en|de|(?:(?:en|de)\/)?(?:\d{1,3}\/)?index\.html|(?:(?:en|de)\/)?\d{1,3})$/u,
  /^(?:en|de)\/feed(?:-\d+)?\.xml$/u,
  /^(?:en|de)\/(?:names|search)(?:\/\d+)?(?:\/index\.html)?$/u,
  /^(?:en|de)\/names\/entries\.json$/u,
];
