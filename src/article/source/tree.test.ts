import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTree } from './tree.ts';

const pieces = [
  'The mill stood *by the river*\nand ground corn.',
  'Über die Brücke: https://example.org/weir, `code` and 4~8 °C.',
  '# The lock',
  'A heading\n---',
  '- one\n\n  two\n- three',
  'not indented',
  '12. Twelve\n13. Thirteen',
  '> A quotation\nthat goes on lazily',
  '```\ncode\n\nmore code\n```',
  '```\nnever closed',
  '    indented code',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  '<div>\n\n*within*\n\n</div>',
  'water<br>mill and a<b>c',
  '<!-- a comment\n\nthat goes on -->',
  '<pre>\n\nkept\n\n</pre>',
  '[weir][w] and a note[^1]',
  '[w]: https://example.org/',
  '[^1]: The note.\n\n    More of it.',
  '  \ttabs\tand spaces',
  'line\r\nends\rof all kinds',
];

test('a text read stretch by stretch is the text read at once', () => {
  const gap = fc.constantFrom('\n', '\n\n', '\n\n', '\r\n\r\n', '\n \n\n', '\n\n> ');
  const text = fc.array(fc.tuple(fc.constantFrom(...pieces), gap), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 60 }), (parts, stretch) => {
      const source = parts.flat().join('');
      expect(readTree(source, stretch).children).toEqual(readTree(source, Infinity).children);
    }),
    { numRuns: 200 },
  );
});

test('a text without bare addresses is read as it is beside one', () => {
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 });
  const bare = (source: string): unknown =>
    JSON.parse(
      JSON.stringify(readTree(source).children, (name, value: unknown) =>
        name === 'position' ? undefined : value,
      ),
    );
  fc.assert(
    fc.property(text, (parts) => {
      const source = parts.join('\n\n');
      const [address, ...beside] = [bare(`a@b.example\n\n${source}`)].flat();
      expect(JSON.stringify(address)).toContain('mailto:a@b.example');
      expect(beside).toEqual(bare(source));
    }),
    { numRuns: 100 },
  );
});

test.each(['me&#64;b.example', '&#119;ww.b.example', 'HTTPS://b.example', 'WWW.b.example'])(
  'the address %s is a link',
  (source) => {
    expect(JSON.stringify(readTree(source))).toContain('"type":"link"');
  },
);
