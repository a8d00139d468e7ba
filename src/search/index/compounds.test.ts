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
  ['informationstechnologie', ['information', 'stechnologie', 'technologie']],
  ['provinzparteikomitee', ['provinz', 'parteikomitee', 'partei', 'komitee', 'provinzpartei']],
  [
    'volksstaatsanwaltschaft',
    ['volk', 'sstaatsanwaltschaft', 'staatsanwaltschaft', 'staat', 'sanwaltschaft', 'anwaltschaft'],
  ],
  ['schreibwettbewerb', ['schreib', 'wettbewerb']],
])('%s is made of %s', (word, parts) => {
  expect(partsOf(word)).toEqual(parts);
});

test.each(['landschaften', 'bewegungen', 'provinzen', 'armut', 'ideologie', ''])(
  '%s is no compound',
  (word) => {
    expect(partsOf(word)).toEqual([]);
  },
);
