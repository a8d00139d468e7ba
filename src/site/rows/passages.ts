import { isDeepStrictEqual } from 'node:util';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { otherLanguage } from '../../article/language.ts';
import type { Language } from '../../article/language.ts';
import { renderBlock, renderBlocks } from '../../article/render.ts';
import type { Piece, RenderOptions, TextPiece } from '../../article/render.ts';
import type { Row, SentenceGroup } from '../../alignment/articles.ts';
import type { Block, BlockKind } from '../../article/markdown.ts';
import type { AlignedArticle } from '../aligned.ts';
import { anchorsAfter } from './anchors.ts';
import type { ListPlace } from './groups.ts';
import { renderOptions } from '../publishing/render-options.ts';
import { rowBefore, rowOrder } from './order.ts';
import { addTwins, canInterleave, owner, sentenceGroups, sentenceSpans } from './sentence-spans.ts';
import type { SentenceSpan } from './sentence-spans.ts';
import { strings } from '../strings.ts';
import { urls } from '../urls.ts';

/** The whole text of an article in one language, as HTML; each row's number is a link to itself. */
export async function renderText(article: AlignedArticle, language: Language): Promise<string> {
  const place = new Map<number, { row: number; part: number }>();
  for (const [index, row] of article.rows.entries()) {
    for (const [part, block] of row[language].entries()) place.set(block, { row: index + 1, part });
  }
  const anchors = anchorsAfter(article, language);
  const pieces = article[language].blocks.flatMap((block, index): Piece[] => {
    const { row = 0, part = 0 } = place.get(index) ?? {};
    const marked = article.rows[row - 1];
    const paired = (marked?.[otherLanguage(language)].length ?? 0) > 0;
    const before = part === 0 ? numberLinks(article.slug, language, row, paired) : [];
    const groups = marked ? groupsOf(article, marked) : [];
    const spans = sentenceSpans(groups, row, language, { index, block }, () => true);
    return [{ block, id: passageId(row, part), before, spans }, ...(anchors.get(index) ?? [])];
  });
  const options = await renderOptions(article, language, new Set(), false);
  return renderBlocks([...(anchors.get(-1) ?? []), ...pieces], options);
}

/** The rows of an article side by side, in the order of the language on the left; that one carries the ids. */
export async function renderRows(article: AlignedArticle, first: Language): Promise<RenderedRow[]> {
  const second = otherLanguage(first);
  const ids = new Set<string>();
  const options: Record<Language, RenderOptions> = {
    en: await renderOptions(article, 'en', ids, true),
    de: await renderOptions(article, 'de', ids, true),
  };
  const piecesOf = (row: Row, number: number, language: Language): RowPiece[] =>
    row[language].flatMap((index, part) => {
      const block = article[language].blocks[index];
      if (!block) return [];
      // The row's own element is `pN`; of two blocks that would both be `pN-2`, the left one is.
      const free = part > 0 && (language === first || row[first].length <= part);
      const id = free ? passageId(number, part) : null;
      const own = (group: SentenceGroup): boolean => language === owner(group, first);
      const groups = groupsOf(article, row);
      const spans = sentenceSpans(groups, number, language, { index, block }, own);
      return [{ block, id, before: [], spans }];
    });
  const render = (row: Row, index: number): RenderedRow => {
    const number = index + 1;
    const [left, right] = [piecesOf(row, number, first), piecesOf(row, number, second)];
    const blocks = [...left, ...right].map(({ block }) => block);
    const [ours, theirs] = [blocks.slice(0, left.length), blocks.slice(left.length)];
    const interleaved = canInterleave(row, ours, theirs);
    if (interleaved) {
      // Copies: of what is printed once more below.
      const copies = { ...options[second], ids: new Set<string>() };
      const printed = right.map((piece) => renderBlock(piece, copies));
      const spans = left.flatMap((piece) => piece.spans);
      addTwins(spans, row, number, { language: second, second: printed });
    }
    const place = placeInList(left[0]?.block, right[0]?.block);
    const listed = place !== null;
    const before = row.moved ? rowBefore(article.rows, index, second) : null;
    const [shown, again] = [picturesOf(left, options[first]), picturesOf(right, options[second])];
    return {
      number,
      kind: blocks[0]?.kind ?? 'paragraph',
      footnote: blocks.some(isFootnote),
      place,
      interleaved,
      shared: shown.length > 0 && isDeepStrictEqual(shown, again),
      first: { language: first, html: renderBlocks(left, { ...options[first], listed }) },
      second: { language: second, html: renderBlocks(right, { ...options[second], listed }) },
      moved: row.moved ? { after: before === null ? null : before + 1 } : null,
      accepted: row.accepted ?? null,
    };
  };
  return rowOrder(article.rows, first).flatMap((index) => {
    const row = article.rows[index];
    return row ? [render(row, index)] : [];
  });
}

const groupsOf = ({ en, de }: AlignedArticle, row: Row): SentenceGroup[] =>
  sentenceGroups(row, { en: en.blocks, de: de.blocks });

/** The addresses of the pictures of blocks that are nothing but pictures, with captions or without. */
function picturesOf(pieces: readonly RowPiece[], { image }: RenderOptions): unknown[] {
  const isPicture = ({ kind, node }: Block): boolean =>
    kind === 'image' || node.tagName === 'figure';
  if (!pieces.every(({ block }) => isPicture(block))) return [];
  const addresses: unknown[] = [];
  for (const { block } of pieces) {
    visit(block.node, 'element', ({ tagName, properties }) => {
      if (tagName === 'img') addresses.push(image(properties).src ?? properties.src);
    });
  }
  return addresses;
}

const isFootnote = ({ within }: Block): boolean =>
  within.some(({ properties }) => 'dataFootnotes' in properties);

/** The place in a list of what begins a row; `null` where the text on the left, or the only one, is in none. */
function placeInList(left: Block | undefined, right: Block | undefined): ListPlace | null {
  const { within = [] } = left ?? right ?? {};
  const items = within.filter(({ tagName }) => tagName === 'li');
  const item = items.at(-1)?.item;
  if (!item) return null;
  const outermost = (block: Block | undefined): number | null =>
    block?.within.find(({ tagName }) => tagName === 'ul' || tagName === 'ol')?.key ?? null;
  const innermost = (block: Block | undefined): number | null =>
    block?.within.findLast(({ tagName }) => tagName === 'li')?.key ?? null;
  return {
    list: [outermost(left), outermost(right)],
    item: [innermost(left), innermost(right)],
    level: items.length,
    position: item.item,
    size: item.of,
  };
}

const passageId = (row: number, part: number): string =>
  `p${row}${part === 0 ? '' : `-${part + 1}`}`;

/** A passage's link to itself, and, for who has no script, to its counterpart and to both. */
function numberLinks(slug: string, language: Language, row: number, paired: boolean): Element[] {
  const say = strings[language];
  const other = otherLanguage(language);
  const number: Element['properties'] = {
    className: ['number'],
    href: `#p${row}`,
    dataNumber: row,
    ariaLabel: paired ? say.passage(row) : say.passageAlone(row),
  };
  const across: Element['properties'] = {
    className: ['across'],
    href: urls.article(other, slug, row),
    hrefLang: other,
    ariaLabel: say.passageIn[other](row),
  };
  const along: Element['properties'] = {
    className: ['across', 'along'],
    href: urls.parallel(language, slug, row),
    ariaLabel: say.passageInBoth(row),
  };
  return [number, ...(paired ? [across] : []), along].map((properties) => ({
    type: 'element',
    tagName: 'a',
    properties,
    children: [],
  }));
}

/** A row of the parallel page, the page's own language first. */
export type RenderedRow = {
  number: number;
  kind: BlockKind;
  /** Whether it belongs to the footnotes, which are one section. */
  footnote: boolean;
  place: ListPlace | null;
  /** Whether its first cell also holds, hidden, what reading sentence by sentence needs of the second. */
  interleaved: boolean;
  /** Whether both cells consist of the same pictures. */
  shared: boolean;
  first: Cell;
  second: Cell;
  /** Where it stands elsewhere in the second language: after which row there, `null` for first. */
  moved: { after: number | null } | null;
  /** Why a person finds it right that it has no counterpart. */
  accepted: string | null;
};

/** A passage; where there is none, it has no HTML. */
export type Cell = { language: Language; html: string };

type RowPiece = TextPiece & { spans: SentenceSpan[] };
