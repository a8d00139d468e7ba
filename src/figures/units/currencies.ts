import { type Language, languages } from '../../article/language.ts';
import { fold, type Named, type Names } from './names.ts';

/** Adds the currencies of `Intl` by code, sign and name, old money and what people call it. */
export function addCurrencies(names: Names): void {
  for (const language of languages)
    for (const row of byHand[language]) addByHand(names, language, row);
  for (const [sign, code] of signs) names.addSign(sign, money(code));
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
const oldCodes = 'DEM ATS FRF ITL ESP NLG BEF FIM GRD PTE IEP BTC ETH'.split(' ');
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

/** Signs that `Intl` gives to several currencies, or not at all: the one most texts mean. */
const signs = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₱', 'PHP'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['HK$', 'HKD'],
  ['A$', 'AUD'],
  ['Fr', 'CHF'],
  ['SFr', 'CHF'],
  ['sFr', 'CHF'],
  ['DM', 'DEM'],
  ['Rs', 'INR'],
  ['RMB', 'CNY'],
  ['kr', 'SEK'],
  ['đ', 'VND'],
  ['₿', 'BTC'],
  ['元', 'CNY'],
  ['RM', 'MYR'],
]);

/**
 * Code (times its share), then names, `_` for a space. Not in `Intl`, which gives full names only:
 * bare nouns as papers use them, small change, slang, money before the euro (ISO 4217, list three).
 */
const byHand: Record<Language, string[]> = {
  en: `USD dollar buck american_dollar U.S._dollar; EUR euro; GBP pounds_sterling pound_sterling pound quid sterling; JPY yen; CHF franc
VND dong; CNY yuan renminbi rmb chinese_renminbi; INR rupee; RUB rouble ruble russian_rouble; TRY lira; UAH hryvnia;
ILS shekel israeli_shekel; THB baht; PLN zloty; CZK koruna czech_crown; HUF forint; SEK krona kronor swedish_crown
NOK krone kroner norwegian_crown; DKK danish_crown; BRL brazilian_reais reais real; MXN peso; ZAR rand; IDR rupiah
MYR ringgit; KZT tenge; NGN naira; GHS cedi; BDT taka; KES kenyan_shilling; TWD taiwan_dollar; KRW won korean_won
BTC bitcoin; EGP*0.01 piastre; DEM german_mark deutschmark; FIM finnish_mark finnish_markka markka; ITL lire
italian_lira italian_lire; ESP peseta spanish_peseta; FRF french_franc; BEF belgian_franc; NLG dutch_guilder guilder
ATS austrian_schilling; GRD drachma greek_drachma; PTE portuguese_escudo escudo; IEP irish_pound punt
USD*0.01 cent ¢ penny pennies; MNT tugrik; EUR*0.01 eurocent euro_cent; GBP*0.01 pence penny; VND vietnamese_dong`.split(
    /[;\n]/,
  ),
  de: `USD dollar us-dollar amerikanische_dollar us-amerikanische_dollar; EUR euro; GBP pfund_sterling pfund
JPY yen; CHF franken schweizerfranken; FRF franc französische_franc französische_francs; VND dong
CNY yuan renminbi chinesische_renminbi; INR rupie; RUB rubel; KRW won koreanische_won; TRY lira; ITL lire
italienische_lira italienische_lire; UAH hrywnja griwna; ILS schekel; THB baht; PLN zloty; CZK krone; HUF forint
BRL real; MXN peso; ZAR rand; IDR rupiah; MYR ringgit; DEM mark d-mark deutsche_mark; FIM finnische_mark
ATS schilling österreichische_schilling; ESP pesete spanische_peseten peseten; NLG holländische_gulden gulden
BEF belgische_franc belgische_franken; GRD drachme; PTE portugiesische_escudos; IEP irische_pfund
BTC bitcoin; KZT tenge; EUR*0.01 cent eurocent ct; DEM*0.01 pfennig; CHF*0.01 rappen; GBP*0.01 pence penny
RUB*0.01 kopeke; HKD hongkong_dollar; SGD singapur_dollar`.split(/[;\n]/),
};
