import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from './yaml-file.ts';

describe('parseYaml', () => {
  test.each([
    ['an alias without anchor', 'a: 1\nb: *nope', 2, '`*nope` is an alias'],
    ['aliases of aliases', 'a: &a [1, 2]\nb: &b [*a, *a]\nc: [*b, *b]', 2, '`*a` is an alias'],
    ['an alias within itself', 'a: &a [*a]', 1, '`*a` is an alias'],
    ['a thousand brackets', `a: ${'['.repeat(20_000)}`, 1, 'not valid YAML'],
    ['a character that is none', 'a: 1\nb: "x\\0y"', 2, 'control character (U+0000)'],
    ['half a character', 'b: "\\uD800"', 1, 'control character (U+D800)'],
    ['an open quotation mark', 'a: 1\nb: "x', 2, 'Missing closing "quote'],
  ])('tells of %s', (_name, yaml, line, message) => {
    const parsed = parseYaml(yaml);
    expect(parsed).toMatchObject({ ok: false });
    if (parsed.ok) return;
    expect(parsed.problems[0]?.line).toBe(line);
    expect(parsed.problems[0]?.message).toContain(message);
  });

  test('never throws', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '*',
      '&',
      '[',
      '{',
      ']',
      '"',
      '!',
      '|',
      '? ',
      '<<',
      '%',
      '---\n',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void parseYaml(pieces.join(''))),
    );
  });
});
