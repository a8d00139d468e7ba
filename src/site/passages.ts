import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Element } from 'hast';
import { languages, otherLanguage } from '../article/language.ts';
import type { Language } from '../article/language.ts';
import { readLink } from '../article/links.ts';
import { renderBlocks } from '../article/render.ts';
import type { Piece, RenderOptions, Span } from '../article/render.ts';
import type { Row, SentenceGroup } from '../alignment/articles.ts';
import type { Block } from '../article/markdown.ts';
import { splitSentences } from '../article/sentences.ts';
import type { AlignedArticle } from './aligned.ts';
import { rowBefore, rowOrder } from './row-order.ts';
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
    const before = part === 0 ? numberLink(article.slug, language, row, paired) : null;
    const marked = article.rows[row - 1];
    const spans = marked ? sentenceSpans(marked, row, language, { index, block }, () => true) : [];
    return { block, id: passageId(row, part), before, spans };
  });
  return renderBlocks(pieces, await renderOptions(article, language, new Set()));
}

/** The rows of an article side by side, in the order of the language on the left; that one carries the ids. */
export async function renderRows(article: AlignedArticle, first: Language): Promise<RenderedRow[]> {
  const ids = new Set<string>();
  const options: Record<Language, RenderOptions> = {
    en: await renderOptions(article, 'en', ids),
    de: await renderOptions(article, 'de', ids),
  };
  const render = (row: Row, index: number): RenderedRow => {
    const cell = (language: Language): Cell => {
      const pieces = row[language].flatMap((number, part): Piece[] => {
        const block = article[language].blocks[number];
        if (!block) return [];
        // The row's own element is `pN`; of two blocks that would both be `pN-2`, the left one is.
        const free = part > 0 && (language === first || row[first].length <= part);
        const id = free ? passageId(index + 1, part) : null;
        const own = (group: SentenceGroup): boolean => language === owner(group, first);
        const spans = sentenceSpans(row, index + 1, language, { index: number, block }, own);
        return [{ block, id, before: null, spans }];
      });
      return { language, html: renderBlocks(pieces, options[language]) };
    };
    const second = otherLanguage(first);
    const before = rowBefore(article.rows, index, second);
    const moved = row.moved ? { after: before === null ? null : before + 1 } : null;
    const accepted = row.accepted ?? null;
    return { number: index + 1, first: cell(first), second: cell(second), moved, accepted };
  };
  return rowOrder(article.rows, first).flatMap((index) => {
    const row = article.rows[index];
    return row ? [render(row, index)] : [];
  });
}

/**
 * The sentences of a block: each group of the row has a number, the same in both languages, and the first
 * of its sentences the id.
 *
 * @param place the block and its index in the text
 * @param owns whether the sentences of this language carry the id of a group
 */
function sentenceSpans(
  row: Row,
  number: number,
  language: Language,
  { index, block }: { index: number; block: Block },
  owns: (group: SentenceGroup) => boolean,
): Span[] {
  if (!proseKinds.has(block.kind)) return [];
  // A heading is aligned as one, whatever stops it has.
  const whole = { start: 0, end: block.text.length };
  const sentences = block.kind === 'heading' ? [whole] : splitSentences(block.text, language);
  return row.sentences.flatMap((group, at) => {
    const name = `p${number}s${at + 1}`;
    return group[language].flatMap(([inBlock, inText], part): Span[] => {
      const sentence = inBlock === index ? sentences[inText] : undefined;
      if (!sentence) return [];
      const id = part === 0 && owns(group) ? name : null;
      return [{ start: sentence.start, end: sentence.end, id, properties: { dataSentence: name } }];
    });
  });
}

const proseKinds = new Set(['heading', 'paragraph', 'item', 'quotation']);

/** The language whose sentences carry the id of a group. */
function owner(group: SentenceGroup, first: Language): Language {
  return group[first].length > 0 ? first : otherLanguage(first);
}

const passageId = (row: number, part: number): string =>
  `p${row}${part === 0 ? '' : `-${part + 1}`}`;

/** A passage without counterpart leads to itself. */
function numberLink(slug: string, language: Language, row: number, paired: boolean): Element {
  const other = otherLanguage(language);
  const target: Element['properties'] = paired
    ? {
        href: urls.article(other, slug, row),
        hrefLang: other,
        ariaLabel: strings[language].passageIn(row),
      }
    : { href: `#p${row}`, ariaLabel: strings[language].passageAlone(row) };
  const properties = { className: ['number'], dataNumber: row, ...target };
  return { type: 'element', tagName: 'a', properties, children: [] };
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
    begun: new Set(),
    footnotes: strings[language].footnotes,
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
export type RenderedRow = {
  number: number;
  first: Cell;
  second: Cell;
  /** Where it stands elsewhere in the second language: after which row there, `null` for first. */
  moved: { after: number | null } | null;
  /** Why a person finds it right that it has no counterpart. */
  accepted: string | null;
};

/** A passage; where there is none, it has no HTML. */
export type Cell = { language: Language; html: string };
