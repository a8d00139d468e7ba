import { expect, test } from 'vitest';
import { foldName } from '../fold.ts';
import { isGermanWord } from './german-words.ts';

test.each(
  `Bürgermeister Gemeinderates Häuser Hauptforum Waldbrände Unterwasserfahrzeugwettbewerb Übersetzerinnen
  Mitwirken Teilnehmende Begeisterte Bundesverfassungsgericht Kraftfahrzeughaftpflichtversicherung Kollegin
  Zusammenkünfte Ergebnisse Schwimmbädern Freiheitsberaubung`.split(/\s+/),
)('a German noun, by itself, inflected or of parts: %s', (word) => {
  expect(isGermanWord(foldName(word))).toBe(true);
});

test.each(
  'Nokia Backnang Misereor Zacchiroli Krause Ellwangen Bhopal Reuters Tumaini Novartis'.split(' '),
)('no German noun: %s', (word) => {
  expect(isGermanWord(foldName(word))).toBe(false);
});

test('is done at once with the longest and strangest words', () => {
  expect(isGermanWord('stadt'.repeat(10_000))).toBe(false);
  expect(isGermanWord('')).toBe(false);
});
