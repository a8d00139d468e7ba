import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

const kinds = (markdown: string): [string, string][] =>
  readMarkdown(markdown).blocks.map(({ kind, text }) => [kind, text]);

describe('readMarkdown', () => {
  test.each<[string, string, [string, string][]]>([
    [
      'headings',
      '# Land\n\n## Leute',
      [
        ['heading', 'Land'],
        ['heading', 'Leute'],
      ],
    ],
    ['a paragraph over two lines', 'In June\n1967', [['paragraph', 'In June 1967']]],
    ['a line break', 'In June\\\n1967', [['paragraph', 'In June\n1967']]],
    [
      'odd spacing and straight quotes',
      '( Provinzmilitär ) "x"  y',
      [['paragraph', '( Provinzmilitär ) "x"  y']],
    ],
    ['inline markup', 'a *b* `c` [d](/en/) ~~e~~', [['paragraph', 'a b c d e']]],
    [
      'tight items',
      '- a\n- b\n  1. c',
      [
        ['item', 'a'],
        ['item', 'b'],
        ['item', 'c'],
      ],
    ],
    [
      'loose items',
      '- a\n\n  b\n\n- c',
      [
        ['item', 'a'],
        ['item', 'b'],
        ['item', 'c'],
      ],
    ],
    [
      'quotations',
      '> a\n>\n> b',
      [
        ['quotation', 'a'],
        ['quotation', 'b'],
      ],
    ],
    ['a list in a quotation', '> - a', [['item', 'a']]],
    [
      'the rows of a table',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      [
        ['table-row', 'a\tb'],
        ['table-row', '1\t2'],
      ],
    ],
    [
      'a table whose cells reach over rows',
      '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      [['table', 'a\tb\nc']],
    ],
    [
      'a question and its answer',
      '<details>\n<summary>Who?</summary>\n\nAnn.\n\n</details>',
      [
        ['paragraph', 'Who?'],
        ['paragraph', 'Ann.'],
      ],
    ],
    [
      'terms',
      '<dl><dt>Buoy</dt><dd>A float.</dd></dl>',
      [
        ['paragraph', 'Buoy'],
        ['paragraph', 'A float.'],
      ],
    ],
    [
      'a picture and its caption',
      '<figure><img src="a.png"><figcaption>The dam.</figcaption></figure>',
      [['caption', 'The dam.']],
    ],
    ['a note', '> [!WARNING]\n> Hot.', [['paragraph', 'Hot.']]],
    ['single tildes', 'at 4~8 °C and 2~6 °C', [['paragraph', 'at 4~8 °C and 2~6 °C']]],
    ['code', '```\nif  x\n\ty\n```', [['code', 'if  x\n\ty']]],
    ['an image', '![Bridge](b.png)', [['image', '']]],
    ['an image among words', 'See ![Bridge](b.png) here', [['paragraph', 'See  here']]],
    ['a rule', '---', [['rule', '']]],
    [
      'a footnote',
      'a[^1]\n\n[^1]: b',
      [
        ['paragraph', 'a'],
        ['item', 'b'],
      ],
    ],
    ['raw HTML', '<div>a <b>b</b></div>', [['paragraph', 'a b']]],
    [
      'a list and a note after a tag that no text can hold',
      '<style>\nb\n\n- a[^1]\n\n<title>\n> c\n\n[^1]: d',
      [
        ['paragraph', '<style> b'],
        ['item', 'a'],
        ['paragraph', '<title>'],
        ['quotation', 'c'],
        ['item', 'd'],
      ],
    ],
    ['nothing', ' \n\n', []],
  ])('reads %s', (_name, markdown, expected) => {
    expect(kinds(markdown)).toEqual(expected);
  });

  test('says on which line of the file a block begins', () => {
    const { blocks } = readMarkdown('a\n\n- b\n- [x] c\n\n> d', { firstLine: 4 });
    expect(blocks.map(({ line }) => line)).toEqual([4, 6, 7, 9]);
  });

  test('says where code stands in the text', () => {
    const code = (markdown: string): string[] =>
      readMarkdown(markdown).blocks.flatMap(({ text, code }) =>
        code.map(({ start, end }) => text.slice(start, end)),
      );
    expect(code('Type `a 1` or <kbd>**b**2</kbd>, not c')).toEqual(['a 1', 'b2']);
    expect(code('```\nx = 1\n```')).toEqual(['x = 1']);
    expect(code('- plain')).toEqual([]);
  });

  test('keeps the ids of headings and puts a prefix before all others', () => {
    const { ids } = readMarkdown('## Über uns\n\n<a id="x"></a>a[^1]\n\n[^1]: b', {
      idPrefix: 'de-',
    });
    expect(ids).toContain('über-uns');
    expect(ids).toContain('de-x');
    expect(ids).toContain('de-fn-1');
  });

  test('points links at the ids that stand', () => {
    const { references } = readMarkdown('<a id="x"></a>[a](#x) [b](#land)\n\n## Land', {
      idPrefix: 'en-',
    });
    expect(references.map(({ target }) => target)).toEqual(['#en-x', '#land']);
  });

  test('lets nothing through that could run', () => {
    const hostile =
      '<script>x()</script><img src="a.png" onerror="x()"><a href="javascript:x()">a</a>';
    const { blocks, told } = readMarkdown(hostile);
    const elements = JSON.stringify(blocks.map(({ node }) => node)).replaceAll(
      /"(?:value|text)":"[^"]*"/gu,
      '',
    );
    expect(elements).not.toMatch(/"tagName":"script"|onerror|onError|javascript:/u);
    expect(told.filter(({ refuses }) => refuses).map(({ message }) => message)).toEqual([
      '`<script>` cannot stand in a text.',
      expect.stringContaining('The address `javascript:x()` is left out'),
    ]);
  });

  test('reads anything, and no letter of plain words is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-zÀ-ỹ]{1,12}$/u), { minLength: 1 }),
        (words) => {
          expect(kinds(words.join(' '))).toEqual([['paragraph', words.join(' ')]]);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        Array.isArray(readMarkdown(text).blocks),
      ),
    );
  }, 300_000);
});

test('empty lines at the beginning of code stay, with HTML in the text and without', () => {
  const code = '```\n\n\nthird line\n```';
  for (const source of [code, `${code}\n\n<b>bold</b>`])
    expect(readMarkdown(source).blocks[0]?.text).toBe('\n\nthird line');
});

test('a footnote may be called anything: its mark and its note find each other', () => {
  for (const label of ['brücke', '†', '\\*', '50%', 'a.b', 'Ω-1']) {
    const source = `Built late[^${label}].\n\n[^${label}]: In 1887.`;
    const { ids, references } = readMarkdown(source, { idPrefix: 'en-' });
    const targets = references.map(({ target }) => target.slice(1));
    expect(targets).toHaveLength(2);
    for (const target of targets) expect([...ids]).toContain(target);
  }
});
