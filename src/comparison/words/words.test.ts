import { expect, test } from 'vitest';
import { comparePassages } from '../compare.ts';

const told = (english: string, german: string) =>
  comparePassages(english, german).map((difference) => [difference.english, difference.german]);

test.each([
  ['a day', 'The kiln is lit on Tuesday.', 'Der Ofen wird angeheizt.', ['Tuesday', '']],
  ['a small number', 'She mends nets.', 'Sie flickt drei Netze.', ['', 'drei']],
  ['a first word', 'Three of the kilns burst.', 'Die Öfen barsten.', ['Three', '']],
  ['above or below', 'Over 70 pots broke.', 'Fast 70 Töpfe zerbrachen.', ['Over 70', 'Fast 70']],
  ['a negation', 'The glaze is not safe.', 'Die Glasur ist sicher.', ['not', '']],
  [
    'where a form of `zu` says nothing',
    'The lift is not ready to go.',
    'Der Lift ist bereit zur Fahrt.',
    ['not', ''],
  ],
  ['the other way', 'He signed the plan.', 'Er unterschrieb den Plan nicht.', ['', 'nicht']],
])('told: %s', (_what, english, german, difference) => {
  expect(told(english, german)).toEqual([difference]);
});

test('a sentence that both texts have in English is told', () => {
  const text = 'The potters of the valley are paid by the piece.';
  expect(told(text, text)).toEqual([[text, text]]);
});

test.each([
  ['a day in another word', 'It closes tomorrow, on Monday.', 'Es schließt morgen.'],
  ['both', 'Two of the kilns are old.', 'Beide Öfen sind alt.'],
  ['part of a number', 'Fifty-two pots broke.', '52 Töpfe zerbrachen.'],
  ['a measure of its own', 'The shelf is two feet wide.', 'Das Brett ist zwei Fuß breit.'],
  ['at most', 'No more than 15 pots fit.', 'Höchstens 15 Töpfe passen hinein.'],
  ['at most, in a denied clause', "You won't need more than 15.", 'Du brauchst nicht mehr als 15.'],
  ['said by the word', 'It is impossible to mend.', 'Man kann es nicht flicken.'],
  [
    'a name in another way',
    'We asked Klaas Freitag about it.',
    'Wir fragten Klaas Freitag danach.',
  ],
  ['no day at all', 'Assembly is easy.', 'Die Montage ist leicht.'],
  ['whom one speaks to', 'Would you two help her?', 'Helft ihr ihr?'],
  ['two named before', 'It is wise to part the two.', 'Es ist klug, sie zu trennen.'],
  ['an idiom', 'We spoke in private.', 'Wir sprachen unter vier Augen.'],
  ['nothing denied', 'Not just the roof fell.', 'Neben dem Dach fiel noch mehr.'],
  ['a choice', 'Ask whether or not it rains.', 'Frag, ob es regnet.'],
  ['a reminder', 'Remember the key.', 'Vergessen Sie nicht den Schlüssel.'],
  ['a short word', 'Order no. 7 is here.', 'Bestellung 7 ist hier.'],
  ['the same line of names', 'Kiln & Clay Ltd, Leeds', 'Kiln & Clay Ltd, Leeds'],
])('not told: %s', (_what, english, german) => {
  expect(told(english, german)).toEqual([]);
});
