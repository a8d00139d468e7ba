import { expect, test } from 'vitest';
import { compareFigures } from './figures.ts';

const told = (english: string, german: string): string[] =>
  compareFigures(english, german).map(
    (each) => `${each.english?.text ?? '-'} | ${each.german?.text ?? '-'}`,
  );

test.each([
  ['The mill is wholly owned by the town.', 'Die Mühle gehört zu 100 % der Stadt.'],
  ['It is 100% free of gluten.', 'Es ist völlig glutenfrei.'],
  ['Lift the number of rings to 1 million.', 'Bei den Ringen die Million schaffen.'],
  ['The sermon was on Lk 10:25–37.', 'Gepredigt wurde über Lk 10,25–37.'],
  ['Open Mon–Fri 8–12 and 13–16:30.', 'Mo.–Fr. 8–12 und 13–16.30 Uhr geöffnet.'],
  ['They built a life-size horse.', 'Sie bauten ein Pferd im Maßstab 1:1.'],
  ['She won by five hundredths of a second.', 'Sie siegte um fünf Hundertstelsekunden.'],
  ['He lost 3 tenths of a second.', 'Er verlor 3 Zehntelsekunden.'],
  ['The mills are joined one-to-one.', 'Die Mühlen sind im Verhältnis 1:1 verbunden.'],
  ['The coin is tied 1-to-1 to the dollar.', 'Die Münze hängt 1 zu 1 am Dollar.'],
  ['We leave at 0500.', 'Wir brechen um 5:00 Uhr auf.'],
  ['It is 0430 ship time.', 'Es ist 4:30 Uhr Bordzeit.'],
  ['She moved in her early 20s.', 'Mit Anfang 20 zog sie um.'],
  ['King Louis the 14th danced.', 'Man tanzte mit König Ludwig dem XIV.'],
  ['The 2nd lieutenant left.', 'Der 2. Lieutenant ging.'],
  ['She ran 5K.', 'Sie lief 5 km.'],
  ['They landed 1 time.', 'Sie landeten einmal.'],
  ['A ring of 14 K, and one of 18K.', 'Ein Ring mit 14 Karat und einer mit 18 Karat.'],
  ['A $40 fee is due.', 'Eine Gebühr von 40 US-Dollar ist fällig.'],
  ['It is a plain mill.', 'Es ist eine 08/15-Mühle.'],
  ['Both mills are large.', 'Die Mühlen kosten Milliarden.'],
  ['In 2018 both mills grew, old and new.', '2018 wuchsen die Mühlen, auch die 2018 gekaufte.'],
])('the same in words: %s = %s', (english, german) => {
  expect(told(english, german)).toEqual([]);
});

test.each([
  ['The mill is 100% owned by the town.', 'Die Mühle gehört zu 10 % der Stadt.', '100% | 10 %'],
  ['The Otter 2 runs on a rail.', 'Der Otter 1 läuft auf einer Schiene.', '2 | 1'],
  ['Go to step 1 at a fork.', 'An einer Gabelung zu Schritt 2 gehen.', '1 | 2'],
  ['The sermon was on Lk 10:25.', 'Gepredigt wurde über Lk 10,26.', '10:25 | 10,26'],
  ['It costs 1 million.', 'Die Kosten sind die Milliarde.', '1 million | -'],
  ['A scale of 1:1 is best.', 'Am besten im Maßstab 1:2.', '1:1 | 1:2'],
  [
    'He lost 3 tenths of a second.',
    'Er verlor 3 Hundertstelsekunden.',
    '3 tenths of a second | 3 Hundertstelsekunden',
  ],
  ['Five mills burned.', 'Die 2000 Mühlen brannten.', '- | 2000'],
])('something else: %s ≠ %s', (english, german, slip) => {
  expect(told(english, german)).toEqual([slip]);
});
