import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../article/language.ts';
import { readWords, type Word } from '../../names/tokens.ts';
import { answers, countAnswers } from './answers.ts';

const english = `French and Scottish ministers met Ms. Anna Lukashenko in Munich, near the Zurich Lake Company.
  Dutch voters from Hanover and Argentina, a Dane, the Danes and Anna's Turkish friends saw Berlin, Berlins, Parks
  and the Parliament Building. The Swiss spoke of Sidney, the sea, Lebanon and Saint Petersburg's Brandenburg Gate.`;
const german = `Französische und schottische Minister trafen Frau Anna Lukaschenko in München, nahe der Zürichseegesellschaft.
  Niederländische Wähler aus Hannover und Argentinien, ein Däne, die Dänen und Annas türkische Freunde sahen Berlin,
  Berlins, Parks und das Parlamentsgebäude. Die Schweizer sprachen von Sydney, dem See, Libanon und Sankt Petersburgs
  Brandenburger Tor; Frankreich, Schottland, die Niederlande, Dänemark, die Türkei und die Schweiz schwiegen.`;
const texts = { en: readWords(english), de: readWords(german) };

const tried = (other: Word[], word: Word, language: Language): number =>
  other.filter((each) => answers(each, word, language)).length;

test.each(['en', 'de'] as const)(
  'looks up what asking each word would find, for %s words',
  (language) => {
    const [own, other] = language === 'en' ? [texts.en, texts.de] : [texts.de, texts.en];
    const counts = own.map((word) => countAnswers(other, word, language));
    expect(counts).toEqual(own.map((word) => tried(other, word, language)));
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(20);
  },
);

test('finds an answer whatever its ending, letters or place within a compound', () => {
  const piece = fc.constantFrom(
    'anna',
    'wien',
    'vienna',
    'see',
    'lake',
    'berg',
    'danisch',
    'dane',
    'sch',
    's',
    'es',
    'n',
  );
  const made = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
  const capital = fc.boolean();
  const word = fc
    .tuple(made, capital)
    .map(([text, is]) => (is ? text.charAt(0).toUpperCase() + text.slice(1) : text));
  const passage = fc.array(word, { maxLength: 12 }).map((words) => readWords(words.join(' ')));
  fc.assert(
    fc.property(
      passage,
      passage,
      fc.constantFrom('en' as const, 'de' as const),
      (own, other, language) => {
        for (const each of own) {
          expect(countAnswers(other, each, language)).toBe(tried(other, each, language));
        }
      },
    ),
  );
});
