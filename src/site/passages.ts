import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Element } from 'hast';
import { languages, otherLanguage } from '../article/language.ts';
import type { Language } from '../article/language.ts';
import { readLink } from '../article/links.ts';
import { renderBlocks } from '../article/render.ts';
import type { Piece, RenderOptions } from '../article/render.ts';
import type { AlignedArticle } from './library.ts';
import { strings } from './strings.ts';
import { urls } from './urls.ts';

/** The whole text of an article in one language, as HTML; each row's number links to the other language. */
export async function renderText(article: AlignedArticle, language: Language): Promise<string> {
  const place = new Map<number, { row: number; part: number }>();
  for (const [index, row] of article.rows.entries()) {
    for (const [part, block] of row[language].entries()) place.set(block, { row: index + 1, part });
  }
  const pieces = article[language].blocks.map((block, index): Piece => {
    const { row = 0, part = 0 } = place.get(index) ?? {};
    const paired = (article.rows[row - 1]?.[otherLanguage(language)].length ?? 0) > 0;
    const before = part === 0 && paired ? numberLink(article.slug, language, row) : null;
    return { block, id: passageId(row, part), before, spans: [] };
  });
  return renderBlocks(pieces, await renderOptions(article, language, new Set()));
}

/** The rows of an article side by side, `first` on the left; only the first language carries ids. */
export async function renderRows(article: AlignedArticle, first: Language): Promise<RenderedRow[]> {
  const ids = new Set<string>();
  const options: Record<Language, RenderOptions> = {
    en: await renderOptions(article, 'en', ids),
    de: await renderOptions(article, 'de', ids),
  };
  return article.rows.map((row, index) => {
    const cell = (language: Language): Cell => {
      const pieces = row[language].flatMap((number, part): Piece[] => {
        const block = article[language].blocks[number];
        const id = part > 0 && language === owner(row, first) ? passageId(index + 1, part) : null;
        return block ? [{ block, id, before: null, spans: [] }] : [];
      });
      return { language, html: renderBlocks(pieces, options[language]) };
    };
    return { number: index + 1, first: cell(first), second: cell(otherLanguage(first)) };
  });
}

/** The language whose blocks carry the ids of a row. */
function owner(row: AlignedArticle['rows'][number], first: Language): Language {
  return row[first].length > 0 ? first : otherLanguage(first);
}

const passageId = (row: number, part: number): string =>
  `p${row}${part === 0 ? '' : `-${part + 1}`}`;

function numberLink(slug: string, language: Language, row: number): Element {
  const other = otherLanguage(language);
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['number'],
      href: urls.article(other, slug, row),
      hrefLang: other,
      ariaLabel: strings[language].passageIn(row),
      dataNumber: row,
    },
    children: [],
  };
}

const pictures = import.meta.glob<{ default: ImageMetadata }>(
  '/content/*/*.{png,jpg,jpeg,webp,avif,gif,svg,PNG,JPG,JPEG}',
);

async function renderOptions(
  article: AlignedArticle,
  language: Language,
  ids: Set<string>,
): Promise<RenderOptions> {
  const images = await prepareImages(article, language);
  return {
    ids,
    link: (href) => {
      const link = readLink(href, article.slug, language);
      const fragment = 'fragment' in link && link.fragment !== '' ? `#${link.fragment}` : '';
      if (link.kind === 'page') return urls.file(link.address.slice(1));
      if (link.kind === 'file') return urls.file(publishedPath(link.path));
      if (link.kind === 'elsewhere' || href.startsWith('#')) return href;
      return urls[link.view](link.language, link.slug) + fragment;
    },
    image: (properties) => ({
      ...images.get(String(properties.src)),
      loading: 'lazy',
      decoding: 'async',
    }),
  };
}

/** A file beside a text is published beside its page. */
const publishedPath = (path: string): string =>
  path.replace(/^public\//u, '').replace(/^content\//u, `${languages[0]}/`);

async function prepareImages(article: AlignedArticle, language: Language) {
  const prepared = new Map<string, Element['properties']>();
  for (const { kind, target } of article[language].references) {
    const link = readLink(target, article.slug, language);
    if (kind !== 'image' || link.kind !== 'file' || prepared.has(target)) continue;
    const picture = await pictures[`/${link.path}`]?.();
    if (!picture) continue;
    const { width, height, format } = picture.default;
    // Drawings stay what they are; all else becomes WebP, which every current browser reads.
    const { src } =
      format === 'svg' ? picture.default : await getImage({ src: picture.default, format: 'webp' });
    prepared.set(target, { src, width, height });
  }
  return prepared;
}

/** A row of the parallel page, the page's own language first. */
export type RenderedRow = { number: number; first: Cell; second: Cell };

/** A passage; where there is none, it has no HTML. */
export type Cell = { language: Language; html: string };
