/** The value of a single English cardinal below a hundred, or null. */
export const englishSmall = (word: string): number | null =>
  units.get(word) ?? tens.get(word) ?? null;

/** The value of a single English ordinal such as `third` or `twentieth`, or null. */
export const englishOrdinal = (word: string): number | null => ordinals.get(word) ?? null;

/** Cardinals from zero to nineteen. */
export const units = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

/** Cardinals from twenty to ninety. */
export const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, position) => [word, position * 10 + 20]),
);

/** Words that multiply what stands before them, by the short scale. */
export const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Words for a fixed number of things. */
export const groups = new Map([
  ['dozen', 12],
  ['score', 20],
]);

/** Ordinals of one word below a hundred. */
export const ordinals = new Map<string, number>([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, position): [string, number] => [word, position + 1]),
  ...[...tens].map(([word, value]): [string, number] => [word.replace(/y$/, 'ieth'), value]),
]);

/** Ordinals of the scale words: hundredth, millionth. */
export const scaleOrdinals = new Map(
  [...scales].map(([word, value]): [string, number] => [`${word}th`, value]),
);

/** The parts of a whole, one and several: third, thirds. */
export const denominators = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ordinals, ...scaleOrdinals]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
]);

/** What may follow a cardinal and adds a part to it. */
export const tails: [string[], number][] = [
  [['and', 'a', 'half'], 0.5],
  [['and', 'one', 'half'], 0.5],
  [['and', 'a', 'quarter'], 0.25],
  [['and', 'three', 'quarters'], 0.75],
];

/** Halves and other parts without a cardinal before them. */
export const halves: [string[], number][] = [
  [['half', 'a', 'million'], 5e5],
  [['half', 'a', 'billion'], 5e8],
  [['half', 'a', 'trillion'], 5e11],
  [['half', 'a', 'dozen'], 6],
  [['a', 'half', 'dozen'], 6],
  [['half', 'dozen'], 6],
  [['a', 'half'], 0.5],
  [['one', 'half'], 0.5],
  [['half'], 0.5],
  [['a', 'third'], 1 / 3],
  [['a', 'quarter'], 0.25],
  [['a', 'fifth'], 0.2],
  [['a', 'sixth'], 1 / 6],
  [['a', 'eighth'], 0.125],
  [['an', 'eighth'], 0.125],
  [['a', 'tenth'], 0.1],
  [['a', 'hundredth'], 0.01],
];
