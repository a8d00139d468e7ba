import type { Nodes, Root } from 'mdast';
import type { Construct, Extension } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { eachNode } from '../walk.ts';
import { htmlSyntax } from './html-syntax.ts';

/**
 * Reads Markdown (CommonMark and GFM) into its tree.
 *
 * What a parser notes down of a text takes a hundred times the room of the text. A long one is read stretch by
 * stretch, each from a paragraph to a paragraph, so that the notes of one are gone before the next is read: the
 * tree is the same.
 *
 * @param stretch about how many characters (UTF-16 units) to read at once
 */
export function readTree(source: string, stretch = longest): Root {
  if (source.length <= stretch || reachesFar.test(source)) return parse(source);
  const children: Root['children'] = [];
  let [from, line, wanted] = [0, 0, stretch];
  while (from < source.length) {
    const to = nextParagraph(source, from + wanted);
    const part = source.slice(from, to);
    const tree = parse(part);
    // Only after a paragraph is all that was begun before it sure to be ended.
    if (to < source.length && tree.children.at(-1)?.type !== 'paragraph') {
      wanted *= 2;
      continue;
    }
    move(tree, line, from);
    for (const child of tree.children) children.push(child);
    line += part.match(/\r\n?|\n/gu)?.length ?? 0;
    [from, wanted] = [to, stretch];
  }
  return { type: 'root', children };
}

/** So many that beginning again costs nothing. */
const longest = 20_000;

/** What reaches, or may reach, beyond a paragraph that follows: definitions, footnotes, HTML that an empty line does not end. */
const reachesFar = /\]:|<(?:!|\?|pre\b|script\b|style\b|textarea\b)/iu;

/** Where the next line stands, from a place on, that follows an empty one and can only begin a paragraph. */
function nextParagraph(source: string, from: number): number {
  const pattern = /\n[ \t]*\r?\n(?=\p{L})/gu;
  pattern.lastIndex = from;
  return pattern.test(source) ? pattern.lastIndex : source.length;
}

function move(tree: Nodes, lines: number, offset: number): void {
  if (offset === 0) return;
  eachNode(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
}

const parse = (source: string): Root =>
  unified()
    .use(remarkParse)
    // A single tilde is a tilde: `4~8 °C`.
    .use(remarkGfm, { singleTilde: false })
    .use(function (this: Processor) {
      const data = this.data();
      const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data;
      const isBare = !mayHoldAddress.test(source);
      data.micromarkExtensions = [
        ...(isBare ? micromarkExtensions.map(withoutAddresses) : micromarkExtensions),
        htmlSyntax(source),
      ];
      if (isBare)
        data.fromMarkdownExtensions = fromMarkdownExtensions
          .flat(2)
          .map((extension) => ({ ...extension, transforms: [] }));
    })
    .parse(source);

/** What a bare address (`www.example.org`, `me@example.org`) is made of, or may be when references are read. */
const mayHoldAddress = /@|www|http|&/iu;

/** GFM's syntax without bare addresses, for which each letter of a text is tried: a third of the time of parsing. */
const withoutAddresses = ({ text = {}, ...syntax }: Extension): Extension => ({
  ...syntax,
  text: Object.fromEntries(
    Object.entries(text)
      .map(([code, constructs]) => [code, [constructs ?? []].flat().filter(isNoAddress)] as const)
      .filter(([, constructs]) => constructs.length > 0),
  ),
});

const isNoAddress = ({ name }: Construct): boolean => !name?.endsWith('Autolink');
