import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseMarkdown } from './parse.ts';

// The examples of both specifications. A tab is written as an arrow there.
const commonMark = z
  .object({
    tests: z.array(z.object({ number: z.number(), markdown: z.string(), html: z.string() })),
  })
  .parse(createRequire(import.meta.url)('commonmark-spec'))
  .tests.map((example) => ({ ...example, name: `CommonMark ${example.number}` }));

const fixture = await readFile(new URL('fixtures/gfm.txt', import.meta.url), 'utf8');
// One example asks for nothing but that it be read (`<IGNORE>`).
const gfm = [...fixture.matchAll(/^`{32} example\n(.*?)^\.\n(.*?)^`{32}$/gmsu)]
  .map(([, markdown = '', html = ''], at) => ({ name: `GFM ${at + 1}`, markdown, html }))
  .filter(({ html }) => !html.startsWith('<IGNORE>'));

/** Where Diptych deliberately prints something else: why, and the numbers of the examples. */
const differences: readonly Difference[] = [
  [
    'A name that HTML does not know, an element that a text cannot hold and attributes that are none are text, in which Markdown is read.',
    [
      150, 156, 157, 158, 163, 170, 171, 172, 173, 176, 178, 201, 491, 524, 536, 613, 614, 615, 616,
      617, 623,
    ],
    [46],
  ],
  [
    'Instructions, declarations and CDATA are text: browsers would drop them.',
    [180, 181, 182, 627, 628, 629],
  ],
  [
    'Within a paragraph, a tag that is not closed is text; elsewhere it is closed at the end of what it stands in.',
    [148, 187, 344, 476, 477, 494, 630, 631, 642, 643],
    [24],
  ],
  ['Comments are not published.', [177, 179, 183, 308, 309, 625, 626]],
  [
    'How a text looks is for the site to say: no `class`, no attributes HTML does not know.',
    [152, 153, 154, 164, 169],
  ],
  [
    'Links whose scheme could run something, or works only here and there, have no address; schemes are in small letters.',
    [500, 597, 598, 599, 601],
    [20],
  ],
  ['GFM makes a link of an address that stands alone.', [602, 606, 608, 611, 612]],
  ['A number with a bracket, `1)`, keeps it.', [296, 297, 302]],
  ['Asterisks between figures are signs of multiplication: `5*6*7`.', [356]],
  ['One tilde is a tilde: `4~8 °C`.', [], [41, 42]],
  ['Footnotes are called by their label, in a section with a heading of its own.', [], [47]],
];

const why = new Map(
  differences.flatMap(([reason, numbers, ofGfm = []]) => [
    ...numbers.map((one): [string, string] => [`CommonMark ${one}`, reason]),
    ...ofGfm.map((one): [string, string] => [`GFM ${one}`, reason]),
  ]),
);

const toTree = unified().use(rehypeRaw).freeze();

/** HTML without the white space that only lays it out, without what this site adds, and attributes in order. */
const bare = (tree: Root): string =>
  toHtml(tree)
    .replaceAll(/ id="[^"]*"/gu, '')
    .replaceAll(/(?<=<input)( [^>]*)/gu, (all) => all.split(' ').sort().join(' '))
    .replaceAll(/(?<=>)\s+(?=<)|\s+(?=<\/)/gu, '')
    .replaceAll(/<br>\s+/gu, '<br>')
    .replaceAll(/\s+/gu, ' ')
    .trim();

test.each([...commonMark, ...gfm])('$name', ({ name, markdown, html }) => {
  const raw: Root = {
    type: 'root',
    children: [{ type: 'raw', value: html.replaceAll('→', '\t') }],
  };
  const expected = bare(toTree.runSync(raw));
  const printed = bare(parseMarkdown(markdown.replaceAll('→', '\t'), '').tree);
  if (why.has(name)) expect(printed).not.toBe(expected);
  else expect(printed).toBe(expected);
});

type Difference = [why: string, commonMark: readonly number[], gfm?: readonly number[]];
