/*
 * Which parts of the reading of figures a query may need, told by signs in it. A sign may say too much, never too little:
 * without the part the query would be read as if nothing of the kind stood in it.
 */

/** The parts that a query may need; none where it has no figure. */
export function partsFor(typed: string): Set<Part> {
  const parts = new Set<Part>();
  if (!mayHaveFigure(typed)) return parts;
  const calendar = calendarSigns.test(typed);
  if (calendar) parts.add('calendar');
  if (calendar && isPlainDate(typed)) return parts;
  parts.add('things');
  if (mayHaveLabel(typed)) parts.add('labels');
  return parts;
}

/** Whether a text could have a figure: a digit, or letters of a number, a part or a time of day. */
export const mayHaveFigure = (text: string): boolean => figureSigns.test(text);

/** Whether nothing stands there but days and times, and what may stand between them. */
const isPlainDate = (text: string): boolean =>
  sureDate.test(text) && !otherSigns.test(text) && !/\p{L}/u.test(text.replace(calendarWords, ' '));

/** Whether a text could have a label or an idiom. */
function mayHaveLabel(text: string): boolean {
  if (labelSigns.test(text) || capitals.test(text)) return true;
  const rest = text.replace(countWords, ' ');
  // What stands before digits may name what they number; beside a numeral in words any word may make an idiom.
  if (/\p{L}.*\d/su.test(rest)) return true;
  return mayHaveFigure(text.replace(/\d/gu, ' ')) && /\p{L}/u.test(rest.replace(unitWords, ' '));
}

const stems = {
  en: 'zero|two|twe|three|thir|four|fort|five|fif|six|seven|eight|nine|nint|eleven',
  de: 'null|zwan|zwei|zwo|zwö|drei|dritt|vier|f(?:ü|ue|u)nf|sech|sieb|acht|neun|zehn|elf',
};
const english = `(?:one|ten|${stems.en})(?:lve|lfth|ve|een|teen|nty|ty|y|tie|th)*`;
const german = `(?:ein|${stems.de}|hundert|tausend)(?:und|ein|${stems.de}|hundert|tausend|en|s|zig|ßig)*(?:s?te[nrsm]?)?`;

/** Numerals begin a word, or are one: `Daten` and `component` have none. Some stand anywhere in one. */
const figureSigns = new RegExp(
  [
    '[\\p{N}%‰€$£¥]',
    '(?<!\\p{L})(?:[IVXLCDM]+(?!\\p{L})|(?:one|ten|tens|tenths?|tenfold)(?!\\p{L})',
    'nought|fori|dozen|hal[fv]|quarter|first|second|twice|double|noon|midnight',
    'a \\p{L}*(?:met(?:re|er)|lit(?:re|er)|gram|hectare|watt|byte)',
    'ein(?:e[mnrs]?|s)?(?!\\p{L})|ein(?:und|hundert|tausend|einhalb|halb|viertel|drittel|mal|fach)',
    'erst(?:e[mnrs]?|ens|mals?)?(?!\\p{L})|dutzend|halb|hälf|doppel',
    `${stems.en}|${stems.de})`,
    'hundr|thousand|illion|illiard|percent|per cent|centur',
    'hunder|tausend|anderthalb|prozent|mittag|mitternacht|jahrzehnt',
  ].join('|'),
  'iu',
);

const months =
  '(?:jan|jän|feb|mar|mär|maer|mrz|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]{0,6}';
const weekdays =
  '(?:[a-z]+(?:day|tag)s?|mittwochs?|sonnabends?|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)';
const dayHalves =
  '(?:(?:after|fore)?noon|(?:to)?night|morning|evening|lunch[- ]?(?:time)?|mid(?:day|night)|(?:vor|nach)?mittags?|morgens?|abends?|nachts?|früh)';
const joint = '(?:[-–~]| (?:to|bis|and|und|until|till?|thru|through) )';

const calendarSigns = new RegExp(
  [
    // 10 July, Oct-2-2013
    `(?<!\\p{L})${months}(?!\\p{L})|month (?:of|in) `,
    // 10.7.2021, 2021-07-10, 7/25,2021, 20210710
    '\\d[-/.\\\\\\s\\u2010\\u2011]{1,3}\\d{1,2}[-/.,\\\\\\s\\u2010\\u2011]{1,3}\\d|(?:19|20)\\d{6}',
    // 2016-11, 11/2016, 10.7.
    '(?<!\\d)[12]\\d{3} ?[-/.\\u2010\\u2011] ?(?:0?[1-9]|1[0-2])(?!\\d)|(?<!\\d)(?:0?[1-9]|1[0-2]) ?[-/.] ?[12]\\d{3}(?!\\d)',
    '(?<!\\d)\\d\\d?\\. ?\\d\\d?\\.',
    // on 5/12, am 10.10, Friday 7-6; 10/1-11/7
    `(?<!\\p{L})(?:on|in|or|and|am|vom|zum|${weekdays}),? \\d\\d?[-./]\\d\\d?(?!\\d)`,
    `${joint}.*\\d/\\d|\\d/\\d.*${joint}`,
    // 14:30, 14h30, 9h - 11h, um 14.30, at 12 15, 1730 hours
    '\\d: ?[0-5]\\d|\\d ?h ?(?:\\d|[-–]|to |bis |und |and )|\\d[.:]\\d\\d ?h(?!\\p{L})',
    '(?<!\\p{L})(?:at|um|ab|gegen|bis|from|to|until|between) \\d\\d?(?:[. ]?\\d\\d| ?h)(?!\\p{L})',
    '\\d{4} ?(?:hours|hrs|h|[A-Z]{2,4}T|UTC)(?!\\p{L})|\\d (?:GMT|UTC|[CMEWBP][A-Z]{0,3}[TZ])(?!\\p{L})',
    // 2 pm, acht Uhr, nine o'clock, in the morning
    `(?<!\\p{L})[ap] ?[.]? ?m(?!\\p{L})|(?<=at \\d\\d?)[ap](?!\\p{L})|uhr|clock|sharp|the dot|exactly|precisely|ish(?!\\p{L})`,
    `(?<!\\p{L})${dayHalves}(?!\\p{L})|mitternacht|mid-`,
    // half past two, ten minutes to three, at ten to nine, zehn vor acht, halb drei
    '(?<!\\p{L})(?:past|halb|viertel|dreiviertel)(?!\\p{L})|(?:quarters?|mins?|minutes?|minuten|half) (?:to|till?|of|before|after|vor|nach) ',
    '(?<!\\p{L})(?:at|by|until|till|around|about|is|was|before|after|it.s|um|gegen|bis|seit|ab|kurz|ist|war) \\P{Po}{1,20} (?:to|till?|after|before|of|vor|nach) ',
    '(?:\\d|\\p{L}{3}) (?:vor|nach) (?:\\d|\\p{L})|(?:at|by|until|till|around|about|is|was|before|after|^)(?: ?it.s)? ?half ',
    // eight thirty, at three oh five
    `(?<!\\p{L})${english}[- ](?:oh?(?!\\p{L})|${english})`,
    // 1920s, the sixties, 90er, Sechziger, Mitte zwanzig
    "\\d0(?:s|ies|['’]s|er)|ties(?!\\p{L})|nuller|[zß]iger|(?:anfang|mitte|ende) \\p{L}+[zß]ig",
  ].join('|'),
  'iu',
);

/** What can hardly be anything but a day or a time. */
const sureDate = new RegExp(
  [
    `(?<!\\p{L})${months}(?!\\p{L})`,
    '\\d{4}[-/.](?:0?\\d|1[0-2])[-/.]\\d|\\d[-.] ?(?:0?\\d|1[0-2])[-.] ?\\d{4}|\\d/\\d\\d?/\\d{4}|\\d:\\d\\d',
    `(?:\\d|${english}) ?[ap] ?[.]? ?m(?!\\p{L})|uhr|clock|past|halb|viertel|quarter|min[a-z]* (?:to|vor|nach)`,
  ].join('|'),
  'iu',
);

/** What may make something else of it: 10AM, NOV-5, 1850s, 3.07, 10.7.21, at first, and signs of amounts. */
const otherSigns =
  /\d[A-Z]{1,3}(?!\p{L})|[IVXLC]{2}|\p{L}[-.]?\d|\ds(?!\p{L})|(?<![\d.-])\d+[.,]\d\d?(?![\d.]| ?(?:[Uu]hr|[ap][. ]?m))|\d\.\d\d?\.\d\d(?!\d)|at first|fünf vor zwölf|von drit|(?:and|und) \d+$|(?:between|zwischen).*(?:to|bis|vor|\d-\d)|[%°′″"'§#&[\]{}−±+~≈\p{Sc}]|^\W*[-−]/u;

const calendarWords = new RegExp(
  `(?<!\\p{L})(?:${months}|${weekdays}|${dayHalves}|${english}|${german}|(?<=\\d)(?:st|nd|rd|th)|first|second|third|erste[nrsm]?|dritte[nrsm]?|[ap][.]? ?m|uhr|o.?clock|half|past|quarter|minutes|minuten|halb|viertel|dreiviertel|vor|nach|the|of|on|in|at|from|to|until|and|between|den|der|dem|am|vom|zum|bis|um|und|zwischen|von)(?!\\p{L})`,
  'giu',
);

const labelSigns = new RegExp(
  [
    // 5G, 12a34, § 5, #5, [1], CO2
    '\\d\\p{L}+\\d|\\p{L}(?:-?\\d|\\()|[§#№&[_]',
    // 1. and 2) before a text, 2.6.32, ISBN; +49 30 123, 030/1234567
    '\\d[.)]\\s|(?<![\\d.])(?![1-9]\\d{0,2}(?:\\.\\d{3})+(?![-.\\u2010\\u2011]?\\d))\\d+(?:[-.:\\u2010\\u2011]\\d+){2}',
    '\\+\\d|(?<!\\d[\\s.,’]?)0\\d\\d',
    // second hand, 24/7, one to one, and other idioms of numerals alone
    '(?:st|nd|rd)[- ](?:lieutenant|hand|part)|24 ?/ ?7|(?:^|\\s)1 zu 1|fifty[- ]fifty|six of one|nine to five|von drit',
  ].join('|'),
  'iu',
);

/** 5G; Kapitel IV */
const capitals = /\d[A-Z]{1,3}(?!\p{L})|\p{L}\s+[IVXLC]+(?!\p{L})/u;

/** Words that stand with numbers, and make neither a label nor an idiom. */
const countWords = new RegExp(
  `(?<!\\p{L})(?:(?:EUR|USD|GBP|CHF|JPY|VND)(?= )|${english}|${german}|hundreds?|thousands?|[mbtr]+illi(?:on|ard)(?:en|e|s)?|mrd|mio|point|komma|minus|about|over|nearly|rund|etwa|fast|über|and|und|between|zwischen|from|von|to|bis|of|out|aus)(?!\\p{L})`,
  'giu',
);
const unitWords =
  /(?<!\p{L})(?:a|half|third|dozens?|dutzend|dollars?|percent(?:age)?|per cent|points?|prozent|degrees|grad|celsius|euros?|pounds|(?:kilo)?met(?:re|er)s?|miles|feet|inches|hours|minutes|days|weeks|months|years|stunden|minuten|tagen?|wochen|monaten?|jahren?|(?:kilo)?gramm?s?|lit(?:re|er)s?|tonnes|tonnen|[kc]?m|kg)(?!\p{L})/giu;

export type Part = 'calendar' | 'labels' | 'things';
