import { describe, expect, test } from 'vitest';
import type { Language } from '../article/language.ts';
import { findKeys, queryFigures, queryKeys } from './keys.ts';
import { readFigures } from './figures.ts';

const finds = (query: string, text: string, language: Language): boolean => {
  const offered = new Set(readFigures(text, language).flatMap(findKeys));
  const asked = queryFigures(query).map(queryKeys);
  return asked.length > 0 && asked.every((keys) => keys.some((key) => offered.has(key)));
};

const english = 'In the past 12 years it raised over 1,100 billion VND and built 367 km of roads.';
const german =
  'In den letzten 12 Jahren hat er über 1.100 Milliarden VND und 367 km Straßen gebaut.';

describe.each([
  ['1,100'],
  ['1.100'],
  ['1100'],
  ['1 100'],
  ['1100 billion'],
  ['1.100 Milliarden'],
  ['1.1 trillion'],
  ['1,1 Billionen'],
  ['1,100 billion VND'],
  ['VND 1.1 trillion'],
  ['367'],
  ['367km'],
  ['367 kilometres'],
  ['367 Kilometer'],
  ['dreihundertsiebenundsechzig'],
  ['367,000 m'],
  ['12 Jahre'],
  ['twelve years'],
])('the query %s', (query) => {
  test('is found in both languages', () => {
    expect([finds(query, english, 'en'), finds(query, german, 'de')]).toEqual([true, true]);
  });
});

test.each([
  ['36'],
  ['3670'],
  ['110'],
  ['11.000 Milliarden'],
  ['367 kg'],
  ['12 %'],
  ['12/12'],
  ['2012'],
  ['7'],
])('the query %s is not', (query) => {
  expect([finds(query, english, 'en'), finds(query, german, 'de')]).toEqual([false, false]);
});

test.each([
  ['7/7', 'It had 7/7 communes.', 'Es waren sieben von sieben Gemeinden.'],
  ['seven of seven', 'It had 7 out of 7 communes.', 'Es waren 7/7 Gemeinden.'],
  ['July 10', 'On 10 July 2023 it began.', 'Am 10.7.2023 begann es.'],
  ['10.07.', 'On July 10 it began.', 'Am 10. Juli begann es.'],
  ['Juli 2023', 'On 10 July 2023 it began.', 'Im Juli 2023 begann es.'],
  ['2023', 'On 10 July 2023 it began.', 'Seit 2023 läuft es.'],
  ['1945', 'The war of 1939–45 ended.', 'Der Krieg von 1939 bis 1945 endete.'],
  ['35', 'Resolution 35 was passed.', 'Die 35 Mitarbeiter kamen.'],
  ['Resolution 35', 'They passed Resolution 35.', 'Die Resolution 35 gilt.'],
  ['1920s', 'In the 1920s it grew.', 'In den 1920er Jahren wuchs es.'],
  ['3,5 Prozent', 'It grew by 3.5% then.', 'Es wuchs um 3,5 % dort.'],
  ['half past two', 'It began at half past two.', 'Es begann um halb drei.'],
  ['2:30 pm', 'It began at 2.30 p.m. there.', 'Es begann um 14:30 Uhr.'],
  ['the 7th', 'It was the seventh try.', 'Es war der 7. Versuch.'],
  ['march 5', 'On 5 March it began.', 'Am 5. März begann es.'],
  ['10 juli', 'On 10 July it began.', 'Am 10. Juli begann es.'],
  ['7 / 7', 'It had 7/7 communes.', 'Es waren sieben von sieben Gemeinden.'],
  ['a dozen', 'She bought 12 eggs.', 'Sie kaufte ein Dutzend Eier.'],
  ['05552 71 34', 'Ring +49 5552 71 34 or 05552/7134.', 'Tel.: 05552 71 34'],
  ['055527134', 'Call 05552 7134.', 'Sie wählen 05552 71 34.'],
  ['50 Hektar', 'They own 0.5 square kilometres.', 'Sie haben 50 ha Land.'],
])('the query %s finds %s and %s', (query, inEnglish, inGerman) => {
  expect([finds(query, inEnglish, 'en'), finds(query, inGerman, 'de')]).toEqual([true, true]);
});

test.each([
  ['3.5%', 'It has 3.5 km and 35 %.'],
  ['7/8', 'It had 7/7 communes and 8 villages.'],
  ['Resolution 35', 'The 35 collaborators came.'],
  ['July 11', 'On 10 July 2023 it began.'],
  ['5 km', 'It weighs 5 kg.'],
  ['$5', 'It costs 5 euros.'],
  ['05552 71 34', 'Call 05552 71 43.'],
])('the query %s does not find %s', (query, text) => {
  expect(finds(query, text, 'en')).toBe(false);
});

test('an ambiguous query carries both its meanings', () => {
  expect(queryFigures('1.100').flatMap(queryKeys).toSorted()).toEqual(['n:1.1', 'n:1100']);
});

test.each([
  ['10 c', 'It was 10 °C outside.'],
  ['10 c', 'It costs 10 cents.'],
  ['9p', 'It costs 9p.'],
  ['9p', 'They came at 9 pm.'],
  ['2008/12', 'It opened in December 2008.'],
])('the query %s may mean what stands in: %s', (query, text) => {
  expect(finds(query, text, 'en')).toBe(true);
});
