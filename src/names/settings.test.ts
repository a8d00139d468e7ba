import { expect, test } from 'vitest';
import { readNameSettings } from './settings.ts';

test('an empty file, or one of comments, says nothing', () => {
  for (const yaml of ['', '# nothing yet\n']) {
    const { settings, problems } = readNameSettings(yaml);
    expect(problems).toEqual([]);
    expect(settings.exonyms).toEqual([]);
  }
});

test('names in two languages, kinds and corrections', () => {
  const { settings, problems } = readNameSettings(
    'same:\n  - { en: Lake Brienz, de: Brienzersee, kind: place }\nkinds:\n  Univention GmbH: organisation\nnot: [Reason]\n',
  );
  expect(problems).toEqual([]);
  expect(settings.exonyms).toEqual([
    { english: ['Lake Brienz'], german: ['Brienzersee'], kind: 'place' },
  ]);
  expect([...settings.kinds]).toEqual([['univentiongmbh', 'organisation']]);
  expect(settings.refused).toEqual(['Reason']);
});

test('one name may have several counterparts', () => {
  const { settings, problems, warnings } = readNameSettings(
    'same:\n  - { en: [Old Weir, Oldweir], de: Altes Wehr }\n  - { en: Old Weir, de: Altes Wehr, kind: place }\nkinds: { Altes Wehr: place }\nnot: [Weir]\n',
  );
  expect([...problems, ...warnings]).toEqual([]);
  expect(settings.exonyms[0]).toEqual({
    english: ['Old Weir', 'Oldweir'],
    german: ['Altes Wehr'],
    kind: null,
  });
});

const contradictory = `same:
  - { en: Old Weir, de: Altwehr, kind: place }
  - { en: old weir, de: Altes Wehr }
  - { en: The Lock, de: Altwehr }
  - { en: Tallow Quay, de: Talgkai, kind: place }
  - { en: Tallow Quay, de: Talgkai, kind: organisation }
kinds:
  Talgkai: person
  Müller: person
  Mueller: organisation
not:
  - Reason
  - altwehr
  - Muller
`;

test('what contradicts itself is told with both its lines, and the rest holds', () => {
  const { settings, problems, warnings } = readNameSettings(contradictory);
  expect(problems).toEqual([]);
  expect(settings.exonyms).toHaveLength(5);
  expect(warnings.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '3 `old weir` is `Altes Wehr` here, and `Altwehr` in line 2.',
    '4 `Altwehr` is `The Lock` here, and `Old Weir` in line 2.',
    '6 `Talgkai` is of kind `organisation` here, and `place` in line 5.',
    '8 `Talgkai` is of kind `person` here, and `place` in line 5.',
    '10 `Mueller` is of kind `organisation` here, and `person` in line 9.',
    '13 `altwehr` is no name here, and one in line 2.',
    '14 `Muller` is no name here, and one in line 9.',
  ]);
  expect(warnings[0]).toMatchObject({
    file: 'content/names.yaml',
    advice: 'Keep the right one; if each is, write one entry: `de: [Altwehr, Altes Wehr]`.',
  });
});

test.each([
  ['same:\n  - { en: Munich }\n', 2, 'Entry 1 of `same`, `de` is missing'],
  ['kinds:\n  Zalo: app\n', 2, '`kinds`, `Zalo` should be one of: person, place'],
  ['same: []\nnames: []\n', 1, 'The file'],
  ['not:\n  - ok\n  - "…"\n', 3, 'Entry 2 of `not` must have a letter'],
  ['not: [a\nkinds: {}\n', 2, 'not valid YAML'],
])('%j is a problem in line %i', (yaml, line, part) => {
  const { problems } = readNameSettings(yaml);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/names.yaml', line });
  expect(problems[0]?.message).toContain(part);
});
