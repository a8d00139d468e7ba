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
