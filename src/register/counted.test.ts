import { expect, test } from 'vitest';
import { countedBy } from './counted.ts';

test.each([
  ['en', '273', '273 households escape poverty', 'households'],
  ['en', '7', '7 village cultural houses...', 'village cultural houses'],
  ['en', '586', '586 makeshift and dilapidated houses', 'makeshift and dilapidated houses'],
  ['en', '35', '35 grassroots collaborators to', 'grassroots collaborators'],
  ['en', '35', '35 of the members', ''],
  ['en', '12', '12, and people', ''],
  ['en', '3', '3 people came', 'people'],
  ['de', '273', '273 Haushalten aus der Armut', 'Haushalten'],
  ['de', '586', '586 provisorische und baufällige Häuser', 'provisorische und baufällige Häuser'],
  ['de', '12', '12 Bezirks- und Stadtkomitees', 'Bezirks- und Stadtkomitees'],
  ['de', '35', '35 auf Bezirksebene', ''],
] as const)('%s: %s in %j counts %j', (language, figure, text, counted) => {
  expect(countedBy(text, figure.length, language)).toBe(counted);
});
