import type { Language } from '../../article/language.ts';

/**
 * The ISO 4217 code of a currency sign, code or word, with the share of it that is named (a cent is
 * 0.01). A bare dollar is USD. Null for anything else.
 *
 * @example currencyNamed('Dollar', 'de') // { code: 'USD', share: 1 }
 */
export function currencyNamed(word: string, language: Language): Currency | null {
  const sign = signs.get(word);
  if (sign) return { code: sign, share: 1 };
  if (codes.has(word)) return { code: word, share: 1 };
  const lower = word.toLowerCase();
  const small = parts[language].get(lower);
  if (small) return { code: small, share: 0.01 };
  const code = words[language].get(lower);
  return code ? { code, share: 1 } : null;
}

/**
 * The ISO code of an adjective and a currency word, such as `Canadian dollars`; null if unknown.
 *
 * @example currencyOf('australische', 'Dollar') // 'AUD'
 */
export function currencyOf(adjective: string, currency: string): string | null {
  const noun = nounGroups.find(([pattern]) => pattern.test(currency))?.[1];
  return noun
    ? (national.find(([pattern, kind]) => kind === noun && pattern.test(adjective))?.[2] ?? null)
    : null;
}

const signs = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₫', 'VND'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['NT$', 'TWD'],
  ['Fr', 'CHF'],
  ['SFr', 'CHF'],
  ['sFr', 'CHF'],
  ['DM', 'DEM'],
  ['Rs', 'INR'],
  ['RMB', 'CNY'],
  ['kr', 'SEK'],
  ['đ', 'VND'],
]);

const codes = new Set(
  'USD EUR GBP JPY CHF VND CNY INR RUB KRW TRY UAH ILS THB PHP PLN CZK HUF RON BGN SEK NOK DKK ISK CAD AUD NZD HKD SGD BRL MXN ARS CLP ZAR EGP NGN KES AED SAR QAR KWD IDR MYR TWD PKR BDT LKR KZT GEL RSD DEM ATS FRF ITL ESP BTC ETH'.split(
    ' ',
  ),
);

const list = (text: string): Map<string, string> =>
  new Map(
    text.split(';').flatMap((entry) => {
      const [code = '', ...names] = entry.trim().split(' ');
      return names.map((name): [string, string] => [name, code]);
    }),
  );

const words: Record<Language, Map<string, string>> = {
  en: list(
    'USD dollar dollars buck bucks; EUR euro euros; GBP pound pounds quid; JPY yen; CHF franc francs; VND dong; CNY yuan renminbi; INR rupee rupees; RUB rouble roubles ruble rubles; TRY lira liras; UAH hryvnia hryvnias; ILS shekel shekels; THB baht; PLN zloty zlotys złoty; CZK koruna korunas; HUF forint forints; SEK krona kronor; NOK krone kroner; BRL real reais; MXN peso pesos; ZAR rand; IDR rupiah; MYR ringgit; DEM deutschmark deutschmarks; BTC bitcoin bitcoins; KZT tenge; EGP piastre piastres',
  ),
  de: list(
    'USD dollar dollars us-dollar us-dollars; EUR euro euros; GBP pfund; JPY yen; CHF franken schweizerfranken; FRF franc francs; VND dong; CNY yuan renminbi; INR rupie rupien; RUB rubel; KRW won; TRY lira lire; UAH hrywnja griwna; ILS schekel; THB baht; PLN zloty złoty; CZK krone kronen; HUF forint; BRL real; MXN peso pesos; ZAR rand; IDR rupiah; MYR ringgit; DEM mark d-mark; ATS schilling; BTC bitcoin bitcoins; KZT tenge',
  ),
};

const parts: Record<Language, Map<string, string>> = {
  en: list('USD cent cents ¢; EUR eurocent eurocents; GBP pence penny'),
  de: list(
    'EUR cent cents eurocent eurocents ct; DEM pfennig pfennige pfennigen; CHF rappen; GBP pence; RUB kopeken',
  ),
};

const nounGroups: [RegExp, string][] = [
  [/^dollars?$/i, 'dollar'],
  [/^(?:francs?|franken)$/i, 'franc'],
  [/^(?:pounds?|pfund)$/i, 'pound'],
  [/^(?:kron(?:e|en|er|or|a|ur)|koruna|korunas|crowns?)$/i, 'crown'],
  [/^(?:yuan|renminbi)$/i, 'yuan'],
  [/^(?:won)$/i, 'won'],
  [/^(?:dong)$/i, 'dong'],
  [/^(?:yen)$/i, 'yen'],
  [/^(?:rubel|rubles?|roubles?)$/i, 'rouble'],
  [/^(?:lira|liras|lire)$/i, 'lira'],
  [/^(?:rupees?|rupien?)$/i, 'rupee'],
  [/^(?:marks?)$/i, 'mark'],
  [/^pesos?$/i, 'peso'],
];

const national: [RegExp, string, string][] = [
  [/^(?:us|u\.s\.|american|amerikanische[rn]?|us-amerikanische[rn]?)$/i, 'dollar', 'USD'],
  [/^(?:canadian|kanadische[rn]?)$/i, 'dollar', 'CAD'],
  [/^(?:australian|australische[rn]?)$/i, 'dollar', 'AUD'],
  [/^(?:new zealand|neuseeländische[rn]?)$/i, 'dollar', 'NZD'],
  [/^(?:hong kong|hongkong)$/i, 'dollar', 'HKD'],
  [/^(?:singapore|singapur)$/i, 'dollar', 'SGD'],
  [/^(?:swiss|schweizer)$/i, 'franc', 'CHF'],
  [/^(?:french|französische[rn]?)$/i, 'franc', 'FRF'],
  [/^(?:british|britische[rn]?)$/i, 'pound', 'GBP'],
  [/^(?:egyptian|ägyptische[rn]?)$/i, 'pound', 'EGP'],
  [/^(?:swedish|schwedische[rn]?)$/i, 'crown', 'SEK'],
  [/^(?:norwegian|norwegische[rn]?)$/i, 'crown', 'NOK'],
  [/^(?:danish|dänische[rn]?)$/i, 'crown', 'DKK'],
  [/^(?:czech|tschechische[rn]?)$/i, 'crown', 'CZK'],
  [/^(?:icelandic|isländische[rn]?)$/i, 'crown', 'ISK'],
  [/^(?:chinese|chinesische[rn]?)$/i, 'yuan', 'CNY'],
  [/^(?:korean|koreanische[rn]?|südkoreanische[rn]?)$/i, 'won', 'KRW'],
  [/^(?:vietnamese|vietnamesische[rn]?)$/i, 'dong', 'VND'],
  [/^(?:japanese|japanische[rn]?)$/i, 'yen', 'JPY'],
  [/^(?:russian|russische[rn]?)$/i, 'rouble', 'RUB'],
  [/^(?:turkish|türkische[rn]?)$/i, 'lira', 'TRY'],
  [/^(?:indian|indische[rn]?)$/i, 'rupee', 'INR'],
  [/^(?:pakistani|pakistanische[rn]?)$/i, 'rupee', 'PKR'],
  [/^(?:german|deutsche[rn]?)$/i, 'mark', 'DEM'],
  [/^(?:mexican|mexikanische[rn]?)$/i, 'peso', 'MXN'],
  [/^(?:argentine|argentinian|argentinische[rn]?)$/i, 'peso', 'ARS'],
  [/^(?:chilean|chilenische[rn]?)$/i, 'peso', 'CLP'],
];

/** A currency; `share` is 0.01 for a cent. */
export type Currency = { code: string; share: number };
