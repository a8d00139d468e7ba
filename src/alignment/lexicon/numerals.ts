/**
 * The spoken form of the small numbers and of the months, in the languages the aligner knows.
 *
 * These tables are all that the aligner knows of any language. A word that means something else as
 * often as it means a number (`one`, `ein`, `un`, `may`) is left out on purpose.
 *
 * @param language primary language subtag; an unknown one has no table
 * @returns folded word → token
 * @example numeralsOf('de').get('sieben') // '#7'
 */
export function numeralsOf(language: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of (Object.hasOwn(words, language) ? (words[language] ?? '') : '')
    .trim()
    .split(/\s*\n\s*/u)) {
    const [token, ...forms] = line.split(/\s+/u);
    if (token !== undefined) for (const form of forms) table.set(form, `#${token}`);
  }
  return table;
}

// Each line: a token, then the folded words (lower case, no marks) that stand for it.
const words: Record<string, string> = {
  en: `
    1 first
    2 two second
    3 three third
    4 four fourth
    5 five fifth
    6 six sixth
    7 seven seventh
    8 eight eighth
    9 nine ninth
    10 ten tenth
    11 eleven eleventh
    12 twelve twelfth dozen
    13 thirteen thirteenth
    14 fourteen fourteenth
    15 fifteen fifteenth
    16 sixteen sixteenth
    17 seventeen seventeenth
    18 eighteen eighteenth
    19 nineteen nineteenth
    20 twenty twentieth
    30 thirty thirtieth
    40 forty fortieth
    50 fifty fiftieth
    60 sixty
    70 seventy
    80 eighty
    90 ninety
    100 hundred
    1000 thousand thousands
    1e6 million millions
    1e9 billion billions
    1e12 trillion trillions
    m1 january jan
    m2 february feb
    m3 march
    m4 april apr
    m6 june
    m7 july
    m8 august aug
    m9 september sept
    m10 october oct
    m11 november nov
    m12 december dec`,
  de: `
    1 erste erster ersten erstes
    2 zwei zweite zweiten zweiter zweites
    3 drei dritte dritten dritter drittes
    4 vier vierte vierten vierter
    5 funf funfte funften funfter
    6 sechs sechste sechsten sechster
    7 sieben siebte siebten siebter
    8 acht achte achten achter
    9 neun neunte neunten neunter
    10 zehn zehnte zehnten zehnter
    11 elf elfte elften
    12 zwolf zwolfte zwolften dutzend
    13 dreizehn dreizehnte dreizehnten
    14 vierzehn vierzehnte vierzehnten
    15 funfzehn funfzehnte funfzehnten
    16 sechzehn sechzehnte sechzehnten
    17 siebzehn siebzehnte siebzehnten
    18 achtzehn achtzehnte achtzehnten
    19 neunzehn neunzehnte neunzehnten
    20 zwanzig zwanzigste zwanzigsten
    30 dreissig dreissigste dreissigsten
    40 vierzig
    50 funfzig
    60 sechzig
    70 siebzig
    80 achtzig
    90 neunzig
    100 hundert hunderte
    1000 tausend tausende
    1e6 million millionen mio
    1e9 milliarde milliarden mrd
    1e12 billion billionen
    m1 januar janner jan
    m2 februar feb
    m3 marz
    m4 april apr
    m5 mai
    m6 juni
    m7 juli
    m8 august aug
    m9 september sept
    m10 oktober okt
    m11 november nov
    m12 dezember dez`,
  fr: `
    1 premier premiere premiers premieres
    2 deux deuxieme second seconde
    3 trois troisieme
    4 quatre quatrieme
    5 cinq cinquieme
    6 six sixieme
    7 sept septieme
    8 huit huitieme
    9 neuf neuvieme
    10 dix dixieme
    11 onze onzieme
    12 douze douzieme douzaine
    13 treize treizieme
    14 quatorze quatorzieme
    15 quinze quinzieme quinzaine
    16 seize seizieme
    20 vingt vingtieme
    30 trente
    40 quarante
    50 cinquante
    60 soixante
    70 septante
    80 huitante
    90 nonante
    100 cent cents
    1000 mille
    1e6 million millions
    1e9 milliard milliards
    1e12 billion billions
    m1 janvier
    m2 fevrier
    m3 mars
    m4 avril
    m5 mai
    m6 juin
    m7 juillet
    m8 aout
    m9 septembre
    m10 octobre
    m11 novembre
    m12 decembre`,
};
