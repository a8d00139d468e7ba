import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml, readYaml } from './yaml-file.ts';

describe('parseYaml', () => {
  test.each([
    ['an alias without anchor', 'a: 1\nb: *nope', 2, '`*nope` is an alias'],
    ['aliases of aliases', 'a: &a [1, 2]\nb: &b [*a, *a]\nc: [*b, *b]', 2, '`*a` is an alias'],
    ['an alias within itself', 'a: &a [*a]', 1, '`*a` is an alias'],
    ['a thousand brackets', `a: ${'['.repeat(20_000)}`, 1, 'not valid YAML'],
    ['a character that is none', 'a: 1\nb: "x\\0y"', 2, 'control character (U+0000)'],
    ['half a character', 'b: "\\uD800"', 1, 'control character (U+D800)'],
    ['an open quotation mark', 'a: 1\nb: "x', 2, 'a quotation mark is not closed'],
  ])('tells of %s', (_name, yaml, line, message) => {
    const parsed = parseYaml(yaml);
    expect(parsed).toMatchObject({ ok: false });
    if (parsed.ok) return;
    expect(parsed.problems[0]?.line).toBe(line);
    expect(parsed.problems[0]?.message).toContain(message);
  });

  test.each([
    ['a key twice', 'gate: 1\noar: 2\ngate: 3', 3, '`gate` stands twice', 'Keep one'],
    ['a key twice in a list', '- gate: 1\n  gate: 3', 2, '`gate` stands twice', 'Keep one'],
    ['a tab', 'gate: 1\n\toar: 2', 2, 'begins with a tab', 'Take the tab out'],
    ['a colon within a value', 'gate: The ferry: a start', 1, 'a colon and a space', 'quotes'],
    ['a value that begins with a sign', 'gate: @ferry', 1, 'begins with a sign', 'quotes'],
    ['words after a quotation', 'gate: "The oar" is lost', 1, 'something follows', 'does not hold'],
    ['an apostrophe in quotes', "gate: 'It's lost'", 1, 'something follows', 'does not hold'],
    ['no colon', 'gate: 1\noar 2', 2, 'no `key: value`', 'a colon and a plain space'],
    ['no space after the colon', 'gate:1\noar: 2', 1, 'no `key: value`', 'a plain space'],
    ['another column', 'gate: 1 # x\n  oar: 2', 2, 'indented otherwise', 'the same column'],
    ['an open bracket', 'gate: [1\noar: 2', 2, 'a bracket is not closed', 'close each bracket'],
    ['an early end', 'gate: 1\n...\noar: 2', 3, 'ends the file', 'Take that line out'],
    ['a backslash in quotes', 'gate: "\\q"', 1, 'a backslash begins a sign', 'single quotes'],
    ['a hyphen before a value', 'gate: - oar', 1, 'a hyphen and a space', 'quotes'],
    ['a bar before a value', 'gate: | oar', 1, '`|` or `>` begins', 'quotes'],
    ['a bracket too many', 'gate: [oar]]', 1, 'closes that was not opened', 'Take it out'],
    ['an open list', '[gate\noar', 2, 'a bracket is not closed', 'Close it'],
    ['what has no words of its own', '%gate\noar: 2', 2, 'no `key: value`', 'quotes'],
  ])('says in plain words what to do about %s', (_name, yaml, line, message, advice) => {
    const parsed = parseYaml(yaml);
    const said: unknown = expect.objectContaining({
      line,
      message: expect.stringContaining(message),
      advice: expect.stringContaining(advice),
    });
    expect(parsed).toMatchObject({ ok: false, problems: [said] });
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

test.each([
  ['- boat: Ida', 1, 'Entry 1, `since` is missing.'],
  ['- boat: Ida\n  since: 1', 2, 'Entry 1, `since` should be text (between quotes, if need be).'],
  ['- boat: Ida\n- boat: 7', 2, 'Entry 2, `boat` should be text (between quotes, if need be).'],
  ['- {boat: Ida, since: May, oars: 2}', 1, 'Entry 1 has `oars`, which is not known here.'],
])('says what is wrong with what may be of two kinds: %s', (yaml, line, message) => {
  const boat = z.strictObject({
    boat: z.union([z.string(), z.array(z.string())]),
    since: z.string(),
  });
  const schema = z.array(z.union([boat, z.strictObject({ quay: z.string(), since: z.string() })]));
  const reading = readYaml(yaml, 'boats.yaml', schema, 'Mend it.');
  expect(reading.ok ? [] : reading.problems).toContainEqual({
    file: 'boats.yaml',
    line,
    message,
    advice: 'Mend it.',
  });
});
