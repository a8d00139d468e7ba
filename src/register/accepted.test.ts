import { expect, test } from 'vitest';
import { readAccepted, withoutAccepted } from './accepted.ts';

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
  expect(withoutAccepted([rounded, unnamed], accepted)).toEqual({ left: [], stale: [] });
});

test('another value in the same passage is still a difference', () => {
  const other = { ...rounded, german: '1,2 Billionen' };
  expect(withoutAccepted([other, unnamed], accepted).left).toEqual([other]);
});

test('an entry that fits nothing any more is told with its line', () => {
  const { stale } = withoutAccepted([rounded], accepted);
  expect(stale).toHaveLength(1);
  expect(stale[0]).toMatchObject({ file: 'content/song/accepted.yaml', line: 4 });
  expect(stale[0]?.message).toContain('Laut Genosse Hoang');
});

test.each([
  ['- passage: According\n  values: [a]\n', 1, '0.reason'],
  [
    '- { passage: a, values: [b], reason: c }\n- { passage: a, values: [], reason: c }\n',
    2,
    '1.values',
  ],
  ['passage: a\n', 1, 'The file'],
  ['- passage: "…"\n  values: [a]\n  reason: b\n', 1, '0.passage'],
])('%j is a problem in line %i', (text, line, part) => {
  const reading = readAccepted(text, 'content/song/accepted.yaml');
  expect(reading.accepted).toEqual([]);
  expect(reading.problems).toMatchObject([{ line }]);
  expect(reading.problems[0]?.message).toContain(part);
});
