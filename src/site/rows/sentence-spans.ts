import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { otherLanguage } from '../../article/language.ts';
import type { Language } from '../../article/language.ts';
import type { Block } from '../../article/markdown.ts';
import type { Range } from '../../article/reading-text.ts';
import { splitSentences } from '../../article/sentences/sentences.ts';
import type { Span } from '../../article/spans.ts';
import type { Row, SentenceGroup } from '../../alignment/articles.ts';

/**
 * The groups of sentences of a row. Of two rows of tables with as many cells, each cell and its counterpart are
 * a group.
 */
export function sentenceGroups(
  row: Row,
  blocks: Record<Language, readonly Block[]>,
): SentenceGroup[] {
  const [en, de] = [row.en, row.de].map((indices) => indices.length === 1);
  const [left, right] = [blocks.en[row.en[0] ?? -1], blocks.de[row.de[0] ?? -1]];
  if (!en || !de || left?.kind !== 'table-row' || right?.kind !== 'table-row') return row.sentences;
  const [cells, others] = [cellsOf(left), cellsOf(right)];
  if (cells.length !== others.length) return row.sentences;
  return cells.map((cell, at) => ({
    en: isBlank(cell) ? [] : [[row.en[0] ?? 0, at]],
    de: isBlank(others[at]) ? [] : [[row.de[0] ?? 0, at]],
  }));
}

/**
 * The sentences of a block: each group of the row has a number, the same in both languages, and the first
 * of its elements the id. Sentences of one group that follow each other are one element.
 *
 * @param groups of its row
 * @param number the row's, from 1
 * @param place the block and its index in the text
 * @param owns whether the sentences of this language carry the id of a group
 */
export function sentenceSpans(
  groups: readonly SentenceGroup[],
  number: number,
  language: Language,
  { index, block }: { index: number; block: Block },
  owns: (group: SentenceGroup) => boolean,
): SentenceSpan[] {
  const sentences = sentencesIn(block, language, groups);
  return groups.flatMap((group, at) => {
    const name = `p${number}s${at + 1}`;
    const spans: SentenceSpan[] = [];
    let previous = Number.NaN;
    for (const [part, [inBlock, inText]] of group[language].entries()) {
      const sentence = inBlock === index ? sentences[inText] : undefined;
      if (!sentence) continue;
      const last = spans.at(-1);
      if (last && inText === previous + 1) last.end = sentence.end;
      else {
        const id = part === 0 && owns(group) ? name : null;
        const { start, end } = sentence;
        spans.push({ start, end, id, group: at, properties: { dataSentence: name } });
      }
      previous = inText;
    }
    return spans;
  });
}

/** What a group may name of a block: its sentences; of the row of a table its cells, where each is a group. */
function sentencesIn(
  block: Block,
  language: Language,
  groups: readonly SentenceGroup[],
): readonly Range[] {
  const { kind, text } = block;
  if (kind === 'code' || kind === 'image' || kind === 'rule' || kind === 'table') return [];
  const cells = kind === 'table-row' ? cellsOf(block) : [];
  if (cells.length > 1 && groups.length === cells.length) return cells;
  if (['paragraph', 'item', 'quotation'].includes(kind)) return splitSentences(text, language);
  // A heading is aligned as one, whatever stops it has; so is a caption.
  return [{ start: text.length - text.trimStart().length, end: text.length }];
}

/** Where in a row of a table its cells stand. */
function cellsOf({ text }: Block): Range[] {
  let start = 0;
  return text.split('\t').map((cell) => {
    const range = { start, end: start + cell.length };
    start = range.end + 1;
    return range;
  });
}

const isBlank = (range: Range | undefined): boolean =>
  range === undefined || range.start === range.end;

/**
 * Puts after each sentence group of a row's first language its counterpart, hidden: shown where a row is
 * read sentence by sentence. What has no sentence in the first language follows what it follows in the
 * second.
 *
 * @param spans of every block of the first language, in order; they are added to
 * @param second the blocks of the second language, as they are printed
 */
export function addTwins(
  spans: readonly SentenceSpan[],
  row: Row,
  number: number,
  { language, second }: { language: Language; second: readonly Element[] },
): void {
  const sentences = sentencesOf(second);
  const [first] = spans;
  if (!first) return;
  for (const group of row.sentences.keys()) {
    const name = `p${number}s${group + 1}`;
    const content = sentences.get(name);
    if (!content) continue;
    const twin: Element = {
      type: 'element',
      tagName: 'span',
      properties: { className: ['twin'], lang: language, dataSentence: name, hidden: true },
      children: content,
    };
    const owner = spans.findLast((span) => span.group <= group);
    if (owner) owner.after = [...(owner.after ?? []), twin];
    else first.before = [...(first.before ?? []), twin];
  }
}

/**
 * Whether a row of these blocks is prose that can be read sentence by sentence, and has more than one. An item's
 * number stands before its block, not in a sentence: it would be lost beside what is no item.
 */
export function canInterleave(row: Row, left: readonly Block[], right: readonly Block[]): boolean {
  const isProse = [...left, ...right].every(({ kind }) => proseKinds.has(kind));
  const hasItem = [...left, ...right].some(({ kind }) => kind === 'item');
  const areAlike =
    left.length === right.length && left.every(({ kind }, at) => kind === right[at]?.kind);
  return (
    row.sentences.length > 1 &&
    left.length > 0 &&
    right.length > 0 &&
    isProse &&
    (areAlike || !hasItem)
  );
}

/** The language whose sentences carry the id of a group. */
export const owner = (group: SentenceGroup, first: Language): Language =>
  group[first].length > 0 ? first : otherLanguage(first);

const proseKinds = new Set(['heading', 'paragraph', 'item', 'quotation']);

/** Copies of the sentences in printed blocks, by name, without ids. */
function sentencesOf(blocks: readonly Element[]): Map<string, ElementContent[]> {
  const sentences = new Map<string, ElementContent[]>();
  for (const block of blocks) {
    visit(block, 'element', ({ properties, children }) => {
      const name = properties.dataSentence;
      if (typeof name !== 'string') return;
      const copy = children.map(withoutIds);
      const earlier = sentences.get(name);
      const space: ElementContent = { type: 'text', value: ' ' };
      sentences.set(name, earlier ? [...earlier, space, ...copy] : copy);
    });
  }
  return sentences;
}

/** A copy. */
function withoutIds(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const properties = { ...node.properties };
  delete properties.id;
  return { ...node, properties, children: node.children.map(withoutIds) };
}

/** A span and the number, from 0, of its group in the row. */
export type SentenceSpan = Span & { group: number };
