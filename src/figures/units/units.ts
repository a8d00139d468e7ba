import type { Language } from '../../article/language.ts';
import { languages } from '../../article/language.ts';
import table from '../tables/units.json' with { type: 'json' };
import type { Names } from './names.ts';

/**
 * A measure in the base unit of its kind, or null for a unit without one. Factors are those of the
 * International System (BIPM brochure, 9th edition) and of the international yard and pound (1959).
 *
 * @example toBase(50, 'ha') // { dimension: 'area', amount: 500000 }
 */
export function toBase(amount: number, unit: string): { dimension: string; amount: number } | null {
  if (unit === '°C') return { dimension: 'temperature', amount };
  if (unit === '°F') return { dimension: 'temperature', amount: ((amount - 32) * 5) / 9 };
  if (unit === 'K') return { dimension: 'temperature', amount: amount - 273.15 };
  const known = factors.get(unit);
  if (known) return { dimension: known.dimension, amount: amount * known.factor };
  const [over, under] = unit.split('/').map((part) => factors.get(part));
  return over && under
    ? {
        dimension: `${over.dimension}/${under.dimension}`,
        amount: (amount * over.factor) / under.factor,
      }
    : null;
}

/** Adds percent and all units with their signs and names, those of `Intl` and those it lacks. */
export function addUnits(names: Names): void {
  for (const unit of percents) addUnit(names, unit, 'percent');
  for (const unit of units) addUnit(names, unit, 'measure');
  addFromPlatform(names);
}

function addUnit(names: Names, unit: Unit, kind: 'percent' | 'measure'): void {
  const meaning = { kind, unit: unit.symbol, share: 1 };
  const signs = words.test(unit.symbol) ? unit.signs : [unit.symbol, ...unit.signs];
  for (const sign of signs) names.addSign(sign, meaning);
  for (const language of languages)
    for (const name of unit[language]) names.addWords(name, language, meaning);
}

/** The units of the table with their prefixes and powers. */
function unitsOf(rows: string[]): Unit[] {
  return rows.flatMap((row) => {
    const [symbol = '', dimension = '', factor = '1', prefixed = '', signs = '', en = '', de = ''] = row.split('|'); // prettier-ignore
    const base = { symbol, dimension, factor: Number(factor), signs: list(signs), en: named(en), de: named(de) }; // prettier-ignore
    return [base, ...[...prefixed].map((sign) => withPrefix(base, sign))].flatMap(withPowers);
  });
}

function withPowers(unit: Unit): Unit[] {
  const { symbol, factor, en, de } = unit;
  const raise = ([power = '', sign = '', english = '', german = '']: string[]): Unit => ({
    symbol: symbol + sign,
    dimension: power === '2' ? 'area' : 'volume',
    factor: factor ** Number(power),
    signs: [`${symbol}${power}`, `${symbol}^${power}`],
    en: [symbol, ...en].flatMap((name) => named(english).map((word) => `${word} ${name}`)),
    de: de.map((name) => german + name.toLowerCase()),
  });
  return [unit, ...(raised.test(symbol) ? powers : []).map(raise)];
}

function withPrefix({ symbol, dimension, factor, en, de }: Unit, sign: string): Unit {
  const [name = '', german = '', power = ''] = prefixes.get(sign) ?? [];
  return {
    symbol: sign + symbol,
    dimension,
    factor: factor * 10 ** Number(power),
    signs: sign === 'µ' ? [`μ${symbol}`] : [],
    en: en.map((each) => name + each),
    de: de.map((each) => german + each.toLowerCase()),
  };
}

/** Units that `Intl` names, known by their short English form. */
function addFromPlatform(names: Names): void {
  for (const unit of Intl.supportedValuesOf('unit')) {
    const short = namesOf('en', unit, 'short');
    const named = names.of(short[0] ?? '', 'en');
    if (!named) continue;
    for (const locale of ['en', 'en-GB', 'de'])
      for (const name of [
        ...namesOf(locale, unit, 'long'),
        ...(locale === 'en' ? short : namesOf(locale, unit, 'short')),
      ])
        // prettier-ignore
        // `10M` are no metres: a sign is read as written.
        if (!names.isSign(name)) names.addWords(name, locale === 'de' ? 'de' : 'en', named);
  }
}

// For one and for several.
function namesOf(locale: string, unit: string, unitDisplay: 'long' | 'short'): string[] {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
  return [1, 2].map((count) =>
    format
      .formatToParts(count)
      .filter(({ type }) => /^(?:unit|percentSign)$/.test(type))
      .map(({ value }) => value)
      .join('')
      .replace(/\.$/, ''),
  );
}

/** Symbols that are words as well, and are read as such only. */
const words = /^(?:in|pm|day|night|fortnight|week|month|year|decade|century|a|st|pt|ct|[cd]s)$/;
const raised = /^(?:[cdmk]?m|in|ft|yd|mi)$/;
const powers = table.powers.map((row) => row.split('|'));

const degrees = ['°', 'º', 'degree', 'degrees', 'deg', 'degs', 'Grad'];
const named = (text: string): string[] =>
  text.split(';').filter(Boolean).flatMap((name) => name.startsWith('° ') ? degrees.map((word) => word + name.slice(1)) : name); // prettier-ignore
const list = (text: string): string[] => text.split(' ').filter(Boolean);

const prefixes = new Map(
  table.prefixes.map((row) => {
    const [sign = '', ...names] = row.split(' ');
    return [sign, names];
  }),
);

const units = unitsOf(table.rows);
const percents = unitsOf(table.percents);
const factors = new Map(units.toReversed().map((unit) => [unit.symbol, unit]));

type Named = Record<Language, string[]>;
type Unit = Named & { symbol: string; dimension: string; factor: number; signs: string[] };
