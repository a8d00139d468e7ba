import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';
import { renderBlocks } from './render.ts';

const options = () => ({
  ids: new Set<string>(),
  begun: new Set<number>(),
  footnotes: 'Footnotes',
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

const bare = (html: string): string => html.replaceAll(/ data-kind="\w+"/gu, '');

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
      '<div><h2>Land</h2></div><div><h2>P7</h2></div><div><h2 id="leute">Leute</h2></div>',
    );
  });
});
