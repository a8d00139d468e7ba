import path from 'node:path';
import type { Content, Draft } from '../../article/article.ts';
import { findScript } from '../../article/folder/attachments.ts';
import { languages } from '../../article/language.ts';
import { readLink } from '../../article/links.ts';
import type { Listing } from '../../article/folder/listing.ts';
import { readPicture } from '../../article/folder/pictures.ts';
import type { Picture } from '../../article/folder/pictures.ts';
import type { Problem, Trouble } from '../../article/problem.ts';
import { judgeElsewhere } from './elsewhere.ts';
import { judgeLink, tellImage } from './judge.ts';
import type { LinkTargets } from './judge.ts';
import { publishedName } from './published.ts';
import type { References } from './referenced.ts';
import { tellTaken } from './taken.ts';

/**
 * Follows every link and image of a site, and looks at every file that one leads to.
 *
 * @param root the project's folder
 * @param content what was read
 * @param publicFiles the listing of `public`
 * @param targets what links are judged by
 * @returns what each article links and shows, by its slug, every problem, and addresses elsewhere that are none
 */
export async function followReferences(
  root: string,
  content: Content,
  publicFiles: Listing,
  targets: LinkTargets,
): Promise<{ references: Map<string, References>; problems: Problem[]; warnings: Problem[] }> {
  const files = new Map([...content.files, ...publicFiles.files]);
  const slugs = new Set(content.drafts.map(({ slug }) => slug));
  const problems: Problem[] = publicFiles.problems.slice();
  for (const { path: file } of publicFiles.files.values()) {
    const trouble = tellTaken(file.slice('public/'.length), slugs);
    if (trouble) problems.push({ file, line: 1, ...trouble });
  }
  const warnings: Problem[] = [];
  const references = new Map<string, References>();
  const looks = new Map<string, Promise<Look>>();
  const told = new Set<string>();
  for (const draft of content.drafts) references.set(draft.slug, await follow(draft));
  return { references, problems, warnings };

  async function follow(draft: Draft): Promise<References> {
    const own: References = { links: { en: {}, de: {} }, files: {}, pictures: {} };
    for (const language of languages) {
      const text = draft[language];
      for (const { kind, target, line } of text?.references ?? []) {
        const link = readLink(target, { slug: draft.slug, language }, (file) => files.has(file));
        own.links[language][target] = link;
        const trouble =
          kind === 'image' ? tellImage(link, target) : judgeLink(link, target, targets, files);
        const odd = kind === 'link' && link.kind === 'elsewhere' ? judgeElsewhere(target) : null;
        if (odd) warnings.push({ file: text?.file ?? '', line, ...odd });
        if (trouble) problems.push({ file: text?.file ?? '', line, ...trouble });
        else if (link.kind === 'file') await take(link.path, kind === 'image', own);
      }
    }
    return own;
  }

  /** Takes a file among those to be published, if nothing is wrong with it. */
  async function take(name: string, shown: boolean, own: References): Promise<void> {
    const listed = files.get(name);
    if (!listed) return;
    const { path: file, modified } = listed;
    if (!shown) {
      // What lies in `public` is published whole, as it is.
      if (name.startsWith('public/')) return;
      own.files[name] = file;
    }
    const key = `${shown} ${name}`;
    const looking = looks.get(key) ?? look(name, file, shown);
    looks.set(key, looking);
    const { picture, trouble } = await looking;
    if (picture) own.pictures[name] = { ...picture, file, modified };
    if (!trouble || told.has(`${name} ${trouble.message}`)) return;
    told.add(`${name} ${trouble.message}`);
    problems.push({ file, ...trouble });
  }

  async function look(name: string, file: string, shown: boolean): Promise<Look> {
    const published = publishedName(name);
    const place = shown ? null : (tellTaken(published, slugs) ?? doubled(published));
    if (place) return { picture: null, trouble: { line: 1, ...place } };
    const script = await findScript(path.join(root, file));
    if (script || !shown) return { picture: null, trouble: script };
    const picture = await readPicture(path.join(root, file));
    if ('message' in picture) return { picture: null, trouble: { line: 1, ...picture } };
    return { picture, trouble: null };
  }

  /** What lies in `public` keeps its place. */
  function doubled(published: string): Trouble | null {
    if (!files.has(`public/${published}`)) return null;
    return {
      message: `public/${published} is published under the same name.`,
      advice: 'Call one of the two something else.',
    };
  }
}

type Look = { picture: Picture | null; trouble: ({ line: number } & Trouble) | null };
