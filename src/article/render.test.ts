import { describe, expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';
import { renderBlocks } from './render.ts';
import type { Span } from './render.ts';

const options = () => ({
  ids: new Set<string>(),
  begun: new Set<number>(),
  footnotes: 'Footnotes',
  link: (href: string) => href,
  image: () => ({}),
});

const render = (
  markdown: string,
  which: (index: number) => boolean = () => true,
  spans: Span[] = [],
): string =>
  renderBlocks(
    readMarkdown(markdown)
      .blocks.filter((_block, index) => which(index))
      .map((block) => ({ block, id: null, before: null, spans })),
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
      bare(renderBlocks([{ block, id: null, before: null, spans: [] }], state)),
    );
    expect(parts).toEqual([
      '<ul><li><p>a</p></li></ul>',
      '<ul><li data-continued=""><p>b</p></li></ul>',
    ]);
  });

  test('marks a span across inline markup without moving a character', () => {
    const span: Span = { start: 2, end: 7, id: 'p1s1', properties: { className: ['s'] } };
    expect(bare(render('a b *c d* e f', () => true, [span]))).toBe(
      '<p>a <span class="s" id="p1s1">b </span><em><span class="s">c d</span></em> e f</p>',
    );
  });

  test('does not print an id twice, nor one that is a passage’s', () => {
    const taken = options();
    taken.ids.add('land');
    const { blocks } = readMarkdown('## Land\n\n## P7\n\n## Leute');
    const html = renderBlocks(
      blocks.map((block) => ({ block, id: null, before: null, spans: [] })),
      taken,
    );
    expect(bare(html)).toBe(
      '<div><h2>Land</h2></div><div><h2>P7</h2></div><div><h2 id="leute">Leute</h2></div>',
    );
  });
});
