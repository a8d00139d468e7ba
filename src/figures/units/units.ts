import type { Language } from '../../article/language.ts';

/**
 * The unit that a word or sign means, in its usual symbol, or null. Symbols are read as written
 * (`mW` is not `MW`), words in any case and number.
 *
 * @example unitNamed('Quadratkilometern', 'de') // 'km²'
 */
export function unitNamed(word: string, language: Language): string | null {
  const symbol = symbols.get(word);
  if (symbol) return symbol;
  return words[language].get(word.toLowerCase()) ?? null;
}

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

// symbol | dimension | factor | other symbols | English words | German words
const table = `
km|length|1000|KM Km|kilometre kilometer kilometres kilometers kms|kilometer kilometern kilometers
m|length|1||metre metres meter meters|meter metern meters
dm|length|0.1||decimetre decimetres decimeter decimeters|dezimeter dezimetern
cm|length|0.01|CM|centimetre centimetres centimeter centimeters|zentimeter zentimetern
mm|length|0.001|MM|millimetre millimetres millimeter millimeters|millimeter millimetern
µm|length|1e-6|μm|micrometre micrometres micrometer micrometers micron microns|mikrometer mikrometern
nm|length|1e-9||nanometre nanometres nanometer nanometers|nanometer nanometern
mi|length|1609.344||mile miles|meile meilen
nmi|length|1852||||
yd|length|0.9144||yard yards|yard yards
ft|length|0.3048||foot feet|fuß
in|length|0.0254|″|inch inches|zoll
ly|length|9.4607e15|Lj||lichtjahr lichtjahre lichtjahren
AU|length|1.495978707e11|AE||
km²|area|1e6|km2 qkm sqkm|||quadratkilometer quadratkilometern
m²|area|1|m2 qm|||quadratmeter quadratmetern
cm²|area|1e-4|cm2 qcm|||quadratzentimeter quadratzentimetern
mm²|area|1e-6|mm2|||quadratmillimeter quadratmillimetern
mi²|area|2589988.110336||||quadratmeile quadratmeilen
ft²|area|0.09290304||||quadratfuß
ha|area|1e4||hectare hectares|hektar hektaren hektars
a|area|100|||ar
ac|area|4046.8564224||acre acres|acre acres
m³|volume|1|m3 cbm|||kubikmeter kubikmetern
km³|volume|1e9|km3|||kubikkilometer kubikkilometern
cm³|volume|1e-6|cm3 ccm|||kubikzentimeter kubikzentimetern
ft³|volume|0.028316846592||||kubikfuß
l|volume|0.001|L ℓ|litre litres liter liters|liter litern litre
hl|volume|0.1||hectolitre hectolitres hectoliter hectoliters|hektoliter hektolitern
dl|volume|1e-4|||deziliter
cl|volume|1e-5|||zentiliter
ml|volume|1e-6|mL ML|millilitre millilitres milliliter milliliters|milliliter millilitern
gal|volume|0.003785411784||gallon gallons|gallone gallonen
pt|volume|0.000473176473||pint pints|pint pints
bbl|volume|0.158987294928||barrel barrels|barrel barrels fass
kg|mass|1|KG Kg|kilogram kilograms kilogramme kilogrammes kilo kilos|kilogramm kilo kilos
g|mass|0.001||gram grams gramme grammes|gramm
mg|mass|1e-6||milligram milligrams|milligramm
µg|mass|1e-9|μg|microgram micrograms|mikrogramm
t|mass|1000||tonne tonnes ton tons|tonne tonnen
kt|mass|1e6||kilotonne kilotonnes kiloton kilotons|kilotonne kilotonnen
Mt|mass|1e9||megatonne megatonnes megaton megatons|megatonne megatonnen
lb|mass|0.45359237|lbs|pound pounds|
oz|mass|0.028349523125||ounce ounces|unze unzen
st|mass|6.35029318||stone|
Ztr.|mass|50|||zentner zentnern
km/h|speed|0.277777777778|kph kmh KMH|||stundenkilometer stundenkilometern
m/s|speed|1||||
mph|speed|0.44704||||
kn|speed|0.514444444444||knot knots|knoten
°|angle|1|º|degree degrees|grad
ms|time|0.001||millisecond milliseconds|millisekunde millisekunden
µs|time|1e-6|μs|microsecond microseconds|mikrosekunde mikrosekunden
ns|time|1e-9||nanosecond nanoseconds|nanosekunde nanosekunden
s|time|1|sec sek|second seconds sec secs|sekunde sekunden sek
min|time|60||minute minutes min mins|minute minuten min
h|time|3600|hrs hr std|hour hours hr hrs|stunde stunden std
day|time|86400||day days|tag tage tagen tages
week|time|604800||week weeks|woche wochen
month|months|1||month months|monat monate monaten monats
year|months|12|yrs yr|year years yr yrs|jahr jahre jahren jahres
decade|months|120||decade decades|jahrzehnt jahrzehnte jahrzehnten jahrzehnts
century|months|1200||century centuries|jahrhundert jahrhunderte jahrhunderten jahrhunderts
W|power|1||watt watts|watt
kW|power|1000||kilowatt kilowatts|kilowatt
MW|power|1e6||megawatt megawatts|megawatt
GW|power|1e9||gigawatt gigawatts|gigawatt
TW|power|1e12||terawatt terawatts|terawatt
PS|power|735.49875|||ps pferdestärke pferdestärken
hp|power|745.6998715822702|bhp|horsepower|
Wh|energy|3600|||wattstunde wattstunden
kWh|energy|3.6e6|||kilowattstunde kilowattstunden
MWh|energy|3.6e9|||megawattstunde megawattstunden
GWh|energy|3.6e12|||gigawattstunde gigawattstunden
TWh|energy|3.6e15|||terawattstunde terawattstunden
J|energy|1||joule joules|joule
kJ|energy|1000||kilojoule kilojoules|kilojoule
MJ|energy|1e6||megajoule megajoules|megajoule
cal|energy|4.184||calorie calories|kalorie kalorien
kcal|energy|4184||kilocalorie kilocalories|kilokalorie kilokalorien
eV|energy|1.602176634e-19||electronvolt electronvolts|elektronenvolt
V|voltage|1||volt volts|volt
kV|voltage|1000||kilovolt kilovolts|kilovolt
mV|voltage|0.001||millivolt millivolts|millivolt
A|current|1||ampere amperes amp amps|ampere
mA|current|0.001||milliampere milliamperes milliamp milliamps|milliampere
mAh|charge|3.6||||
Ω|resistance|1||ohm ohms|ohm
Hz|frequency|1||hertz|hertz
kHz|frequency|1000||kilohertz|kilohertz
MHz|frequency|1e6||megahertz|megahertz
GHz|frequency|1e9||gigahertz|gigahertz
rpm|frequency|0.0166666666667|U/min|||
Pa|pressure|1||pascal pascals|pascal
hPa|pressure|100||hectopascal hectopascals|hektopascal
kPa|pressure|1000||kilopascal kilopascals|kilopascal
MPa|pressure|1e6||megapascal megapascals|megapascal
bar|pressure|1e5||bar bars|bar
mbar|pressure|100||millibar millibars|millibar
psi|pressure|6894.757293168||||
N|force|1||newton newtons|newton
kN|force|1000||kilonewton kilonewtons|kilonewton
Nm|torque|1|||newtonmeter newtonmetern
bit|data|1|Bit|bit bits|bit bits
kbit|data|1e3|Kbit|kilobit kilobits|kilobit
Mbit|data|1e6||megabit megabits|megabit
Gbit|data|1e9||gigabit gigabits|gigabit
B|data|8|Byte|byte bytes|byte bytes
kB|data|8e3|KB|kilobyte kilobytes|kilobyte kilobytes
MB|data|8e6||megabyte megabytes|megabyte megabytes
GB|data|8e9|Gb|gigabyte gigabytes gig gigs|gigabyte gigabytes
TB|data|8e12||terabyte terabytes|terabyte terabytes
PB|data|8e15||petabyte petabytes|petabyte petabytes
EB|data|8e18||exabyte exabytes|exabyte exabytes
KiB|data|8192||kibibyte kibibytes|kibibyte
MiB|data|8388608||mebibyte mebibytes|mebibyte
GiB|data|8589934592||gibibyte gibibytes|gibibyte
TiB|data|8796093022208||tebibyte tebibytes|tebibyte
Mbit/s|rate|1e6|Mbps Mb/s||
Gbit/s|rate|1e9|Gbps Gb/s||
kbit/s|rate|1e3|kbps||
px|pixels|1||pixel pixels|pixel pixeln
MP|pixels|1e6||megapixel megapixels|megapixel
dB|level|1||decibel decibels|dezibel
lm|light|1||lumen lumens|lumen
cd|intensity|1||candela|candela
lx|illuminance|1||lux|lux
mol|substance|1||mole moles|mol
Sv|dose|1||sievert sieverts|sievert
mSv|dose|0.001||millisievert millisieverts|millisievert
Bq|activity|1||becquerel becquerels|becquerel
ct|carat|1||carat carats karat|karat
bp|points|0.01|||basispunkt basispunkte basispunkten
pp|points|1|||
dpi|resolution|1||||
ppm|share|1e-6||||
`;

const symbols = new Map<string, string>([['K', 'K']]);
const words: Record<Language, Map<string, string>> = { en: new Map(), de: new Map() };
const factors = new Map<string, { dimension: string; factor: number }>();

for (const row of table.trim().split('\n')) {
  const [symbol = '', dimension = '', factor = '1', others = '', english = '', ...german] =
    row.split('|');
  factors.set(symbol, { dimension, factor: Number(factor) });
  // `in`, `day` and the like are words, not symbols; a lone `a` or `in` after a number is a word too.
  if (!/^(?:in|day|week|month|year|decade|century|a|st|pt)$/.test(symbol))
    symbols.set(symbol, symbol);
  for (const other of others.split(' ').filter(Boolean)) symbols.set(other, symbol);
  for (const word of english.split(' ').filter(Boolean)) words.en.set(word, symbol);
  for (const word of german.join(' ').split(' ').filter(Boolean)) words.de.set(word, symbol);
}
