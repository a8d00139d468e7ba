import type { Found, Reading } from '../figure.ts';
import { at, type Scan } from '../tokens.ts';
import { type Clock, clock, timed } from './clock.ts';
import { units } from '../numbers/english-numerals.ts';
import { alone, anyOf, numeralsFrom, formsOf, readForm, uncounted } from './forms.ts';

/**
 * Reads a time of day at a token. Where the half of the day is left open (`halb drei`), the second
 * half is carried.
 *
 * @example readTime(scan('2:30 pm', 'en'), 0) // 14:30
 */
export function readTime(scanned: Scan, index: number): Found | null {
  const time = readClock(scanned, index);
  if (!time) return null;
  const reading = (hour: number): Reading => ({
    kind: 'time',
    value: clock({ ...time, hour }) + (time.second ? `:${time.second}` : ''),
    unit: null,
  });
  const readings = [reading(time.hour)];
  if (time.open) readings.push(reading((time.hour + 12) % 24));
  if (mayBeScore(scanned, index, time))
    readings.push({ kind: 'ratio', value: `${time.hour}/${time.minute}`, unit: null });
  // `Table 7 pm`: the label ends before what says that it is a time.
  return { from: index, to: time.to, readings, sure: time.named === true };
}

// Nothing calls `8:13` a time; no score is written `08:13` or `8:03`.
const mayBeScore = (scanned: Scan, index: number, time: Clock): boolean =>
  !time.named &&
  time.sign === ':' &&
  time.second === undefined &&
  time.minute > 9 &&
  !at(scanned, index).text.startsWith('0');

/** Reads a time: `14:30`, `2.30 p.m.`, `14 Uhr 30`, `0900 GMT`, `seven thirty a.m.`, `halb drei`. */
export const readClock = (scanned: Scan, index: number): Clock | null =>
  readForm(scanned, index, times[scanned.language], (match) => timed(scanned, index, match));

/** Reads what the other end of a range may show to be a time: 9 or 7.30. */
export const readHour = (scanned: Scan, index: number): Clock | null =>
  readForm(scanned, index, faces[scanned.language], (match) => timed(scanned, index, match));

const hourWords = anyOf([...units.keys()].slice(1, 13));
const shared = {
  h: '(?<hour>2[0-4]|1\\d|0?\\d)',
  m: '(?<minute>[0-5]\\d)',
  seconds: '(?::(?<second>[0-5]\\d)(?!\\d))?',
  end: '(?!\\d|[:.,]\\d)',
  // 9, 14:30, 14:30:15, 14.30, 14h30; eight, eight fifteen
  face: '(?:{h}(?:(?<sign>[:.h]){m}{seconds}{end}|(?!\\d|[.:h]\\d))|{word})',
  base: '(?:{h}(?!\\d|[.:h,]\\d)|{word}|(?<fixed>noon|midnight|mitternacht))',
  zone: '(?= ?(?:GMT|UTC|CES?T|MES?Z|BST|E[SD]T|P[SD]T|C[SD]T|EES?T|WES?T)(?!\\p{L}))',
  half: ' ?(?<half>[ap])(?:{am}|\\. ?m\\.?| m|(?<=:\\d\\d ?[ap]))(?![\\p{L}\\d])',
  free: uncounted,
  alone,
};
const language = {
  en: {
    ...shared,
    am: 'm',
    spoken: `(?<word>${hourWords})[- ](?<mins>(?:oh|o|zero)[- ]\\p{L}{3,5}|${numeralsFrom(10)})`,
    word: `(?:{spoken}|(?<bare>${hourWords}))(?!\\p{L})`,
    part: '(?: (?:in the|in|at|this)(?: (?:early|late))?|(?<=:\\d\\d)) (?<part>morning|afternoon|evening|night|am|pm)(?!\\p{L})',
    early: '(?<=(?<early>morning|afternoon|evening|night),?(?: at)?(?: (?:around|about))? )',
    count: `(?<count>[1-5]?\\d(?!\\d)|${numeralsFrom(1)})`,
    led: '(?<=(?<!\\p{L})(?:at|by|until|till|around|about|is|was|before|after|it.s) )',
    tail: '(?:{half}|{part}|)',
    clock: '(?:[01]\\d|2[0-3])[0-5]\\d',
    till: ' ?(?:[-–~]|to|and|till|until|through|thru) ?',
  },
  de: {
    ...shared,
    am: '(?<=p)m',
    word: '(?<bare>\\p{L}{3,19})',
    part: ' (?:am (?=morgen|vor|nach|abend)|in der (?=früh|nacht)|(?=\\p{L}{4,10}s(?!\\p{L})))(?<part>morgens?|vormittags?|mittags|nachmittags?|abends?|nachts?|früh)(?!\\p{L})',
    early:
      '(?<=(?<early>morgens?|vormittags?|mittags?|nachmittags?|abends?|nachts?),?(?: (?:um|gegen))? )',
    count: '(?<count>[1-5]?\\d(?!\\d)|\\p{L}{3,19})',
    led: '(?<=(?<!\\p{L})(?:um|gegen|bis|seit|ab|kurz|ist|war) )',
    tail: '(?: ?(?<uhr>uhr)(?!\\p{L}))?(?:{part}|)',
  },
};

const plain = [
  // 14:30:15, 14:30, 14h30; `0:15` is a score
  '(?<hour>2[0-4]|1\\d|0\\d|[1-9])(?<sign>:){m}(?::(?<second>[0-5]\\d)(?!\\d)|(?!\\d|[:.,]\\d))',
  '(?<=(?<!\\p{L})(?:um|gegen|ab|bis|at|from|until) )(?<hour>0)(?<sign>:){m}{end}',
  '{h}(?<sign>h){m}{end}',
  // 14.30 CET
  '{h}(?<sign>[.]){m}{end}{zone}',
  // 20.15 h; `18 h` is a span of time
  '{h}(?<sign>[.]){m} ?(?<uhr>h)(?!\\p{L})',
  '(?<=(?<!\\p{L})(?:um|gegen|ab|at) ){h} h {m}(?!\\d)',
  '(?<=(?<!\\p{L})(?:um|gegen|ab|at) ){h} ?(?<uhr>h)(?!\\p{L})',
  't(?<hour>[01]\\d|2[0-3])(?<sign>:){m}{seconds}{end}',
];

const english = formsOf(
  '\\|t?\\d+ ?(?:[:.]\\d|h(?!\\p{L}))|[ap][.]? ?m(?!\\p{L})|noon|mid|clock|sharp|past|quarter|(?<!\\p{L})min|(?<!\\p{L})at \\||(?:to|till|after|before) [\\doteshfn]|morning|evening|night|hours|\\|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]|\\d{4}{till}\\||GMT|UTC|(?<!\\p{L})(?:[CMEW]?ES?|[BEPC][SD])T(?!\\p{L})',
  [
    // 2:30 pm, seven pm, six fifteen a.m., 340pm
    '{face}{half}',
    '(?<hour>1[0-2]|0?[1-9]){m}(?:{half}|{part})',
    // 8 in the evening, in the evening at 8
    '{face}{part}',
    '(?:12 |twelve |)(?<fixed>noon|mid[- ]?day|mid[- ]?night)(?!\\p{L})',
    "(?:{early}|)(?:{h}|{word}) ?(?<oclock>o ?['’`]? ?clock)(?!\\p{L}){tail}",
    '(?<=at ){face}(?<uhr>)(?= (?:sharp|exactly|precisely))',
    // at 7p
    '(?<=(?<!\\p{L})at ){h}(?<half>[ap])(?![\\p{L}\\d.]){free}',
    // half past two, a quarter to three, 20 past 7, five minutes to five thirty
    '(?:{early}|)(?<share>half)[- ](?<side>past|after) {base}{tail}',
    '(?:{early}|)(?<share>(?:a )?quarter|three[- ]quarters?) (?<side>past|to|till|after|before) {base}{tail}',
    '(?:{led}|^)(?<share>(?:a )?quarter) (?<side>of) {base}{tail}{free}',
    '{led}(?<share>half) {base}{tail}{free}',
    '(?:{early}|){count} (?:minutes?|mins?) (?<side>past|to|till|after|before) (?:{face}|(?<fixed>noon|midnight)){tail}',
    '(?:{led}|^){count} (?:minutes?|mins?) (?<side>of) {base}{tail}{free}',
    '(?:{early}|){count} (?<side>past) {base}{tail}',
    // `4 to 9pm` are two hours
    '{led}(?!1?\\d |(?:one|two|three|four|six|seven|eight|nine|eleven) ){count} (?<side>to|till|after|before) {base}{tail}',
    '{led}{count} (?<side>to|till|after|before) {base}(?:{part}|)(?! ?[ap])',
    '(?<=(?<!\\p{L})at )(?<count>five|ten|twenty|twenty[- ]five) (?<side>of) {base}{tail}{free}',
    '(?<!(?:from|between) )(?<count>five|ten|twenty|twenty[- ]five|1[3-9]|[2-5]\\d) (?<side>to) {base}{half}',
    '{early}{face}{free}',
    ...plain,
    // at three twenty, at eight oh five, at 12 15; `twelve fifteen` may be a year
    `(?<=(?<!\\p{L})at )(?<word>${hourWords})[- ](?<mins>${numeralsFrom(1)})`,
    '(?<=(?<!\\p{L})at ){spoken}',
    // at fifteen forty
    `(?<=(?<!\\p{L})at )(?<word>${anyOf([...units.keys()].slice(13, 20))})[- ](?<mins>${numeralsFrom(10)})`,
    '(?<=(?<!\\p{L})(?:from|until|till|to|by|for) )(?!eleven|twelve){spoken}',
    // eight thirty, where nothing is counted
    `(?!eleven|twelve)(?<word>${hourWords})[- ](?<mins>ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[- ]five)?)(?![-\\p{L}]){free}`,
    '(?<=(?<!\\p{L})at ){h} {m}{alone}{free}',
    // 0900 GMT, at 1730 hours
    '(?<hour>0\\d){m}(?: hours| ?h)(?!\\p{L})',
    '(?<=(?<!\\p{L})at )(?<hour>1\\d|2[0-3]){m}(?: hours| ?h)(?!\\p{L})',
    '(?<hour>[01]?\\d|2[0-3]){m}{zone}',
    // between 0830 and 1045 hours; at 0830-1045
    '(?<hour>[01]\\d|2[0-3]){m}(?={till}{clock} ?(?:hours|hrs|h)(?!\\p{L}| of))',
    '(?<=(?:[01]\\d|2[0-3])[0-5]\\d{till})(?<hour>[01]\\d|2[0-3]){m} ?(?<uhr>hours|hrs|h)(?!\\p{L}| of)',
    '(?<=(?<!\\p{L})(?:at |between (?=0)))(?<hour>[01]\\d|2[0-3]){m}(?={till}{clock}(?!\\d))',
    '(?<=(?<!\\p{L})(?:at |between (?=0)){clock}{till})(?<hour>[01]\\d|2[0-3]){m}(?<uhr>)(?!\\d)',
  ],
  language.en,
);

const german = formsOf(
  'uhr|\\|\\d\\d?[:.h]|\\|\\d+ ?h|halb|viertel|min|mitt|morgen|abend|nacht|früh|[ap][.]? ?m|(?:vor|nach) [\\dezdvfsan]',
  [
    // 14 Uhr 30, 14.30 Uhr, acht Uhr abends
    '(?:{early}|)(?:{h}|{word}) ?(?<uhr>uhr) (?:{m}(?!\\d)|(?<mins>(?!eine?[nmrs]?(?!\\p{L}))\\p{L}{3,19}))(?:{part}|)',
    '(?:{early}|){face} ?(?<uhr>uhr)(?!\\p{L})(?:{part}|)',
    '{face}{half}',
    '{face}{part}',
    '(?<fixed>mitternacht)(?!\\p{L})',
    // fünf vor halb drei, halb drei, dreiviertel drei
    '(?:{early}|){count}(?: min(?:uten)?|) (?<side>vor|nach) (?<halb>halb) {base}{tail}',
    '(?:{early}|)(?<halb>halb) {base}{tail}',
    '(?:{early}|)(?<share>drei ?viertel) {base}{tail}',
    '{led}(?<share>viertel) {base}{tail}',
    // Viertel nach acht, zehn vor acht, um 20 nach 7
    '(?:{early}|)(?<share>viertel) (?<side>vor|nach) {base}{tail}',
    '(?:{early}|){count} min(?:uten)? (?<side>vor|nach) {base}{tail}',
    '(?:{early}|)(?<count>\\p{L}{3,19}) (?<side>vor|nach) {base}{tail}',
    '{led}{count} (?<side>vor|nach) {base}{tail}',
    '{early}{face}{free}',
    ...plain,
    '(?<=(?<!\\p{L})(?:um|ab|gegen|bis) ){h}(?<sign>[.]){m}{end}',
  ],
  language.de,
);

const times = { en: english, de: german };
const faces = {
  en: formsOf('', ['{face}'], language.en),
  de: formsOf('', ['{face}(?!\\p{L})'], language.de),
};
