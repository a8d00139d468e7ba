import type { Language } from '../../article/language.ts';

/**
 * Little words that a translation keeps: what each language says, and what it may say for it. Where
 * one text says it and the other has no answer to it, the other has left it out. Compiled for this
 * program; over 3,761 rows of news and of a handbook they tell 9 things, 7 of them true, and their negations over
 * 3,991 sentences of the WMT22 test (news, chats, offers) 8 things, 2 of them true.
 */
export const claims: readonly Claim[] = [
  {
    kind: 'date',
    says: { en: weekday('en'), de: weekday('de') },
    answers: {
      en: /(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|yesterday|today|tonight|tomorrow/iu,
      de: /(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|wochenend|(?:mon|fri|satur|sun)day|(?<!\p{L})(?:vor)?(?:gestern|heut\p{L}*|morgen)(?!\p{L})/iu,
    },
  },
  ...[
    [
      '2',
      'two',
      'zwei(?:er|en)?',
      'both|twice|couple|pair|double|hal(?:f|ves)|second|twin|either|another|other|each',
      'zwei|beid|paar|doppel|hälfte|halb|zwo|zwilling|ander',
    ],
    ['3', 'three', 'drei(?:er|en)?', 'third|triple|thrice|trio', 'drei|dritt|trio|tripel'],
    ['4', 'four', 'vier', 'fourth|quarter', 'vier|quart'],
    ['5', 'five', 'fünf', 'fifth', 'fünf'],
    ['6', 'six', 'sechs', 'sixth|half a dozen', 'sechs|halbes Dutzend'],
    ['7', 'seven', 'sieben', 'seventh', 'sieb'],
    ['8', 'eight', 'acht', 'eighth', 'acht'],
    ['9', 'nine', 'neun', 'ninth', 'neun'],
    ['10', 'ten', 'zehn', 'tenth|decade', 'zehn|dekade'],
    ['11', 'eleven', 'elf', 'eleventh', 'elf'],
    ['12', 'twelve', 'zwölf', 'twelfth|dozen', 'zwölf|dutzend'],
  ].map(([value = '', english = '', german = '', alsoEnglish = '', alsoGerman = '']): Claim => ({
    kind: 'number',
    // Not a part of `fifty-eight`, `two-foot`, nor of a title within a sentence (`Die Drei vom Pfandhaus`); `you two` are `ihr`, and `the two.` `sie`.
    says: {
      en: new RegExp(
        String.raw`(?<![\p{L}_-]|(?<!\p{L})(?:you|we|us|they|them|between the) )${english}(?![\p{L}_-]|(?<=(?<!\p{L})the ${english})[.,;:!?])|^${capital(english)}(?![\p{L}_-])`,
        'gu',
      ),
      de: new RegExp(
        String.raw`(?<![\p{L}_-])${german}(?![\p{L}_-])|^${capital(german)}(?![\p{L}_-])`,
        'gu',
      ),
    },
    answers: {
      en: new RegExp(
        String.raw`(?<!\d)${value}(?!\d)|(?<!\p{L})(?:${english}|${alsoEnglish})`,
        'iu',
      ),
      de: new RegExp(String.raw`(?<!\d)${value}(?!\d)|${alsoGerman}`, 'iu'),
    },
  })),
  {
    kind: 'word',
    says: {
      // Not where it denies nothing: `not just`, `whether or not`, `fun, no?`, `no. 7`, `do not forget`, `vergessen Sie nicht`.
      en: /(?<![\p{L}_-]|(?<!\p{L})or |, )(?:not|cannot|no|never)(?![\p{L}_-]|\. ?(?:\d|#|is)| (?:more|less|fewer|only|least|just|merely|simply|to mention|forget)(?!\p{L}))|(?<!\p{L})\p{L}+n['’]t(?!\p{L}| (?:just|only|merely|simply|forget)(?!\p{L}))/giu,
      de: /(?<![\p{L}_-]|(?<!\p{L})(?:vergiss|vergesst|vergessen)(?: \p{L}{2,5}){0,2} )(?:nicht|kein(?:e[mnrs]?)?|nie|niemals)(?![\p{L}_-]| (?:mehr|weniger) als| (?:nur|zuletzt|bloß|vergessen)(?!\p{L}))/giu,
    },
    answers: {
      en: /(?<!\p{L})(?:not|no|cannot|never|none|nobody|nothing|nowhere|neither|nor|without|lack|fail|rather|instead|refus|declin|den(?:y|ied|ies)|hardly|barely|only|but|until|unless|avoid|un(?!der|it|iver|ique|ion)\p{L}{3}|im(?:p|mo|ma)|in(?:a|e|cap|cor|dep|suf|vis|val|v?ol)|dis|non|mis|ir[r]|il[l]|few|little|prevent|absent|stop|wrong|away|off|out|except|reject|doubt|ban|forb|closed|empty|miss|warn|end|far|too|before|yet|still|behind|malfunction)|\p{L}less(?!\p{L})|n['’]t(?!\p{L})/iu,
      de: /(?<!\p{L})(?:nicht|kein|nie|nirgend|nein|ohne|weder|un(?!d(?!\p{L})|ter|s|ge?fähr|i|ten)\p{L}{3}|in(?:a|e|k|d|s|st|v)|miss|aber|nur|erst|kaum|wenig|statt|anst|fehl|verweiger|leugn|scheiter|lehn|ablehn|abgelehn|verhinder|vermeid|außer|sondern|selten|falsch|mangel|schwer|bis|verlor|leer|geschlossen|gesperrt|verbot|verbiet|untersag|warn|gewarnt|aus(?!s)|ab|weg|zu(?!m(?!\p{L})|r(?!\p{L}))|verpass|versäum|sonst|egal|bevor|entzieh|entzog|lassen)|los(?:e[mnrs]?)?(?!\p{L})|frei(?!\p{L})/iu,
    },
    // In longer texts a negation finds too many ways to be said.
    isOfOneSentence: true,
  },
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function weekday(language: Language): RegExp {
  return language === 'en'
    ? /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?!\p{L})/gu
    : // `Montage` are assemblies.
      /(?<!\p{L})(?:[Mm]ontag|(?:(?:[Dd]iens|[Dd]onners|[Ff]rei|[Ss]ams|[Ss]onn)tag|[Mm]ittwoch|[Ss]onnabend)e?)s?(?!\p{L})/gu;
}

export type Claim = {
  kind: 'date' | 'number' | 'word';
  /** The words themselves, looked for everywhere (`g`). */
  says: Record<Language, RegExp>;
  /** What a text of this language has where it says the same. */
  answers: Record<Language, RegExp>;
  isOfOneSentence?: true;
};
