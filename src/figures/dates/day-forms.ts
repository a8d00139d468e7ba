import { ordinals, units } from '../numbers/english-numerals.ts';
import { monthNames, weekdayNames } from './calendar.ts';
import { alone, anyOf, formsOf, uncounted } from './forms.ts';

const nineteen = [...ordinals].filter(([, value]) => value < 20).map(([word]) => word);
const nine = [...units].filter(([, value]) => value > 0 && value < 10).map(([word]) => word);
const names = anyOf(monthNames);
const shared = {
  name: `(?<name>${names})(?!\\p{L})(?:(?<=(?<!\\p{L})(?!may|mai|june|july|juni|juli|märz)\\p{L}{3,4})\\.)?`,
  y: `(?<year>[12]\\d{3})${alone}`,
  gap: '(?<gap>[-/\\u2010\\u2011 ])?',
  // , 2021; of 2021; -2021
  in: '(?: ?,[-/ ]?|[-/.\\u2010\\u2011 ]|(?<=\\p{L}))(?:(?:of|in|des Jahre?s) )?{y}',
  // of 2021; ’21; what stood before the month: 2-Oct-13
  after: `(?:{in}|(?: ?[\\u0027\\u2019]|(?=[-/])\\k<gap>(?!.{0,3}${names})|{short})(?<short>\\d\\d)${alone})`,
  d: '(?<day>0?[1-9]|[12]\\d|3[01])',
  m: '(?<month>0?[1-9]|1[0-2])',
  mm: '(?<month>0[1-9]|1[0-2])',
  yy: '(?:(?<year>\\d{4})|(?<short>\\d\\d))(?!\\d)',
  recent: '(?<year>(?:19|20)\\d\\d)',
  sign: '(?<sign>[-/\\u2010\\u2011])',
  end: '(?!\\d|[.,/-]\\d|[/-]\\p{L})',
  free: uncounted,
  alone,
  weekday: anyOf(weekdayNames),
  nth: anyOf(nineteen.slice(0, 12)),
  number: '(?:{d}(?!\\d){suffix}?|{spelled}(?!\\p{L}))',
};
const language = {
  en: {
    ...shared,
    suffix: `(?<suffix>st|nd|rd|th|\\.(?= ?[-\\u2010-\\u2015]| ?${names}))`,
    spelled: `(?<spelled>(?:twenty|thirty)[-\\s\\u2014]?${anyOf(nineteen.slice(0, 9))}|${anyOf(nineteen)}|twentieth|thirtieth)`,
    cardinal: `(?<cardinal>(?:twenty|thirty)[- ]${anyOf(nine)}|${anyOf(nine)})`,
    // 11 May 83, where nothing can be counted by the last number
    short: `(?= [3-9]\\d${uncounted}) `,
    led: '(?<=^|(?<!\\p{L})(?:on|from|by|until) )',
  },
  de: {
    ...shared,
    suffix: '(?<suffix>s?te[nrsm]?|\\.)',
    spelled: '(?<spelled>\\p{L}{3,24}te[nrsm]?)',
    short: '(?!)',
    led: '(?<=^|(?<!\\p{L})(?:am|vom|bis|zum|dem|der|den|des|ab|seit|zwischen|und|mo|di|mi|do|fr|sa|so|\\p{L}{3,8}tag) |[(,;:–-] ?)',
  },
};

const nearDay = `\\|\\d+[-/.,\\\\\\s\\u2010\\u2011]{1,3}\\d|\\|(?:19|20)\\d{6}|(?<!\\p{L})${names}(?!\\p{L})|month`;

// Written in digits alone, in both languages.
const numeric = [
  // 2021-07-10, 2021/7/10
  '(?<year>\\d{4})(?<gap>[-/.\\u2010\\u2011]){m}\\k<gap>{d}(?!\\d)',
  // 2016-11, 2015-3; 2016 / 11, 11 -2016
  '(?<order>)(?<year>(?:1[5-9]|20)\\d\\d)[-/]{m}{end}',
  '(?<order>){recent}(?: [-/] ?| ?[-/] ){mm}{end}{free}',
  '{mm}(?: [-/] ?| ?[-/] ){recent}{end}{free}',
  // 10.7.2021, 10. 7. 2021, 10.07.21
  '{d}\\.(?<gap>[ \\u00a0]?){m}\\.\\k<gap>(?<year>\\d{4}){end}',
  '(?:(?=0|1[3-9]|2\\d|3[01])|(?=\\d\\d?\\. ?0)|{led}){d}\\.(?<gap>[ \\u00a0]?){m}\\.\\k<gap>(?<short>\\d\\d){end}',
  // 10.7., 4.6. (Dienstag)
  '(?:(?=0)|(?=\\d\\d?\\. ?0)|{led}){d}\\. ?{m}\\.(?!\\d)',
  '{d}\\. ?{m}\\.(?= ?\\((?:mo|di|mi|do|fr|sa|so|{weekday}))',
  // 04/1807, 12-2016, 07.2021; 7/2021
  '{mm}/(?<year>[12]\\d{3}){end}',
  '{m}/{recent}{end}',
  '{mm}-{recent}{end}',
  '(?<month>0\\d)\\.{recent}{end}',
  // 20131002, 2013 10 02
  '{recent}(?<gap> ?){mm}\\k<gap>(?<day>0[1-9]|[12]\\d|3[01]){end}{free}',
];

/** The written forms of a date in each language, by what they begin with. */
export const days = {
  en: {
    digits: formsOf(
      nearDay,
      [
        // 7/25/2021, 10-07-21; 25/07/2021
        '{m}{sign}{d}\\k<sign>{yy}',
        '{d}{sign}{m}\\k<sign>{yy}',
        ...numeric,
        // 7 / 25 / 2021, 7\\25\\2021, 7/25,2021, 7/25 2021
        '{m}(?<sign> [-/] |\\\\){d}\\k<sign>{recent}{end}',
        '{d}(?<sign> [-/] |\\\\){m}\\k<sign>{recent}{end}',
        '{m}/{d}, ?{yy}{end}',
        '{m}/{d}[-.]{recent}{end}',
        '{m}/(?<day>1[3-9]|2\\d|3[01]) {recent}{end}',
        '(?<day>1[3-9]|2\\d|3[01])/{m} {recent}{end}',
        // Friday 7-6, on 4-22
        '(?<=(?:{weekday}),? ){m}[-./]{d}{end}',
        '(?<=(?<!\\p{L})(?:on|in) )(?<month>0?[1-9]|1[0-2])-(?<day>1[3-9]|2\\d|3[01]){end}{free}',
        '(?<=(?<!\\p{L})on )(?<month>0?[1-9]|1[0-2])[.](?<day>1[3-9]|2\\d|3[01]){end}{free}',
        '(?<=(?<!\\p{L})on )(?<day>1[3-9]|2\\d|3[01])-{m}{end}{free}',
        // 22-2013-Oct; 26 - Feb - 1973
        '{d}[-/.]{recent}[-/.]{name}',
        '{d}(?<gap> [-/] ){name}\\k<gap>{recent}{end}',
        // 10 July 2021, 10th of July, 22Oct2013, 11 May 83
        '{number}(?<gap>[-/,\\u2010\\u2011 ])?(?:day )?(?<told>of )?{name}{after}',
        '{d}{suffix} (?:of )?{name} (?<short>\\d\\d){alone}{free}',
        '{number} (?:of )?{name}, (?<short>\\d\\d)(?= ?(?:$|[.!?;)]))',
        '{number}(?:[-/,\\u2010\\u2011 ])?(?:day )?(?<told>of )?{name}',
        '(?<month>1?\\d)(?:st|nd|rd|th) month (?:of|in) {y}',
        // 2019-Aug-01, 2016 June 5, 2016 5th June
        '(?<year>[12]\\d{3})(?:,? |[-/.]){name}[-/. ](?:the )?{number}{free}',
        '(?<year>[12]\\d{3})(?:,? |[-/])(?:the )?{number}[-/ ](?:of )?{name}',
        // 2016 June; not `in 2016 June Carter sang`
        '(?<year>[12]\\d{3})(?:,? |[-/]){name}(?! ?\\d|[.,:]\\d){free}',
      ],
      language.en,
    ),
    word: formsOf(
      nearDay,
      [
        // July 10, 2021; July the 10th; Oct-2-2013; Dec31
        '{name}(?<gap>[-/.\\u2010\\u2011 ])?(?:the )?{number}{alone}{after}',
        '{name}\\.?{d}\\.{recent}{end}',
        '{name} {number}, (?<short>\\d\\d)(?= ?(?:$|[.!?;)]))',
        '{name} (?:the )?{d}{suffix} (?<short>\\d\\d){alone}{free}',
        '{name}[-/.]{recent}[-/.]{d}{end}',
        '{name}(?:[-/.\\u2010\\u2011 ])?(?<told>the )?{number}{alone}',
        '{name}, ?(?:the )?{d}{suffix}{alone}(?:,? {y})?',
        '{name}(?:, ?)?{d}, ?{y}',
        '{name} (?:the )?{cardinal}(?:(?=,? (?:(?:eight|nine)teen|twenty|two thousand)(?!\\p{L}))|(?![-\\p{L}]){free})',
        // July 2021, July of 2021, July ’21
        '{name}(?:{in}| ?[\\u0027\\u2019](?<short>\\d\\d){alone})',
        // the tenth of July 2021, the tenth month of 2021
        '{spelled}(?<gap> )(?:day )?(?<told>of )?{name}{after}',
        '{spelled} (?:day )?(?<told>of )?{name}',
        '(?<nth>{nth}) month (?:of|in) {y}',
        // May two thousand sixteen
        '{name}(?=,? (?:of )?(?:(?:eight|nine)teen|twenty|two thousand)[- ])',
      ],
      language.en,
    ),
  },
  de: {
    digits: formsOf(
      nearDay,
      [
        '{d}{sign}{m}\\k<sign>{yy}',
        ...numeric,
        // 7.2021, 2021.07, am 10.10
        '{m}\\.{recent}{end}',
        '(?<order>){recent} ?[-.] ?(?<month>0[1-9]|1[0-2]){end}',
        '(?<=(?<!\\p{L})(?:am|vom|zum) ){d}\\.{m}{end}',
        // 10. Juli 2021, 10-Jul-2021
        '{number}{gap}{name}{after}',
        '{number}(?:[-/\\u2010\\u2011 ])?{name}',
        '(?<year>[12]\\d{3})(?:,? |[-/]){name}[-/]{number}',
        '(?<year>[12]\\d{3})(?:,? |[-/]){name}(?! ?[\\p{L}\\d]|[.,:]\\d)',
      ],
      language.de,
    ),
    word: formsOf(
      nearDay,
      [
        '{spelled}(?<gap> ){name}{after}',
        '{spelled} {name}',
        '{name}(?:{in}| ?[\\u0027\\u2019](?<short>\\d\\d){alone})',
      ],
      language.de,
    ),
  },
};

const part = ['{name}', '{number} ?, ?{y}', '{d}{suffix} {y}', '{number}(?!\\p{L})'];
/** A day without its month, or a month alone; the year of a bare day needs a comma. */
export const parts = { en: formsOf('', part, language.en), de: formsOf('', part, language.de) };

/** The day of a month. */
export const numbers = {
  en: formsOf('', ['{number}(?!\\p{L})'], language.en),
  de: formsOf('', ['{number}(?!\\p{L})'], language.de),
};
