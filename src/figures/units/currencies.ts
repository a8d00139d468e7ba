import { type Language, languages } from '../../article/language.ts';
import table from '../tables/currencies.json' with { type: 'json' };
import { fold, type Named, type Names } from './names.ts';

/** Adds the currencies of `Intl` by code, sign and name, old money and what people call it. */
export function addCurrencies(names: Names): void {
  for (const language of languages)
    for (const row of table[language]) addByHand(names, language, row);
  for (const [sign, code] of Object.entries(table.signs)) names.addSign(sign, money(code));
  for (const code of [...codes, ...oldCodes]) names.addSign(code, money(code));
  for (const [letter, share] of thousands) {
    for (const code of ledger) names.addSign(letter + code, money(code, share));
    names.addSign(`${letter}€`, money('EUR', share));
  }
  addNames(names);
}

/** Adds the signs that `Intl` writes: asked for when a text has one that no table knows, since most have none. */
export function addPlatformSigns(names: Names): void {
  for (const code of codes) {
    const narrow = signOf(code, 'narrowSymbol');
    names.addSign(signOf(code, 'symbol'), money(code));
    if (/^\p{Sc}$/u.test(narrow)) names.addSign(narrow, money(code));
  }
}

/**
 * The code of a currency by an adjective and a noun that no table joins: `kenianische Schilling`
 * beside the `Kenia-Schilling` of `Intl`. The adjective is known by how it begins.
 *
 * @example currencyOf('kuwaitische', 'Dinar', 'de') // 'KWD'
 */
export const currencyOf = (adjective: string, noun: string, language: Language): string | null =>
  regional.get(regionKey(adjective, noun, language)) ?? null;

/** Codes that are words, read only where the amount shows that money is meant. */
export const isWordlike = (code: string): boolean => /^(?:ALL|TOP|CUP|SOS|MAD|PEN|GEL)$/.test(code);

/** Whether three capitals are the code of a currency, and no word. */
export const isCode = (word: string): boolean => codeSet.has(word) && !isWordlike(word);

const codes = Intl.supportedValuesOf('currency');
/** TEUR, kUSD, MEUR: as balance sheets write thousands and millions. */
const thousands = [['T', 1e3], ['k', 1e3], ['M', 1e6]] as const; // prettier-ignore
// Not of all: TRON, MARS and MALL are words.
const ledger = table.ledger.split(' ');
const oldCodes = table.old.split(' ');
const codeSet = new Set([...codes, ...oldCodes]);
const regional = new Map<string, string | null>();
const money = (unit: string, share = 1): Named => ({ kind: 'money', unit, share });

const regionKey = (adjective: string, noun: string, language: Language): string =>
  `${fold(adjective.toLowerCase(), language).slice(0, 4)} ${fold(noun.toLowerCase(), language).slice(0, 4)}`;

// The singular of each locale; plurals that no rule makes of it are in the table.
function addNames(names: Names): void {
  for (const locale of ['en', 'en-GB', 'de']) {
    const language = locale === 'de' ? 'de' : 'en';
    const named = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'none' });
    for (const code of codes) {
      const name = named.of(code) ?? code;
      names.addWords(name, language, money(code));
      const [region = '', noun = '', more] = name.split(/[\s-]/);
      if (noun && more === undefined) addRegion(regionKey(region, noun, language), code);
    }
  }
}

// What two currencies share names neither.
const addRegion = (key: string, code: string): void => {
  regional.set(key, (regional.get(key) ?? code) === code ? code : null);
};

const signOf = (currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
    .formatToParts(1)
    .find(({ type }) => type === 'currency')?.value ?? currency;

function addByHand(names: Names, language: Language, row: string): void {
  const [what = '', ...words] = row.trim().split(' ');
  const [code = '', share = '1'] = what.split('*');
  for (const word of words) {
    const name = word.replaceAll('_', ' ');
    names.addWords(name, language, money(code, Number(share)));
    const [region = '', noun] = name.split(' ');
    if (noun) addRegion(regionKey(region, noun, language), code);
  }
}
