import { expect, test } from 'vitest';
import { readAccepted, applyAccepted } from './accepted.ts';

const yaml = `- passage: According to comrade
  values: ['1,100 billion', '1,1 Billionen']
  reason: The German rounds.
- passage: Laut Genosse Hoang
  values: [Tam]
  reason: The English calls him the head.
`;
const passages = {
  english: 'According to comrade Hoang Van Tam, over 1,100 billion VND were mobilized.',
  german: 'Laut Genosse Hoang Van Tam wurden über 1,1 Billionen VND mobilisiert.',
};
const rounded = { english: '1,100 billion', german: '1,1 Billionen', passages };
const unnamed = { english: '', german: 'Tam', passages };

const { accepted, problems } = readAccepted(yaml, 'content/song/accepted.yaml');

test('a difference is accepted by the opening of either passage and its values', () => {
  expect(problems).toEqual([]);
  const { differences, stale } = applyAccepted([rounded, unnamed], accepted);
  expect(differences.map(({ reason }) => reason)).toEqual([
    'The German rounds.',
    'The English calls him the head.',
  ]);
  expect(stale).toEqual([]);
});

test('another value in the same passage is still a difference', () => {
  const other = { ...rounded, german: '1,2 Billionen' };
  const [first] = applyAccepted([other, unnamed], accepted).differences;
  expect(first).toEqual({ ...other, reason: null });
});

test('an entry that fits nothing any more is told with its line', () => {
  const { stale } = applyAccepted([rounded], accepted);
  expect(stale).toHaveLength(1);
  expect(stale[0]).toMatchObject({ file: 'content/song/accepted.yaml', line: 4 });
  expect(stale[0]?.passage).toBe('Laut Genosse Hoang');
});

test.each([
  ['- passage: According\n  values: [a]\n', 1, 'Entry 1, `reason` is missing'],
  [
    '- { passage: a, values: [b], reason: c }\n- { passage: a, values: [], reason: c }\n',
    2,
    'Entry 2, `values` is empty',
  ],
  ['passage: a\n', 1, 'The file'],
  ['- passage: "…"\n  values: [a]\n  reason: b\n', 1, 'Entry 1, `passage` must hold a word'],
])('%j is a problem in line %i', (text, line, part) => {
  const reading = readAccepted(text, 'content/song/accepted.yaml');
  expect(reading.accepted).toEqual([]);
  expect(reading.problems).toMatchObject([{ line }]);
  expect(reading.problems[0]?.message).toContain(part);
});
