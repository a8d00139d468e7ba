import type { Element } from 'hast';
import { otherLanguage } from '../../article/language.ts';
import type { Language } from '../../article/language.ts';
import type { Block, Container } from '../../article/markdown.ts';
import type { AddedPiece } from '../../article/render.ts';
import type { AlignedArticle } from '../aligned.ts';
import { rowOrder } from './order.ts';
import { strings } from '../strings.ts';
import { urls } from '../urls.ts';

/**
 * An anchor for every row that has no text in a language, where that text would stand: empty, so that the
 * text stays what it is, and with a name and a link to the language that has it.
 *
 * @returns by the index of the block that they follow, -1 where they come before all
 */
export function anchorsAfter(
  article: AlignedArticle,
  language: Language,
): Map<number, AddedPiece[]> {
  const { blocks } = article[language];
  const anchors = new Map<number, AddedPiece[]>();
  let after = -1;
  for (const index of rowOrder(article.rows, language)) {
    const last = article.rows[index]?.[language].at(-1);
    if (last !== undefined) {
      after = last;
      continue;
    }
    const within = containersBetween(blocks[after], blocks[after + 1]);
    const link = anchorLink(article.slug, language, index + 1);
    const element = anchor(index + 1, link, within.at(-1)?.tagName);
    anchors.set(after, [...(anchors.get(after) ?? []), { within, element }]);
  }
  return anchors;
}

/** The link stands in a `div` of its own, or in what alone may stand in its container. */
function anchor(row: number, link: Element, parent: string | undefined): Element {
  const properties = { id: `p${row}`, className: ['absent'], dataKind: 'absent' };
  const tagName = parts[parent ?? ''] ?? 'div';
  const cell: Element = { type: 'element', tagName: 'td', properties: {}, children: [link] };
  return { type: 'element', tagName, properties, children: [tagName === 'tr' ? cell : link] };
}

const parts: Record<string, string> = {
  ul: 'li',
  ol: 'li',
  dl: 'dd',
  thead: 'tr',
  tbody: 'tr',
  tfoot: 'tr',
};

function anchorLink(slug: string, language: Language, row: number): Element {
  const other = otherLanguage(language);
  const name = strings[language].standsOnlyIn(row);
  const href = urls.article(other, slug, row);
  const properties = {
    className: ['hush'],
    href,
    hrefLang: other,
    ariaLabel: name,
    dataSays: name,
  };
  return { type: 'element', tagName: 'a', properties, children: [] };
}

/** The containers of both neighbours; those of one, where what they share may not hold an anchor. */
function containersBetween(
  before: Block | undefined,
  after: Block | undefined,
): readonly Container[] {
  const [left, right] = [before?.within ?? [], after?.within ?? []];
  const parted = left.findIndex(({ key }, depth) => key !== right[depth]?.key);
  const shared = parted === -1 ? left : left.slice(0, parted);
  return [shared, left, right].find((within) => holdsAnchor(within.at(-1))) ?? [];
}

const holdsAnchor = (container: Container | undefined): boolean =>
  container === undefined || !['table', 'thead'].includes(container.tagName);
