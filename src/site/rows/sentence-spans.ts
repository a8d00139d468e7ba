import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { otherLanguage } from '../../article/language.ts';
import type { Language } from '../../article/language.ts';
import type { Block } from '../../article/markdown.ts';
import { splitSentences } from '../../article/sentences/sentences.ts';
import type { Span } from '../../article/spans.ts';
import type { Row, SentenceGroup } from '../../alignment/articles.ts';

/**
 * The sentences of a block: each group of the row has a number, the same in both languages, and the first
 * of its elements the id. Sentences of one group that follow each other are one element.
 *
 * @param number the row's, from 1
 * @param place the block and its index in the text
 * @param owns whether the sentences of this language carry the id of a group
 */
export function sentenceSpans(
  row: Row,
  number: number,
  language: Language,
  { index, block }: { index: number; block: Block },
  owns: (group: SentenceGroup) => boolean,
): SentenceSpan[] {
  if (!hasSentences(block)) return [];
  // A heading is aligned as one, whatever stops it has.
  const whole = { start: 0, end: block.text.length };
  const sentences = block.kind === 'heading' ? [whole] : splitSentences(block.text, language);
  return row.sentences.flatMap((group, at) => {
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

/** Whether a row of these blocks can be read sentence by sentence, and has more than one. */
export const canInterleave = (row: Row, blocks: readonly Block[]): boolean =>
  row.sentences.length > 1 && blocks.every(hasSentences);

/** The language whose sentences carry the id of a group. */
export const owner = (group: SentenceGroup, first: Language): Language =>
  group[first].length > 0 ? first : otherLanguage(first);

const hasSentences = ({ kind }: Block): boolean => proseKinds.has(kind);

const proseKinds = new Set(['heading', 'paragraph', 'item', 'quotation']);

/** Copies of the sentences in printed blocks, by name, without ids. */
function sentencesOf(blocks: readonly Element[]): Map<string, ElementContent[]> {
  const sentences = new Map<string, ElementContent[]>();
  for (const block of blocks) {
    visit(block, 'element', ({ properties, children }) => {
      const name = properties.dataSentence;
      if (typeof name !== 'string') return;
      const copy = structuredClone(children);
      for (const child of copy) {
        visit(child, 'element', (element) => {
          delete element.properties.id;
        });
      }
      const earlier = sentences.get(name);
      const space: ElementContent = { type: 'text', value: ' ' };
      sentences.set(name, earlier ? [...earlier, space, ...copy] : copy);
    });
  }
  return sentences;
}

/** A span and the number, from 0, of its group in the row. */
export type SentenceSpan = Span & { group: number };
