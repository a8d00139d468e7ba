import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { alignCollection } from '../collection.ts';
import { wordPairs } from './vocabulary.ts';

const english = wordPairs({ source: 'en', target: 'de' });
const german = wordPairs({ source: 'de', target: 'en' });

test('common words are known in both directions and in all forms, as the aligner reads words', () => {
  expect(english.get('moon')).toContainEqual(['mond', 0.9]);
  expect(german.get('mond')).toContainEqual(['moon', 0.9]);
});

test('the translations of a word share one belief', () => {
  const beliefs = new Map(english.get('border'));
  expect(beliefs.get('grenz')).toBe(0.9);
  expect(new Map(english.get('poor')).get('arm')).toBe(0.9);
  expect(new Map(english.get('refus')).get('weig')).toBe(0.45);
  expect(new Map(english.get('refus')).get('ablehn')).toBe(0.45);
});

test('nothing is known of languages without a list', () => {
  expect(wordPairs({ source: 'en', target: 'fr' }).size).toBe(0);
});

test('each word is listed once, in the order of the alphabet, in at most 60 KB', () => {
  const text = readFileSync(
    path.join(import.meta.dirname, '..', '..', 'names', 'words', 'vocabulary.tsv'),
    'utf8',
  );
  const words = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const heads = words.map((line) => line.split('\t')[0] ?? '');
  expect(heads).toEqual([...new Set(heads)].sort());
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  for (const line of words) expect(line).toMatch(/^\p{Ll}+\t\p{L}+(?: \| \p{L}+)*$/u);
});

test('passages find each other in one short text, though they share no name or figure', () => {
  const units = (texts: readonly string[]) => texts.map((text) => ({ text }));
  const found = alignCollection(
    [
      {
        id: 'ferry',
        source: units([
          'The ferry crosses the river every morning and brings the farmers to market.',
          'In winter the ice was so thick that children walked to school over the water.',
          'An old soldier sold bread and cheese from a window beside the church.',
          'Nobody remembers who built the wooden bridge that the flood destroyed.',
          'The widow of the miller told us that the mill had burned twice.',
          'At night one hears the dogs in the village and the wind in the trees.',
        ]),
        target: units([
          'Im Winter war das Eis so dick, dass Kinder über das Wasser zur Schule gingen.',
          'Ein alter Soldat verkaufte Brot und Käse aus einem Fenster neben der Kirche.',
          'Niemand erinnert sich, wer die Holzbrücke baute, die das Hochwasser zerstörte.',
          'Die Witwe des Müllers erzählte uns, dass die Mühle zweimal gebrannt habe.',
          'In der Nacht hört man die Hunde im Dorf und den Wind in den Bäumen.',
          'Der Arzt kommt am Nachmittag mit seinem Pferd und bleibt bis zum Abend.',
        ]),
      },
    ],
    { source: 'en', target: 'de' },
  );
  expect(
    found.get('ferry')?.map(({ source, target }) => `${source.join()}:${target.join()}`),
  ).toEqual(['0:', '1:0', '2:1', '3:2', '4:3', '5:4', ':5']);
});
