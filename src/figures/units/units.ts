import type { Language } from '../../article/language.ts';
import { languages } from '../../article/language.ts';
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
  return known ? { dimension: known.dimension, amount: amount * known.factor } : null;
}

/** Adds all units with their signs and names, those of `Intl` and those it lacks. */
export function addUnits(names: Names): void {
  for (const unit of units) {
    const meaning = { kind: 'measure', unit: unit.symbol, share: 1 } as const;
    const signs = words.test(unit.symbol) ? unit.signs : [unit.symbol, ...unit.signs];
    for (const sign of signs) names.addSign(sign, meaning);
    for (const language of languages)
      for (const name of unit[language]) names.addWords(name, language, meaning);
  }
  addFromPlatform(names);
}

/** The units of the table with their prefixes and powers. */
function unitsOf(rows: string): Unit[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [
        symbol = '',
        dimension = '',
        factor = '1',
        prefixed = '',
        signs = '',
        en = '',
        de = '',
      ] = row.split('|');
      const base = { symbol, dimension, factor: Number(factor), signs: list(signs), en: named(en), de: named(de) }; // prettier-ignore
      return [base, ...[...prefixed].map((sign) => withPrefix(base, sign))].flatMap(withPowers);
    });
}

function withPowers(unit: Unit): Unit[] {
  const { symbol, factor, en, de } = unit;
  const raise = ([power, sign, english, german]: (typeof powers)[number]): Unit => ({
    symbol: symbol + sign,
    dimension: power === 2 ? 'area' : 'volume',
    factor: factor ** power,
    signs: [`${symbol}${power}`, `${symbol}^${power}`],
    en: [symbol, ...en].flatMap((name) => english.map((word) => `${word} ${name}`)),
    de: de.map((name) => german + name.toLowerCase()),
  });
  return [unit, ...(raised.test(symbol) ? powers : []).map(raise)];
}

function withPrefix({ symbol, dimension, factor, en, de }: Unit, sign: string): Unit {
  const [name = '', german = name, power = 0] = prefixes.get(sign) ?? [];
  return {
    symbol: sign + symbol,
    dimension,
    factor: factor * 10 ** power,
    signs: sign === 'µ' ? [`μ${symbol}`] : [],
    en: en.map((each) => name + each),
    de: de.map((each) => german + each.toLowerCase()),
  };
}

/** Units that `Intl` names, known by their short English form. */
function addFromPlatform(names: Names): void {
  for (const unit of Intl.supportedValuesOf('unit')) {
    const named = names.of(nameOf('en', unit, 'short', 1), 'en');
    if (!named) continue;
    for (const locale of ['en', 'en-GB', 'de'])
      for (const name of [1, 2].flatMap((count) => [
        nameOf(locale, unit, 'long', count),
        nameOf(locale, unit, 'short', count),
      ]))
        // prettier-ignore
        // `10M` are no metres: a sign is read as written.
        if (!names.isSign(name)) names.addWords(name, locale === 'de' ? 'de' : 'en', named);
  }
}

function nameOf(
  locale: string,
  unit: string,
  unitDisplay: 'long' | 'short',
  count: number,
): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
  const parts = format
    .formatToParts(count)
    .filter(({ type }) => /^(?:unit|percentSign)$/.test(type));
  return parts
    .map(({ value }) => value)
    .join('')
    .replace(/\.$/, '');
}

/** Symbols that are words as well, and are read as such only. */
const words = /^(?:in|pm|day|night|week|month|year|decade|century|a|st|pt)$/;
const raised = /^(?:[cdmk]?m|in|ft|yd|mi)$/;
const powers: [number, string, string[], string][] = [
  [2, '²', ['square', 'sq'], 'quadrat'],
  [3, '³', ['cubic', 'cu'], 'kubik'],
];

const named = (text: string): string[] => text.split(';').filter(Boolean);
const list = (text: string): string[] => text.split(' ').filter(Boolean);

// sign, name in both languages where one is enough, power of ten
const prefixes = new Map<string, [string, string, number]>([
  ['p', ['pico', 'piko', -12]],
  ['n', ['nano', 'nano', -9]],
  ['µ', ['micro', 'mikro', -6]],
  ['m', ['milli', 'milli', -3]],
  ['c', ['centi', 'zenti', -2]],
  ['d', ['deci', 'dezi', -1]],
  ['h', ['hecto', 'hekto', 2]],
  ['k', ['kilo', 'kilo', 3]],
  ['M', ['mega', 'mega', 6]],
  ['G', ['giga', 'giga', 9]],
  ['T', ['tera', 'tera', 12]],
  ['P', ['peta', 'peta', 15]],
  ['E', ['exa', 'exa', 18]],
]);

/**
 * Signs and names by the International System, the international yard and pound, and what papers
 * write besides. `Intl` adds what it calls those it knows; the names here are those it lacks.
 * symbol | dimension | factor | prefixes | other signs | English names | German names
 */
const table = `
m|length|1|pnµmcdk||metre;meter|Meter
µm|length|1e-6|||micron|
km|length|1000||KM Km|km|
cm|length|0.01||CM||
mm|length|0.001||MM||
nmi|length|1852|||nautical mile|nautische Meile;Seemeile
mi|length|1609.344|||mile|Meile
yd|length|0.9144|||yard|Yard
ft|length|0.3048|||foot;feet|Fuß
in|length|0.0254||″|inch;in|Zoll;in
ly|length|9.4607e15||Lj|light year|Lichtjahr
AU|length|1.495978707e11||AE||
km²|area|1e6||qkm sqkm||
m²|area|1||qm||
cm²|area|1e-4||qcm||
mm²|area|1e-6||||
km³|volume|1e9||||
mi²|area|2589988.110336||||
ha|area|1e4||||Hektaren
a|area|100||||Ar
ac|area|4046.8564224||||
m³|volume|1||cbm||
cm³|volume|1e-6||ccm||
l|volume|0.001|mcdh|L ℓ|litre;liter|Liter;Litre
ml|volume|1e-6||mL ML mls||
gal|volume|0.003785411784|||U.S. gallon|US-Gallone
pt|volume|0.000473176473|||pint|Pint
fl oz|volume|2.95735295625e-5|||fluid ounce;US fluid ounce;US fl oz|Flüssigunze;fl.oz
bbl|volume|0.158987294928|||barrel|Barrel;Fass
g|mass|0.001|mµk||gram;gramme|Gramm
kg|mass|1||KG Kg|kilo|Kilo
t|mass|1000|kM||tonne;ton;metric tonne;metric ton|Tonne
lb|mass|0.45359237||lbs|pound|
oz|mass|0.028349523125||||
st|mass|6.35029318|||st|
Ztr.|mass|50||||Zentner
km/h|speed|0.277777777778||kph kmh KMH||Stundenkilometer
m/s|speed|1||||
mph|speed|0.44704||||
kn|speed|0.514444444444|||knot|Knoten
mpg|economy|1|||mile per gallon;miles per gallon|
°|angle|1||º deg|degree|Grad
°C|temperature|1||℃|Celsius;degree Celsius;degrees Celsius;degrees centigrade;centigrade;celcius;degree celcius;degrees celcius;cel;° c;º c;degs C;degrees C;deg C;deg Celsius;degree C;Celsius degree;Celsius degrees;C degrees|Celsius;Grad Celsius;Grad C
°F|temperature|1||℉|Fahrenheit;degree Fahrenheit;degrees Fahrenheit;farenheit;degrees farenheit;degree farenheit;fah;° f;º f;degs F;degrees F;deg F;deg Fahrenheit;degree F;Fahrenheit degree;Fahrenheit degrees;F degrees|Fahrenheit;Grad Fahrenheit;Grad F
K|temperature|1|||kelvin|Kelvin
s|time|1|mµn|sec sek|second;sec|Sekunde;Sek;sekündig
min|time|60|||minute;min|Minute;Min;minütig
h|time|3600||hrs hr std|hour;hr|Stunde;Std;stündig
night|time|86400|||night|Nacht;Nächte
day|time|86400|||day|Tag;Tage;Tages;Tagen;tägig
week|time|604800|||week;wk|wöchig
month|months|1|||month;mth|Monat;monatig
year|months|12||yrs yr|year;yr|Jahr;jährig
decade|months|120|||decade|Jahrzehnt
century|months|1200|||century;centuries|Jahrhundert
W|power|1|mkMGT||watt|Watt
PS|power|735.49875||||PS;Pferdestärke
hp|power|745.6998715822702||bhp|horsepower|
Wh|energy|3600|kMGT||watt hour;watthour|Wattstunde
J|energy|1|kM||joule|Joule
cal|energy|4.184|k||calorie|Kalorie
eV|energy|1.602176634e-19|||electronvolt|Elektronenvolt
V|voltage|1|mk||volt|Volt
A|current|1|m||ampere;amp|Ampere
mAh|charge|3.6||||
Ω|resistance|1|||ohm|Ohm
Hz|frequency|1|kMG||hertz|Hertz
rpm|frequency|0.0166666666667||U/min||
Pa|pressure|1|hkM||pascal|Pascal
bar|pressure|1e5|m||bar|Bar
psi|pressure|6894.757293168||||
N|force|1|k||newton|Newton
Nm|torque|1||||Newtonmeter
bit|data|1|kMGT|Bit|bit|Bit
kbit|data|1e3||Kbit kb||
Mbit|data|1e6||Mb||
Gbit|data|1e9||Gb||
Tbit|data|1e12||Tb||
B|data|8|kMGTPE|Byte|byte|Byte
kB|data|8e3||KB||
GB|data|8e9|||gig|
KiB|data|8192|||kibibyte|Kibibyte
MiB|data|8388608|||mebibyte|Mebibyte
GiB|data|8589934592|||gibibyte|Gibibyte
TiB|data|8796093022208|||tebibyte|Tebibyte
Mbit/s|rate|1e6||Mbps||
Gbit/s|rate|1e9||Gbps||
kbit/s|rate|1e3||kbps||
px|pixels|1|||pixel|Pixel
MP|pixels|1e6|||megapixel|Megapixel
dB|level|1|||decibel|Dezibel
lm|light|1|||lumen|Lumen
cd|intensity|1|||candela|Candela
lx|illuminance|1|||lux|Lux
mol|substance|1|||mole|Mol
Sv|dose|1|m||sievert|Sievert
Bq|activity|1|||becquerel|Becquerel
ct|carat|1|||carat;karat|Karat
bp|points|0.01|||basis point|Basispunkt
pp|points|1||||
dpi|resolution|1||||
ppm|share|1e-6||||
`;

const units = unitsOf(table);
const factors = new Map(units.toReversed().map((unit) => [unit.symbol, unit]));

type Named = Record<Language, string[]>;
type Unit = Named & { symbol: string; dimension: string; factor: number; signs: string[] };
