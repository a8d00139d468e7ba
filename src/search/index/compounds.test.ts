import { expect, test } from 'vitest';
import { compoundParts } from './compounds.ts';

const partsOf = compoundParts(
  new Set(
    'provinz partei mitglied mitglieder komitee armut bewegung information landschaft wettbewerb schreib grenze volk staat'.split(
      ' ',
    ),
  ),
);

test.each([
  ['provinzmilitär', ['provinz', 'militär']],
  ['parteimitglieder', ['partei', 'mitglieder']],
  ['informationstechnologie', ['information', 'technologie']],
  ['provinzparteikomitee', ['provinz', 'parteikomitee', 'partei', 'komitee', 'provinzpartei']],
  [
    'volksstaatsanwaltschaft',
    ['volks', 'staatsanwaltschaft', 'staats', 'anwaltschaft', 'volksstaats'],
  ],
  ['schreibwettbewerb', ['schreib', 'wettbewerb']],
  // No part of these is a word of the site.
  ['brückenzollordnung', ['brücken', 'zollordnung', 'zoll', 'ordnung', 'brückenzoll']],
  ['hafenmauer', ['hafen', 'mauer']],
])('%s is made of %s', (word, parts) => {
  expect(partsOf(word)).toEqual(parts);
});

test.each(['landschaften', 'bewegungen', 'provinzen', 'armut', 'ideologie', ''])(
  '%s is no compound',
  (word) => {
    expect(partsOf(word)).toEqual([]);
  },
);
