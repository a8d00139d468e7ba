import { expect, test } from 'vitest';
import { readMarkdown } from '../markdown.ts';

test.each<[string, [line: number, message: string, refuses: boolean][]]>([
  ['24. Mai 2011: der Rat', [[1, 'A date is read as an item of a list.', false]]],
  ['Es schloss am\n1. Mai und blieb zu', [[2, 'A date is read', false]]],
  ['zwischen fünf\n- sechs und sieben', [[2, 'The middle of a sentence', false]]],
  ['* 1950 in Bonn', [[1, 'A sign before a figure', false]]],
  ['To do:\n1. one\n2. two', []],
  ['1. one\n1. two\n1. three', []],
  ['**“Wort”**teil', [[1, 'Two asterisks', false]]],
  ['2 ** 3 and \\*\\* and `**`', []],
  ['{{< youtube x >}}', [[1, 'is printed as it stands: it belongs to another program', false]]],
  ['a\n\n[see](my plan.pdf)', [[3, 'it is no link', false]]],
  ['as said[^9]', [[1, 'has no footnote', false]]],
  ['| a | b |\n| 1 | 2 |', [[1, 'it is no table', false]]],
  ['| a |\n|---|\n| 1 | 2 |', [[3, 'what is too much is not shown', true]]],
  ['a\n\n[^1]: lost', [[3, 'so it is not shown', true]]],
  ['[Note]: Done', [[1, 'so it is not shown', true]]],
  ['[//]: # (a comment)', []],
  ['a <!-- open', [[1, 'A comment is not closed', true]]],
  ['<iframe src="https://example.org/"></iframe>', [[1, '`<iframe>` cannot stand', true]]],
  ['Press <Enter>, <your name>', []],
  ['[files](ftp://example.org/)', [[1, 'links with `ftp:`', true]]],
  ['[call](tel:+49), [here](geo:1,2)', []],
  ['a <b>bold', [[1, '`<b>` is not closed', false]]],
  ['<p class="x">a</p>', [[1, '`class` of `<p>` is left out', false]]],
  ['<details>\n\nno question\n\n</details>', [[1, 'has no question', false]]],
])('%s', (markdown, expected) => {
  const { told } = readMarkdown(markdown);
  expect(told).toEqual(
    expected.map(([line, message, refuses]): unknown =>
      expect.objectContaining({ line, message: expect.stringContaining(message), refuses }),
    ),
  );
});

test('a first heading that repeats the title is shown once, and told', () => {
  const { blocks, told } = readMarkdown('# The  plan\n\nWe dig.\n\n# Then', { title: 'The plan' });
  expect(blocks.map(({ text, node }) => [node.tagName, text])).toEqual([
    ['p', 'We dig.'],
    ['h2', 'Then'],
  ]);
  expect(told).toHaveLength(1);
});
