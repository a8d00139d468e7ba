import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';
import { renderBlocks } from './render.ts';

const options = () => ({
  ids: new Set<string>(),
  begun: new Set<number>(),
  say: {
    footnotes: 'Footnotes',
    back: 'Back',
    code: 'Code',
    table: 'Table',
    alerts: {
      note: 'Note',
      tip: 'Tip',
      important: 'Important',
      warning: 'Warning',
      caution: 'Caution',
    },
  },
  alone: false,
  link: (href: string) => href,
  image: () => ({}),
});

const render = (markdown: string, which: (index: number) => boolean = () => true): string =>
  renderBlocks(
    readMarkdown(markdown)
      .blocks.filter((_block, index) => which(index))
      .map((block) => ({ block, id: null, before: [], spans: [] })),
    options(),
  );

const bare = (html: string): string => html.replaceAll(/ data-kind="[\w-]+"/gu, '');

describe('renderBlocks', () => {
  test('puts the lists and quotations back around their blocks', () => {
    expect(bare(render('- a\n- b\n  - c\n\n> d'))).toBe(
      '<ul><li><div>a</div></li><li><div>b</div><ul><li><div>c</div></li></ul></li></ul><blockquote><p>d</p></blockquote>',
    );
  });

  test('prints a part of a list as a list', () => {
    expect(bare(render('- a\n- b\n- c', (index) => index === 1))).toBe(
      '<ul><li><div>b</div></li></ul>',
    );
  });

  test('an ordered list that is printed in parts goes on counting', () => {
    expect(bare(render('3. a\n4. b\n5. c', (index) => index > 0))).toBe(
      '<ol start="4"><li><div>b</div></li><li><div>c</div></li></ol>',
    );
  });

  test('a number with a bracket keeps it', () => {
    expect(bare(render('2) a\n3) b\n\n   1. c'))).toBe(
      '<ol start="2" data-bracket=""><li><p>a</p></li><li><p>b</p><ol><li><div>c</div></li></ol></li></ol>',
    );
  });

  test.each([
    ['Donaudampfschifffahrtsgesellschaft', true],
    ['Schiff', false],
  ])('a row scrolls where its columns have no room for words such as %s', (word, scrolls) => {
    const { blocks } = readMarkdown(
      `| a | b | c | d |\n|-|-|-|-|\n| ${word} | ${word} | 1998 | ${word} |`,
    );
    const [row] = blocks.slice(1);
    const html = renderBlocks(row ? [{ block: row, id: null, before: [], spans: [] }] : [], {
      ...options(),
      alone: true,
    });
    const shares = [...html.matchAll(/data-share="(\d+)"/gu)].map(([, share]) => Number(share));
    const sum = shares.reduce((total, share) => total + share);
    expect(sum > 24).toBe(scrolls);
    expect(html.includes('data-scroll')).toBe(scrolls);
    // A figure of four digits keeps its room, and the gap after it.
    expect(shares[2]).toBeGreaterThanOrEqual(3);
  });

  test('an item that goes on in another part is marked as going on', () => {
    const { blocks } = readMarkdown('- a\n\n  b');
    const state = options();
    const parts = blocks.map((block) =>
      bare(renderBlocks([{ block, id: null, before: [], spans: [] }], state)),
    );
    expect(parts).toEqual([
      '<ul><li><p>a</p></li></ul>',
      '<ul><li data-continued=""><p>b</p></li></ul>',
    ]);
  });

  test('an element of the page’s own stands in a list without parting it', () => {
    const { blocks } = readMarkdown('- a\n- b');
    const item: Element = {
      type: 'element',
      tagName: 'li',
      properties: { id: 'p2' },
      children: [],
    };
    const [first, last] = blocks.map((block) => ({ block, id: null, before: [], spans: [] }));
    const within = blocks[0]?.within.slice(0, 1) ?? [];
    const pieces = [first, { within, element: item }, last].filter((piece) => piece !== undefined);
    expect(bare(renderBlocks(pieces, options()))).toBe(
      '<ul><li><div>a</div></li><li id="p2"></li><li><div>b</div></li></ul>',
    );
  });

  test('does not print an id twice, nor one that is a passage’s', () => {
    const taken = options();
    taken.ids.add('land');
    const { blocks } = readMarkdown('## Land\n\n## P7\n\n## Leute');
    const html = renderBlocks(
      blocks.map((block) => ({ block, id: null, before: [], spans: [] })),
      taken,
    );
    expect(bare(html)).toBe(
      '<div><h2>Land</h2></div><div><h2 id="heading-p7">P7</h2></div><div><h2 id="leute">Leute</h2></div>',
    );
  });

  describe('a piece by itself', () => {
    const alone = (markdown: string): string[] => {
      const state = { ...options(), alone: true };
      return readMarkdown(markdown).blocks.map((block) =>
        bare(renderBlocks([{ block, id: null, before: [], spans: [] }], state)).replaceAll(
          '\n',
          '',
        ),
      );
    };

    test('a row of a table has its head, for the ear', () => {
      expect(alone('| Year | Height |\n| --- | ---: |\n| 1887 | 12 m |')).toEqual([
        '<table data-alone=""><colgroup><col data-share="10"><col data-share="14"></colgroup><thead><tr><th>Year</th><th data-align="right">Height</th></tr></thead></table>',
        '<table data-alone=""><colgroup><col data-share="10"><col data-share="14"></colgroup><thead data-repeated=""><tr><th scope="col">Year</th><th scope="col">Height</th></tr></thead><tbody><tr><td>1887</td><td data-align="right">12 m</td></tr></tbody></table>',
      ]);
    });

    test('a corner without words is no head', () => {
      const [head, row] = alone('|  | Width |\n| --- | --- |\n| North | 4 m |');
      expect(head).toContain('<thead><tr><td></td><th>Width</th></tr></thead>');
      expect(row).toContain('<tr><td></td><th scope="col">Width</th></tr>');
    });

    test('the head of a row says what its pictures show', () => {
      const [, row] = alone('| ![a **rake**](rake.png) | Use |\n| --- | --- |\n| long | hay |');
      expect(row).toContain('<th scope="col">a rake</th><th scope="col">Use</th>');
    });

    test('an item says which of how many it is, and keeps its number as written', () => {
      expect(alone('3. a\n4. b\n7. c')).toEqual([
        '<ol start="3"><li aria-posinset="1" aria-setsize="3"><div>a</div></li></ol>',
        '<ol start="4"><li aria-posinset="2" aria-setsize="3"><div>b</div></li></ol>',
        '<ol start="7"><li value="7" aria-posinset="3" aria-setsize="3"><div>c</div></li></ol>',
      ]);
    });

    test('a question and a term are whole without what belongs to them', () => {
      expect(alone('<details>\n<summary>Who?</summary>\n\nAnn.\n\n</details>')).toEqual([
        '<div data-part="details"><div data-part="summary">Who?</div></div>',
        '<div data-part="details"><p>Ann.</p></div>',
      ]);
      expect(alone('<dl><dt>Buoy</dt><dd>A float.</dd></dl>')).toEqual([
        '<div data-part="dl"><div data-part="dt">Buoy</div></div>',
        '<div data-part="dl"><div data-part="dd"><div>A float.</div></div></div>',
      ]);
    });
  });

  test('prints questions, terms, tables and notes as they are', () => {
    expect(
      bare(
        render(
          '<details>\n<summary>Who?</summary>\n\nAnn.\n\n</details>\n\n<dl><dt>Buoy</dt><dd>A float.</dd></dl>\n\n> [!TIP]\n> Wait.',
        ),
      ),
    ).toBe(
      '<details><summary>Who?</summary><p>Ann.</p></details><dl><dt>Buoy</dt><dd><div>A float.</div></dd></dl><div data-alert="tip" role="note" aria-label="Tip"><p>Wait.</p></div>',
    );
  });
});

test.each([
  ['a list', '- the weir\n      - its gate'],
  ['a table', '| weir | gate |\n    | --- | --- |\n    | 4 m | 2 m |'],
  ['code', 'the weir\n\n    ~~~\n    open()\n    ~~~'],
  ['nothing but code', '~~~\n    open()\n    ~~~'],
  ['a heading', '## The weir'],
])('a footnote that ends with %s leads back', (_name, note) => {
  const html = render(`The weir[^1] is open.\n\n[^1]: ${note}\n`);
  expect(html).toMatch(/ <a href="#fnref-1" data-footnote-backref=""/u);
});
