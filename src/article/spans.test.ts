import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';
import { markSpans } from './spans.ts';
import type { Span } from './spans.ts';
import { textOf } from './text.ts';

const span = (start: number, end: number, id: string | null = null): Span => ({
  start,
  end,
  id,
  properties: {},
});

function marked(markdown: string, spans: Span[], at = 0): string {
  const block = readMarkdown(markdown).blocks[at];
  if (!block) throw new Error('The text has no block.');
  const node = structuredClone(block.node);
  markSpans(node, spans);
  return toHtml(node);
}

describe('markSpans', () => {
  test('a span is one element, whatever markup it holds', () => {
    expect(marked('a b *c d* e f', [span(2, 9, 'p1s1')])).toBe(
      '<p>a <span id="p1s1">b <em>c d</em> e</span> f</p>',
    );
  });

  test('markup that reaches beyond a span is cut there, links too', () => {
    expect(marked('*One. Two.*', [span(0, 4), span(5, 9)])).toBe(
      '<p><span><em>One.</em></span><em> </em><span><em>Two.</em></span></p>',
    );
    expect(marked('[**A. B.**](x)', [span(0, 2), span(3, 5)])).toBe(
      '<p><span><a href="x"><strong>A.</strong></a></span><a href="x"><strong> </strong></a>' +
        '<span><a href="x"><strong>B.</strong></a></span></p>',
    );
  });

  test('a footnote mark belongs to the sentence it ends, a line break to none', () => {
    const html = marked('One.[^1] Two.\\\nThree.\n\n[^1]: Note.', [
      span(0, 4),
      span(5, 9),
      span(10, 16),
    ]);
    expect(html).toMatch(/^<p><span>One\.<sup>.*<\/sup><\/span> <span>Two\.<\/span><br>/su);
  });

  test('what is to stand around a span stands there', () => {
    const twin = { type: 'text' as const, value: '|Eins.' };
    expect(marked('One. Two.', [{ ...span(0, 4), after: [twin] }, span(5, 9)])).toBe(
      '<p><span>One.</span>|Eins. <span>Two.</span></p>',
    );
  });

  test('a span over cells is one in each, in the order of the text', () => {
    const table = '| a | b |\n| --- | --- |\n| one *two* | L-218 |';
    expect(marked(table, [span(0, 13, 'p2s1')], 1).replaceAll('\n', '')).toBe(
      '<tr><td><span id="p2s1">one <em>two</em></span></td><td><span>L-218</span></td></tr>',
    );
  });

  test('a span in a caption stands in the caption', () => {
    const figure = '<figure><img src="a.png"><figcaption>The dam.</figcaption></figure>';
    expect(marked(figure, [span(0, 8)])).toContain(
      '<figcaption><span>The dam.</span></figcaption>',
    );
  });

  test('no character is moved, and each span holds its own', () => {
    const word = fc.constantFrom('one', '*two three*', '**four *five* six**', '[seven](x)', '`8`');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(60), { maxLength: 8 }),
        (words, cuts) => {
          const [block] = readMarkdown(words.join(' ')).blocks;
          if (!block) throw new Error('The text has no block.');
          const bounds = [...new Set(cuts.map((at) => Math.min(at, block.text.length)))].sort(
            (a, b) => a - b,
          );
          const spans = bounds
            .slice(1)
            .map((end, index) => ({ ...span(bounds[index] ?? 0, end), properties: { lang: 'x' } }));
          const node = structuredClone(block.node);
          markSpans(node, spans);
          expect(textOf(node)).toBe(block.text);
          const held = node.children.flatMap((child) =>
            child.type === 'element' && child.properties.lang === 'x' ? [child] : [],
          );
          const sought = spans.map(({ start, end }) => block.text.slice(start, end).trimEnd());
          expect(held.map((element) => textOf(element))).toEqual(sought);
        },
      ),
    );
  });
});
