import { expect, test } from 'vitest';
import { learnWriting } from './lexicon.ts';
import { readingBy } from './known.ts';
import { sayingsOf } from './parts.ts';
import { Side } from './side.ts';
import { readWords } from './tokens.ts';
import { textOf } from './whole.ts';

/** What German says best of an English name, which stands after `of ` and before a stop. */
function saying(name: string, de: string): string | undefined {
  const [english, german] = [readWords(`We heard of ${name}.`), readWords(de)];
  const known = readingBy({ english: learnWriting([english]), german: learnWriting([german]) });
  const sides = [new Side('en', english, known), new Side('de', german, known)] as const;
  const [best] = sayingsOf(sides[0], { from: 3, to: english.length }, sides[1]);
  return best && best.share > 0.53 ? textOf(german, best) : undefined;
}

test.each([
  ['Federal Harbour Safety Plan', 'Der Bundeshafenplan liegt im Rathaus.', 'Bundeshafenplan'],
  ['Court of Harbours', 'Das Hafengericht tagte mit dem Rat.', 'Hafengericht'],
  ['Saale Philharmonic Hall', 'Vor der Saalphilharmonie stand ein Bus.', 'Saalphilharmonie'],
  ['Dutch Bakers Guild', 'Er bat die Niederländische Bäckergilde.', 'Niederländische Bäckergilde'],
  ['White Otter', 'Sie aßen im Weißen Otter am Markt.', 'Weißen Otter'],
  [
    'Academy for Weather and Water Research',
    'Die Akademie für Wetter- und Wasserforschung schwieg.',
    'Akademie für Wetter und Wasserforschung',
  ],
  [
    'National Weather Authority',
    'Es stand auf den Seiten der nationalen Wetterbehörde.',
    'Wetterbehörde',
  ],
  ['Bergheim Tale', 'Sie spielten auf den Straßen der Stadt Bergheim.', undefined],
  ['The Silent Harbour', 'Er las in Der stille Hafen.', undefined],
  ['The Silent Harbour', 'Er las in Der Stille Hafen.', 'Der Stille Hafen'],
])('German says %s part by part: %s', (name, de, german) => {
  expect(saying(name, de)).toBe(german);
});

test.each([
  ['Your Heart', 'Er hat ein großes Herz.'],
  ['Fishery Committee', 'Die Fischsuppe schmeckte dem Bauern.'],
  ['Lake Office', 'Das Büro schloss, der See blieb.'],
  ['Project Lead of the Ferry', 'Der Leiter des Projekts kam.'],
])('what shares a word is not %s: %s', (name, de) => {
  expect(saying(name, de)).toBeUndefined();
});
