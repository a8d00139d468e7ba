import { expect, test } from 'vitest';
import { plantSlips } from './slips.ts';

const towns = ['Ellwangen', 'Backnang', 'Schönbeck', 'Norwich', 'Chernihiv', 'Oberau'];
const rows = Array.from({ length: 400 }, (_, index) => {
  const town = towns[index % towns.length] ?? '';
  return {
    article: `a${index % 40}`,
    en: `The council of ${town} met ${index} times.`,
    de: `Der Rat von ${town} tagte ${index} Mal.`,
    isSeen: index % 2 === 0,
  };
});

test('slips are planted in the names of rows that are seen, one word of one text each', () => {
  const { rows: planted, slips } = plantSlips(rows, 1);
  expect(slips.length).toBeGreaterThan(5);
  const changed = planted.filter((row, index) => row !== rows[index]);
  expect(changed.length).toBe(slips.length);
  expect(changed.every(({ isSeen }) => isSeen)).toBe(true);
  for (const { language, original, word, ...texts } of slips) {
    expect(towns).toContain(original);
    expect(texts[language]).toContain(word);
    expect(texts[language === 'en' ? 'de' : 'en']).toContain(original);
  }
  expect(plantSlips(rows, 1)).toEqual(plantSlips(rows, 1));
  expect(plantSlips(rows, 2)).not.toEqual(plantSlips(rows, 1));
});
