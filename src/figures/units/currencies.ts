import { type Language, languages } from '../../article/language.ts';
import table from '../tables/currencies.json' with { type: 'json' };
import { fold, type Named, type Names } from './names.ts';

/** Adds the currencies of `Intl` by code, sign and name, old money and what people call it. */
export function addCurrencies(names: Names): void {
  for (const language of languages)
    for (const row of table[language]) addByHand(names, language, row);
  for (const [sign, code] of Object.entries(table.signs)) names.addSign(sign, money(code));
  for (const code of [...codes, ...oldCodes]) names.addSign(code, money(code));
  for (const code of codes) addFromPlatform(names, code);
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
const oldCodes = table.old.split(' ');
const codeSet = new Set([...codes, ...oldCodes]);
const regional = new Map<string, string | null>();
const money = (unit: string, share = 1): Named => ({ kind: 'money', unit, share });

const regionKey = (adjective: string, noun: string, language: Language): string =>
  `${fold(adjective.toLowerCase(), language).slice(0, 4)} ${fold(noun.toLowerCase(), language).slice(0, 4)}`;

function addFromPlatform(names: Names, code: string): void {
  for (const locale of ['en', 'en-GB', 'de']) {
    const language = locale === 'de' ? 'de' : 'en';
    for (const count of [2, 1]) {
      const name = currencyPart(locale, code, 'name', count);
      names.addWords(name, language, money(code));
      const [region = '', noun = '', more] = name.split(/[\s-]/);
      if (noun && more === undefined) addRegion(regionKey(region, noun, language), code);
    }
    const narrow = currencyPart(locale, code, 'narrowSymbol', 1);
    names.addSign(currencyPart(locale, code, 'symbol', 1), money(code));
    if (/^\p{Sc}$/u.test(narrow)) names.addSign(narrow, money(code));
  }
}

// What two currencies share names neither.
const addRegion = (key: string, code: string): void => {
  regional.set(key, (regional.get(key) ?? code) === code ? code : null);
};

function currencyPart(
  locale: string,
  currency: string,
  currencyDisplay: 'name' | 'symbol' | 'narrowSymbol',
  count: number,
): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay,
    maximumFractionDigits: 0,
  });
  const parts = format.formatToParts(count).filter(({ type }) => type === 'currency');
  return parts
    .map(({ value }) => value)
    .join('')
    .replace(/\.$/, '');
}

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
