import type { Row } from '../../alignment/articles.ts';
import type { Draft } from '../../article/article.ts';
import { languages } from '../../article/language.ts';
import type { Language } from '../../article/language.ts';
import type { Link } from '../../article/links.ts';
import type { Trouble } from '../../article/problem.ts';
import { decode } from '../../article/parse.ts';
import type { OwnPages } from './own-pages.ts';

/** @returns why a link leads nowhere on the site, or `null` where it leads somewhere */
export function judgeLink(
  link: Link,
  target: string,
  targets: LinkTargets,
  files: ReadonlyMap<string, unknown>,
): Trouble | null {
  if (link.kind === 'elsewhere' || link.kind === 'file') return null;
  if (link.kind === 'nowhere') return noFile(target, link.path, files);
  if (link.kind === 'page') return judgePage(link, target, targets);
  const article = targets.articles.get(link.slug);
  if (!article) return noFile(target, `content/${link.slug}`, files);
  const shown = link.view === 'parallel' ? languages : [link.language];
  const id = decode(link.fragment.replace(/:~:.*$/su, ''));
  if (id === '' || id === 'top' || shown.some((language) => hasPlace(article, language, id)))
    return null;
  const file = article.draft[link.language]?.file;
  if (file === undefined) return null;
  return {
    message: `The link \`${target}\` leads nowhere: ${file} has no heading or passage \`#${id}\`.`,
    advice:
      'Mend the fragment: the words of a heading in small letters with hyphens, or `#p7` for passage 7.',
  };
}

/** @returns why an image cannot be shown */
export function tellImage(link: Link, target: string): Trouble | null {
  if (link.kind === 'elsewhere') {
    return {
      message: `The image \`${target}\` lies on another host; pages load nothing from elsewhere.`,
      advice: 'Put the file beside the text and name it there: `![…](picture.jpg)`.',
    };
  }
  if (link.kind === 'file') return null;
  if (link.kind === 'nowhere') {
    return {
      message: `The image \`${target}\` does not exist.`,
      advice:
        link.path === null
          ? 'Put it beside the text.'
          : `Put it there (${link.path}), or mend its name.`,
    };
  }
  return {
    message: `\`${target}\` is not an image beside the text.`,
    advice: 'Put a PNG, JPEG, WebP, AVIF, GIF or SVG file beside the text and name it.',
  };
}

function judgePage(
  { address, fragment }: { address: string; fragment: string },
  target: string,
  { ownPage }: LinkTargets,
): Trouble | null {
  const ids = ownPage(address);
  if (ids === null) {
    return {
      message: `The link \`${target}\` leads nowhere: that list has fewer pages.`,
      advice: `Link its first page, \`${address.replace(/\d+\/$|-\d+(?=\.xml)/u, '')}\`.`,
    };
  }
  // A browser looks for words after this sign itself.
  const id = decode(fragment.replace(/:~:.*$/su, ''));
  if (id === '' || ids === 'any' || ids.has(id)) return null;
  return {
    message: `The link \`${target}\` leads nowhere: there is nothing called \`#${id}\` on that page.`,
    advice: 'Take the fragment out, or copy the address from the page itself.',
  };
}

function noFile(
  target: string,
  wanted: string | null,
  files: ReadonlyMap<string, unknown>,
): Trouble {
  const like = [...files.keys()].find((name) => name.toLowerCase() === wanted?.toLowerCase());
  if (like !== undefined) {
    return {
      message: `The link \`${target}\` leads nowhere: the file is called \`${like}\`.`,
      advice: 'Write its name as it is, capitals too.',
    };
  }
  const article = /^content\/([^/.]+)$/u.exec(wanted ?? '')?.[1];
  const what =
    wanted === null
      ? 'the site has no such page or file'
      : article === undefined
        ? `there is no ${wanted}`
        : `there is no article \`${article}\``;
  return {
    message: `The link \`${target}\` leads nowhere: ${what}.`,
    advice: hostLike.test(target)
      ? `Write \`https://${target.replace(/^https?[:;]?\/{0,2}/iu, '')}\` if another site is meant.`
      : 'Mend the link, or add the file. An article is linked as `../SLUG/en.md` or `/en/SLUG/`.',
  };
}

/** `www.example.org`, `http//example.org/page`, `example.org`: an address without its beginning. */
const hostLike =
  /^(?:www\.|https?[;/]|(?:[a-z\d-]+\.)+(?:com|org|net|info|eu|de|at|ch|uk)(?:\/|$))/iu;

/** Whether a text's page has an element of that id: a heading, a note, a passage or one of its sentences. */
function hasPlace({ draft, rows }: LinkedArticle, language: Language, id: string): boolean {
  const ids = draft[language]?.ids;
  if (!ids || ids.has(id) || ids.has(`${language}-${id}`)) return true;
  const [, number, part, sentence] = /^p(\d+)(?:-(\d+)|s(\d+))?$/u.exec(id) ?? [];
  if (number === undefined) return false;
  if (rows === null) {
    // The texts could not be aligned; no row has a greater number than there are blocks.
    const blocks = (draft.en?.blocks.length ?? 0) + (draft.de?.blocks.length ?? 0);
    return Number(number) >= 1 && Number(number) <= blocks;
  }
  const row = rows[Number(number) - 1];
  if (!row) return false;
  if (sentence !== undefined) return Number(sentence) <= row.sentences.length;
  return part === undefined || (Number(part) > 1 && Number(part) <= row[language].length);
}

/** What links are judged by. */
export type LinkTargets = {
  /** By slug. */
  articles: ReadonlyMap<string, LinkedArticle>;
  /** What there is besides articles. */
  ownPage: OwnPages;
};

/** `rows` is `null` where the texts could not be aligned. */
export type LinkedArticle = { draft: Draft; rows: readonly Row[] | null };
