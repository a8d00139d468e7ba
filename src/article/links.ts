import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from './article.ts';
import { languages } from './language.ts';
import type { Language } from './language.ts';
import { decode } from './parse.ts';
import type { Problem } from './problem.ts';

/**
 * Says what a link in an article points at.
 *
 * Links lead where they would lead in the content folder: `#heading`, `../other/de.md#heading`, `plan.pdf`;
 * or, beginning with `/`, from the site's root: `/en/other/`, `/plan.pdf` (a file in `public`).
 *
 * @param target the link as written
 * @param slug the article it stands in
 * @param language the language of the text it stands in
 */
export function readLink(target: string, slug: string, language: Language): Link {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(target) || target.startsWith('//')) return { kind: 'elsewhere' };
  const [address, fragment] = splitFragment(target);
  const bare = decode(address.replace(/\?.*$/su, ''));
  if (bare === '') return { kind: 'text', slug, language, view: 'article', fragment };
  if (bare.startsWith('/')) return readRooted(bare, fragment);
  const [first = '', second = '', ...rest] = path.posix
    .join('content', slug, bare)
    .split('/')
    .slice(1);
  const text = /^(en|de)\.md$/u.exec(second)?.[1];
  if (text !== undefined && rest.length === 0) {
    return { kind: 'text', slug: first, language: asLanguage(text), view: 'article', fragment };
  }
  return { kind: 'file', path: path.posix.join('content', slug, bare) };
}

function readRooted(address: string, fragment: string): Link {
  const match = /^\/(en|de)\/([^/]+)(\/parallel)?\/?$/u.exec(address);
  const [, language = '', slug = '', parallel] = match ?? [];
  if (match && slug !== 'names' && slug !== 'search' && !slug.includes('.')) {
    const view = parallel === undefined ? 'article' : 'parallel';
    return { kind: 'text', slug, language: asLanguage(language), view, fragment };
  }
  if (/^\/(?:(?:en|de)\/(?:(?:names|search)\/.*|feed\.xml)?)?$/u.test(address))
    return { kind: 'page', address };
  return { kind: 'file', path: path.posix.join('public', address) };
}

/** Every link and image that leads nowhere, or to another host where that is not allowed. */
export async function checkReferences(
  articles: readonly Draft[],
  root: string,
): Promise<Problem[]> {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const problems: Problem[] = [];
  for (const article of articles) {
    for (const language of languages) {
      const text = article[language];
      if (!text) continue;
      const { file, references } = text;
      for (const { kind, target, line } of references) {
        const trouble =
          kind === 'image'
            ? await checkImage(target, article.slug, root)
            : await checkLink(readLink(target, article.slug, language), target, bySlug, root);
        if (trouble) problems.push({ file, line, ...trouble });
      }
    }
  }
  return problems;
}

const imageNames = /\.(?:png|jpe?g|webp|avif|gif|svg)$/iu;

async function checkImage(target: string, slug: string, root: string): Promise<Trouble | null> {
  const link = readLink(target, slug, 'en');
  if (link.kind === 'elsewhere') {
    return {
      message: `The image \`${target}\` lies on another host; pages load nothing from elsewhere.`,
      advice: `Put the file into content/${slug} and name it there: \`![…](picture.jpg)\`.`,
    };
  }
  const beside = link.kind === 'file' && path.posix.dirname(link.path) === `content/${slug}`;
  if (!beside || !imageNames.test(target)) {
    return {
      message: `\`${target}\` is not an image beside the text.`,
      advice: `Put a PNG, JPEG, WebP, AVIF, GIF or SVG file into content/${slug} and name it without a folder.`,
    };
  }
  if (await exists(path.join(root, link.path))) return null;
  return {
    message: `The image \`${target}\` does not exist.`,
    advice: `Put it into content/${slug}, or mend its name.`,
  };
}

async function checkLink(
  link: Link,
  target: string,
  bySlug: ReadonlyMap<string, Draft>,
  root: string,
): Promise<Trouble | null> {
  if (link.kind === 'elsewhere' || link.kind === 'page') return null;
  if (link.kind === 'file') {
    if (await exists(path.join(root, link.path))) return null;
    return {
      message: `The link \`${target}\` leads nowhere: there is no ${link.path}.`,
      advice:
        'Mend the link, or add the file. An article is linked as `../SLUG/en.md` or `/en/SLUG/`.',
    };
  }
  const article = bySlug.get(link.slug);
  if (!article) {
    return {
      message: `The link \`${target}\` leads nowhere: there is no article \`${link.slug}\`.`,
      advice: `Mend the link; an article's name is that of its folder in content.`,
    };
  }
  const id = decode(link.fragment);
  // Passages are numbered only when the texts are aligned; their number is bounded by the blocks.
  const passage = /^p(\d+)(?:-\d+|s\d+)?$/u.exec(id)?.[1];
  const blocks = (article.en?.blocks.length ?? 0) + (article.de?.blocks.length ?? 0);
  if (passage !== undefined && Number(passage) >= 1 && Number(passage) <= blocks) return null;
  const text = article[link.language];
  if (id === '' || !text || text.ids.has(id)) return null;
  return {
    message: `The link \`${target}\` leads nowhere: ${text.file} has no heading or passage \`#${id}\`.`,
    advice: `Mend the fragment: the words of a heading in small letters with hyphens, or \`#p7\` for passage 7.`,
  };
}

function splitFragment(target: string): [string, string] {
  const at = target.indexOf('#');
  return at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}

const asLanguage = (word: string): Language => (word === 'de' ? 'de' : 'en');

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

type Trouble = { message: string; advice: string };

/** What a link points at. */
export type Link =
  | { kind: 'elsewhere' }
  | {
      kind: 'text';
      slug: string;
      language: Language;
      view: 'article' | 'parallel';
      fragment: string;
    }
  | { kind: 'page'; address: string }
  | { kind: 'file'; path: string };
