import { expect, test } from 'vitest';
import { compareNames } from './compare-names.ts';

const names = (english: string, german: string) =>
  compareNames(english, german).map(({ english, german }) => [english, german]);

test.each([
  ['beside a name', 'He met Joe Smith.', 'Er traf Joe Biden.', 'Smith', 'Biden'],
  [
    'beside a name, which begins both',
    'Ray Rhodes died in May.',
    'Ray Dassen starb im Mai.',
    'Rhodes',
    'Dassen',
  ],
  [
    'after a title',
    'Mr. Weber lives in Potsdam.',
    'Herr Wagner lebt in Potsdam.',
    'Weber',
    'Wagner',
  ],
  ['after a little word', 'a play by Ibsen', 'ein Stück von Strindberg', 'Ibsen', 'Strindberg'],
  [
    'at the beginning, before who speaks',
    'Kafka wrote it in one night.',
    'Rilke schrieb es in einer Nacht.',
    'Kafka',
    'Rilke',
  ],
  ['a town', 'It is in Salzburg.', 'Es ist in Innsbruck.', 'Salzburg', 'Innsbruck'],
  ['a town', 'The Frankfurt airport', 'Der Münchner Flughafen', 'Frankfurt', 'Münchner'],
  ['a river', 'The Rhine is high.', 'Die Donau steht hoch.', 'Rhine', 'Donau'],
  [
    'countries that look alike',
    'Austria won against Slovenia.',
    'Österreich gewann gegen die Slowakei.',
    'Slovenia',
    'Slowakei',
  ],
  ['an organisation', 'The WHO warns.', 'Die UNESCO warnt.', 'WHO', 'UNESCO'],
  ['a doubled letter', 'He left Riga.', 'Er verließ Rigga.', 'Riga', 'Rigga'],
])('another name: %s (%s)', (_where, english, german, one, other) => {
  expect(names(english, german)).toEqual([[one, other]]);
});

test.each([
  ['exonyms', 'Lake Constance and the Danube', 'der Bodensee und die Donau'],
  ['an abbreviation', 'The European Central Bank raised rates.', 'Die EZB hob die Zinsen an.'],
  ['an abbreviation', 'The UN sent observers.', 'Die UNO entsandte Beobachter.'],
  ['an adjective of a town', 'the Chemnitz railway station', 'der Chemnitzer Bahnhof'],
  ['an adjective of a country', 'Swiss and Bavarian cheese', 'Schweizer und bayerischer Käse'],
  ['umlauts', 'Dr. Jürgen Müller will lead it.', 'Dr. Juergen Mueller wird es leiten.'],
  ['rulers', 'Pope Francis spoke.', 'Papst Franziskus sprach.'],
  ['a genitive', 'the White House’s answer', 'die Antwort des Weißen Hauses'],
  ['what a name is', 'The HSBC denies it.', 'Die Großbank HSBC bestreitet es.'],
  ['nouns', 'See Chapter 3 and Figure 2.', 'Siehe Kapitel 3 und Abbildung 2.'],
  ['words that begin sentences', 'Amid fears, Ann left.', 'Angesichts der Angst ging Ann.'],
  ['an institution', 'the Ministry of Health', 'das Gesundheitsministerium'],
])('the same: %s (%s)', (_what, english, german) => {
  expect(names(english, german)).toEqual([]);
});
