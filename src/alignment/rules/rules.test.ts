import { describe, expect, test } from 'vitest';
import { findPassages } from './passages.ts';
import { readRules } from './rules.ts';

const texts = {
  en: [
    { kind: 'heading', text: 'The river' },
    { kind: 'paragraph', text: 'The river rose by four metres.' },
    { kind: 'paragraph', text: 'Nobody had seen\nit coming.' },
  ],
  de: [
    { kind: 'heading', text: 'Der Fluss' },
    { kind: 'paragraph', text: 'Um vier Meter stieg das Wasser.' },
    { kind: 'paragraph', text: 'Niemand hatte damit gerechnet.' },
  ],
};

describe('reading', () => {
  test('an empty file has no rules and no problems', () => {
    expect(readRules('# nothing yet\n')).toEqual({
      rules: { pair: [], split: [], only: [] },
      problems: [],
    });
  });

  test('every rule knows its line', () => {
    const { rules } = readRules(
      'pair:\n  - en: The river rose\n    de: [Um vier, Niemand]\nonly:\n  - de: Der Fluss\n    reason: A title.\n',
    );
    expect(rules.pair).toEqual([{ en: ['The river rose'], de: ['Um vier', 'Niemand'], line: 2 }]);
    expect(rules.only).toEqual([
      { language: 'de', words: 'Der Fluss', reason: 'A title.', line: 5 },
    ]);
  });

  test.each([
    ['pair:\n  - en: One\n', 2, 'Entry 1 of `pair`, `de` is missing'],
    ['pair: []\njoin: []\n', 1, 'join'],
    ['only:\n  - en: One\n    reason: ""\n', 3, 'Entry 1 of `only`, `reason` is empty'],
    ['split:\n  - en: One\n    de: 5\n', 3, 'Entry 1 of `split`, `de` should be text'],
    ['pair: [\n', 2, 'YAML'],
  ])('%j is a problem with a line', (source, line, word) => {
    const { problems } = readRules(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.message).toContain(word);
  });

  test('all problems come at once', () => {
    expect(readRules('pair: [{ en: A }]\nsplit: [{ de: B }]\n').problems).toHaveLength(2);
  });
});

describe('finding', () => {
  const found = (yaml: string) => findPassages(readRules(yaml).rules, texts);

  test.each([
    ['soft hyphens', 'The fer\u00ADry came at noon.', 'The ferry came'],
    ['quotation marks', 'The “Ida” – a ferry – came.', 'The "Ida" - a ferry'],
    ['an apostrophe', 'The ferry’s crew came.', "the ferry's crew"],
    ['what was left out', 'The ferry came at noon.', 'The ferry came …'],
  ])('opening words name a passage, whatever its %s', (_name, text, words) => {
    const en = [...texts.en, { kind: 'paragraph', text }];
    const rules = readRules(JSON.stringify({ only: [{ en: words, reason: 'x' }] }));
    expect(findPassages(rules.rules, { ...texts, en })).toMatchObject({
      only: [{ block: 3 }],
      problems: [],
    });
  });

  test('signs alone name no passage, and where the words fit as they are, no other is meant', () => {
    expect(found('only: [{ en: …, reason: x }]').problems).toHaveLength(1);
    const en = [...texts.en, { kind: 'paragraph', text: 'The “river” rose again.' }];
    const { rules } = readRules('only: [{ en: The river rose, reason: x }]');
    expect(findPassages(rules, { ...texts, en })).toMatchObject({ only: [{ block: 1 }] });
  });

  test('opening words name a passage, whatever its line breaks', () => {
    expect(found('pair: [{ en: Nobody had seen it, de: [Niemand, Um] }]')).toMatchObject({
      pairs: [{ source: [2], target: [1, 2] }],
      problems: [],
    });
  });

  test('a passage that is all of the words goes before one that goes on', () => {
    expect(found('only: [{ en: The river, reason: Title. }]').only).toEqual([
      { language: 'en', block: 0, reason: 'Title.' },
    ]);
  });

  test.each([
    ['pair: [{ en: The lake, de: Niemand }]', 'No English passage begins with “The lake”.'],
    ['only: [{ en: The, reason: x }]', '2 English passages begin with “The”.'],
    [
      'pair: [{ en: Nobody, de: Niemand }]\nonly: [{ de: Niemand, reason: x }]',
      'The German passage of this rule is in the rule of line 1 too.',
    ],
  ])('%j does not hold', (yaml, message) => {
    const { problems } = found(yaml);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });
});
