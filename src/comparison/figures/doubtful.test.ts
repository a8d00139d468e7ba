import { expect, test } from 'vitest';
import { comparePassages } from '../compare.ts';

const told = (english: string, german: string): string[] =>
  comparePassages(english, german).map(({ why }) => why);

test.each([
  ['It weighs 1,250 kg.', 'Es wiegt 1,250 kg.', '`1,250` is 1250 in English and 1.25 in German'],
  ['It costs €3.400.', 'Es kostet 3.400 €.', '`3.400` is 3.4 in English and 3400 in German'],
])('digits that each language reads differently: %s / %s', (english, german, why) => {
  expect(told(english, german)).toEqual([why]);
});

test.each([
  ['It weighs 1,250 kg.', 'Es wiegt 1.250 kg.'],
  ['It weighs 1.25 kg.', 'Es wiegt 1,25 kg.'],
  ['Version 2.125 is out.', 'Version 2.125 ist da.'],
  ['It has 1,234,567 parts.', 'Es hat 1.234.567 Teile.'],
])('digits as each language writes them: %s / %s', (english, german) => {
  expect(told(english, german)).toEqual([]);
});

test('a day of the week that the date does not have is told', () => {
  expect(
    told('We met on Sunday, 1 May 2023.', 'Wir trafen uns am Sonntag, dem 1. Mai 2023.'),
  ).toEqual(['1 May 2023 was no Sunday but a Monday']);
  expect(told('We met on 1 May 2023.', 'Wir trafen uns am Mittwoch, den 1.5.2023.')).toEqual([
    '1.5.2023 was no Mittwoch but a Montag',
  ]);
  expect(told('We met on Monday, 1 May 2023.', 'Wir trafen uns am Montag, 1. Mai 2023.')).toEqual(
    [],
  );
});
