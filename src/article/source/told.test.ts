import { expect, test } from 'vitest';
import { readMarkdown } from '../markdown.ts';
import { foreign } from './foreign.ts';
import { signs } from './signs.ts';

test.each<[string, [line: number, message: string, refuses: boolean][]]>([
  ['24. Mai 2011: der Rat', [[1, 'A date is read as an item of a list.', false]]],
  ['Es schloss am\n1. Mai und blieb zu', [[2, 'A date is read', false]]],
  ['zwischen fünf\n- sechs und sieben', [[2, 'The middle of a sentence', false]]],
  ['* 1950 in Bonn', [[1, 'A sign before a figure', false]]],
  ['- nine\n  - a nested one\n- ten', []],
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
  ['1968. A year like no other.', [[1, 'A number is read as the only item of a list.', false]]],
  ['1. Open it\n\n![the door](door.png)\n\n2. Close it', []],
  ['007. Bond\n008. Bill', [[1, 'The number `007.` is shown as `7.`', false]]],
  ['Wir kommen am\n1. und am\n3. des Monats.', [[2, 'The middle of a sentence', false]]],
  [
    '- 24. Mai 2011: der Rat\n- 30. Mai: wieder',
    [
      [1, 'A date is read', false],
      [2, 'A date is read', false],
    ],
  ],
  ['**bold*', [[1, 'An asterisk is left over', false]]],
  ['Leser*innen*gruppe', [[1, 'Two asterisks within a word are not shown', false]]],
  ['Leser*innen und Autor*innen, 3*4*5', []],
  ['A long\nparagraph.\n---', [[1, 'A paragraph is read as a heading', false]]],
  ['A heading\n---', []],
  ['    This paragraph is not code.', [[1, 'A paragraph is read as code', false]]],
  ['    let x = 1;\n    x += 1;', []],
  ['```\ncode\n\nand the rest', [[1, 'Code is not closed', false]]],
  [
    'values\n> 5 mg',
    [[2, 'A sign before a figure is read as the beginning of a quotation', false]],
  ],
  ['in place\n# 1 of the list', [[2, 'The middle of a sentence is read as a heading', false]]],
  ['Ana`s and Tom`s', [[1, 'Two grave accents make code', false]]],
  ['in C:\\_temp', [[1, 'A backslash is not shown', false]]],
  ['in C:\\Mill\\log\\_old\\*.txt', [[1, 'A backslash is not shown', false]]],
  ['in C:\\Mill\\log, not \\_there\\_', []],
  [
    'the *weir * and _ the mill _',
    [
      [1, '`*weir *` is printed', false],
      [1, '`_ the mill _`', false],
    ],
  ],
  ['5 * a * b, *) as told *', []],
  ['1.weir\n2.mill', [[1, 'Lines that look like a list', false]]],
  ['Dr. Kern\nQuay 7', [[1, 'Short lines are printed as one', false]]],
  ['on \\\\server\\files', [[1, 'A backslash is not shown', false]]],
  ['half of \\(a^2\\) is', [[1, 'A formula is printed as it is typed', false]]],
  ['as\n\n\\[\na = b\n\\]', [[3, 'A formula is printed as it is typed', false]]],
  ['\\[so the editor\\], \\(in 1887\\), \\([as](https://example.org/a_b)\\), \\(one sign', []],
  ['the weir\\\nthe mill\\\n\nand more', [[2, 'A backslash stands on the page', false]]],
  ['the weir\\\nthe mill', []],
  ['*the weir\\\\* and `C:\\`', []],
  ['#\u00A0The weir', [[1, 'A heading is printed as it is typed', false]]],
  ['-\u00A0the weir, -\u00A05 °C', [[1, 'Lines that look like a list', false]]],
  ['at\u00A0- 5 °C\n-\u00A05 °C', []],
  ['so `x` \\[[as said](https://example.org/)\\]', []],
  ['<p>a\n<code>[]</code> is empty</p>', []],
  ['- [] paint the gate', [[1, '`[]` is printed as it stands', false]]],
  ['(1) the weir\n(2) the mill', [[1, 'Lines that look like a list', false]]],
  ['(a) the weir\n(b) the mill', [[1, 'Lines that look like a list', false]]],
  ['I. The weir\nII. The mill', [[1, 'Lines that look like a list', false]]],
  ['A. The weir\nB. The mill', [[1, 'Lines that look like a list', false]]],
  ['• the weir\n• the mill', [[1, 'Lines that look like a list', false]]],
  [
    '·\u00A0\u00A0 the weir\n\n·\u00A0\u00A0 the mill',
    [
      [1, 'A point is printed as it is typed', false],
      [3, 'A point is printed as it is typed', false],
    ],
  ],
  ['one · two\n· three', []],
  ['\uF0D8 the weir', [[1, 'browsers cannot show (U+F0D8)', false]]],
  ['Gate    Width\n------- -----\nNorth   4 m', [[2, 'A table of another program', false]]],
  ['Gate\n\n--- ---', []],
  ['Office of the lock\nQuay 7\n24103 Kiel', [[1, 'Short lines are printed as one', false]]],
  ['a\n\n> **Lock**: Quay 7\n> **Mill**: Weir 2', [[3, 'Short lines are printed as one', false]]],
  ['The weir was shut,\nThe mill was still,\nAnd no one came.', [[1, 'Short lines', false]]],
  ['Office of the lock\\\nQuay 7', []],
  ['Office of the lock  \nQuay 7', []],
  ['The weir was shut.\nThe mill was still.', []],
  ['It is open for the boats of\nMay and June.', []],
  ['Whoever comes by boat from the sea has to wait at\nHoltenau', []],
  ['(as in 1) it stands\n(see 2) there', []],
  ['> \\[!NOTE]\n> as typed', []],
  ['> [!NOTE]  \n> with spaces after it', []],
  ['<ol>first<li>one</li></ol>', [[1, '`<ol>` does not stand as it should', false]]],
  ['one\n\n<li>two', [[3, '`<li>` does not stand as it should', false]]],
  ['<dl><dd>meaning<dt>term</dl>', [[1, '`<dl>` does not stand as it should', false]]],
  ['a <summary>question</summary>', [[1, '`<summary>` does not stand as it should', false]]],
  ['a <td>cell</td>', [[1, '`<td>` stands outside of a table', false]]],
  ['<table>\n\n<tr>\n\n<td>\n\na\n\n</td></tr></table>', []],
  ['a\n\n<img alt="the mill">', [[3, 'The picture has no address', true]]],
  ['one\ntwo\n\n[url=http://x.example]x {{y}}', [[4, '`{{y}}` is printed as it stands', false]]],
  ['![mill](mill.png){width=50%}', [[1, '`{width=50%}` is printed as it stands', false]]],
  ['as \\cite{mill} has it', [[1, '`\\cite{mill}` is printed as it stands', false]]],
  ['as [@mill, p. 5] has it', [[1, '`[@mill, p. 5]` is printed as it stands', false]]],
  ['at 12:30[1], in C:\\temp, f{x}', []],
  ['a\n\n\uFEFF## The weir', [[3, 'not seen (U+FEFF) makes `##` stand', false]]],
  ['- one\n- \u200B> said', [[2, 'not seen (U+200B) makes `>` stand', false]]],
  ['> said\n> [!NOTE]\n> more', [[2, 'is printed as it stands', false]]],
  ['|a|b|\n|-|-|\n|1|2|\nAnd then', [[4, 'A line without bars', false]]],
  [
    '[](plan.pdf) [plan]()',
    [
      [1, 'The link to `plan.pdf` has no words', true],
      [1, '`[plan]()` has no address', false],
    ],
  ],
  ['said[^1]\n\n[^1]:', [[3, 'The footnote `[^1]:` has no words', true]]],
  ['* um 1450 in Mainz', [[1, 'A sign before a figure', false]]],
  ['2**8 and x**2, 3*4 und a*b', []],
  ['a Queue<P> here', [[1, '`<p>` is not closed', false]]],
  ['a Queue<Form> of Array<Object>', []],
  ['goes<form>', [[1, '`<form>` cannot stand', false]]],
  ['- [ x ] grease the sluice', [[1, '`[ x ]` is printed as it stands', false]]],
  ['####### The sluice', [[1, 'A heading is printed as it is typed', false]]],
  ['##\n\nThe sluice', [[1, 'A heading has no words', false]]],
  ['author: Ida\n---\nThe sluice', [[1, 'Front matter is read as a heading', false]]],
  ['Note: shut in May\n---\nThe sluice', []],
  ['---\nauthor: Ida\n---\nThe sluice', [[2, 'Front matter is read as a heading', false]]],
  [
    'see [the log] (https://example.org/) and [a map] (../map/)',
    [
      [1, '`[the log] (` is printed as it stands', false],
      [1, '`[a map] (` is printed as it stands', false],
    ],
  ],
  ['gate [sic] (closed) and [the log] (in Dutch)', []],
  [
    'as [one][log]\nand [two][map]',
    [
      [1, '`[one][log]` has no address', false],
      [2, '`[two][map]` has no address', false],
    ],
  ],
  ['Gate | Width\nNorth | 4 m', [[1, 'Lines parted by bars', false]]],
  ['Photo: Ida Kern | Text: Ole Voss', []],
  ['from __init__.py on', [[1, 'The low lines of `__init__` are not shown', false]]],
  ['`x` or __new__', [[1, 'The low lines of `__new__` are not shown', false]]],
  ['__never__ open it', []],
  ['1. the gate\n   - its hinges', []],
  ['1. [ ] oil the gate', []],
  ['1. the gate\n2.\n3. the mill', [[2, '`2.` begins an item of a list without words', false]]],
  ['The gate.\n\n*\n\nThe mill.', [[3, '`*` begins an item of a list without words', false]]],
  ['1968.', [[1, '`1968.` begins an item of a list without words', false]]],
  ['- ![mill](mill.png)\n-\n  the gate', []],
  ['[ ](log.pdf) of the gate', [[1, 'has no words', true]]],
  ['[as [told](../log/) here](../gate/)', [[1, '`](../gate/)` is printed as it stands', false]]],
  ['the *„Schleuse“*n', [[1, 'is printed as it stands', false]]],
  ['the *„Schleuse“* of Gärtner*innen', []],
  ["so ''the mill's wheel'' turns", [[1, "`''the mill's wheel''` is printed as it stands", false]]],
  ['as said<ref>Log, p. 3</ref>', [[1, '`</ref>` is printed as it stands: it belongs', false]]],
  ['the [% lock.name | html %]', [[1, '`[% lock.name | html %]` is printed as it', false]]],
  [
    '[embed]https://example.org/weir[/embed]',
    [[1, '`[/embed]` is read as the end of an address: it belongs to another program', false]],
  ],
  ['the\nmill\u{E0068}\u{E0069} here', [[2, 'nobody sees (the first: U+E0068)', false]]],
])('%s', (markdown, expected) => {
  const { told } = readMarkdown(markdown);
  expect(told).toEqual(
    expected.map(([line, message, refuses]): unknown =>
      expect.objectContaining({ line, message: expect.stringContaining(message), refuses }),
    ),
  );
});

test.each(signs)(
  'what is printed as it is typed is told: $example',
  ({ example, pattern, message }) => {
    const [shown = 'nothing'] = pattern.exec(example) ?? [];
    const { told } = readMarkdown(`First.\n\n${example}`);
    expect(told.map((one) => one.message)).toContain(message(shown.trim()));
    expect(told.every(({ line }) => line >= 3)).toBe(true);
  },
);

test.each(foreign)('markup of other programs is told: $example', ({ example }) => {
  const { told } = readMarkdown(`First.\n\n${example}`);
  const isToldSo = ({ line, message }: (typeof told)[number]): boolean =>
    line === 3 && message.includes('belongs to another program');
  expect(told.some(isToldSo)).toBe(true);
});

test.each([
  'C++ and C++, a == b, a || b, 5 $ and 6 $, $5 and $6',
  'At 10:30:15, Leser:innen and std::vector:',
  'rmt_read__ and ____',
  'don`t, 1.5 million\n2.5 million',
  'a – b\n– said she – c',
  '[sic], [1], [...], {...}, [a-z]',
  "I. Kern was there,\nA. Voss too; h2.0 is out, a == b ==, 5'' by 6'' and 5'''",
  '[% of all], 3 %] and [%], fetch <ref> or <references>, 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  'SÃO PAULO, „MANHÔ, CHÂTEAU, Â, à la, zero\u200Bwidth, \u202ALTR\u202C, soft\u00ADly',
  'import it from "there", then; export it; a {- b}, a (b)=c, in std::map x',
  '~3 hours, 4~8 °C, x^2, 3 > 2, # 5',
])('not of words: %s', (words) => {
  expect(readMarkdown(words).told).toEqual([]);
});

test.each([
  ['# The plan', true],
  ['![map](map.png)\n\n# The plan', true],
  ['# The pl\u00ADan', true],
  ['# The plan[^1]\n\n[^1]: A draft.', false],
  ['# 1. THE PLAN', false],
  ['Draft\n\n# The plan', false],
])('a heading that repeats the title: %s', (markdown, goes) => {
  const { blocks, told } = readMarkdown(markdown, { title: 'The plan' });
  expect(blocks.some(({ kind }) => kind === 'heading')).toBe(!goes);
  expect(told.map(({ message }) => message)).toEqual([
    `The first heading repeats the title; ${goes ? 'it is shown once' : 'both are shown'}.`,
  ]);
});

test('what linked to a heading that is taken out leads to what follows it', () => {
  const { ids } = readMarkdown('# The plan\n\nSee [above](#the-plan).', { title: 'The plan' });
  expect(ids).toContain('the-plan');
});

test('a first heading that repeats the title is shown once, and told', () => {
  const { blocks, told } = readMarkdown('# The  plan\n\nWe dig.\n\n# Then', { title: 'The plan' });
  expect(blocks.map(({ text, node }) => [node.tagName, text])).toEqual([
    ['p', 'We dig.'],
    ['h2', 'Then'],
  ]);
  expect(told).toHaveLength(1);
});

test.each([
  '[',
  '[a b="',
  '[@a',
  '![a](',
  '{{',
  '{%',
  '{#a',
  '\\aa{',
  '| a',
  ' ',
  '**a',
  '||a',
  "''a ",
  '[%A',
  '<ref a=',
])('signs are looked for in “%s” again and again as long as the text is', (begun) => {
  const workOf = (length: number): number => {
    const text = begun.repeat(length / begun.length);
    const before = process.cpuUsage();
    for (const { pattern } of signs) pattern.exec(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  workOf(4000);
  // Ten times the text: a hundred times the work, if it grew with the square.
  expect(workOf(40_000)).toBeLessThan(30 * Math.max(workOf(4000), 10));
});
