import type { Language } from '../../article/language.ts';
import { at, isDash, matchText, type Scan, skipSpace, type Token } from '../tokens.ts';
import { addCurrencies, addPlatformSigns, currencyOf, isWordlike } from './currencies.ts';
import { isOneOf } from '../words.ts';
import { type Ending, Names } from './names.ts';
import { addUnits } from './units.ts';

/**
 * Reads what a number is a number of, directly after it: a percent sign, a currency or a unit, in
 * words or symbols, across one space or hyphen (`5-kilometre`, `10-Euro-Schein`).
 *
 * @param digits whether the number is written in digits; some unit words are read only then
 */
export function readEnding(scanned: Scan, index: number, digits: boolean): Ending | null {
  const hyphen = isDash(at(scanned, index)) && at(scanned, index + 1).kind === 'word';
  const place = hyphen ? index + 1 : skipSpace(scanned, index);
  if (at(scanned, place).opaque) return null;
  return (
    readShort(scanned, index, place) ??
    readBracketed(scanned, place) ??
    readNamed(scanned, index, place, digits)
  );
}

// 20 (kg)
function readBracketed(scanned: Scan, place: number): Ending | null {
  if (!/^[([{<]$/.test(at(scanned, place).text)) return null;
  const named = /^\p{Ll}{2}/u.test(at(scanned, place + 1).text)
    ? namedAt(scanned, place + 1)
    : null;
  const closed = named?.kind === 'measure' && /^[)\]}>]$/.test(at(scanned, named.to).text);
  return closed ? { ...named, to: named.to + 1 } : null;
}

function readNamed(scanned: Scan, index: number, place: number, digits: boolean): Ending | null {
  const ending = namedAt(scanned, place) ?? readRegional(scanned, place);
  if (ending?.kind === 'money') return readMoney(scanned, place, index, ending);
  if (ending?.kind !== 'measure') return ending;
  const fits = isUnit(scanned, place, { ...ending, digits, gap: place > index });
  return fits ? readPer(scanned, ending) : null;
}

// 20C, 10p
function readShort(scanned: Scan, index: number, place: number): Ending | null {
  const { text } = at(scanned, place);
  if (isTemperature(scanned, index - 1))
    return {
      to: place + 1,
      kind: 'measure',
      unit: `°${text.toUpperCase()}`,
      share: 1,
      // `10 c` are cents as well.
      ...(text === 'c' ? { or: { kind: 'money', unit: 'USD', share: 0.01 } } : {}),
    };
  // Not `1080p` or `720p`: more pence are written as pounds, and pictures are of a few heights.
  const pence =
    scanned.language === 'en' &&
    text === 'p' &&
    /^(?!(?:480|540|576|720)$)\d{1,3}$/.test(at(scanned, place - 1).text);
  return pence ? { to: place + 1, kind: 'money', unit: 'GBP', share: 0.01 } : null;
}

/** Reads percent before its number, where that is all: `percent of 10`, `Percentage: 45`. */
export function readShareOf(scanned: Scan, index: number): Ending | null {
  const match = index === 0 ? matchText(scanned, index, shareOf) : null;
  return match && { to: match.to, kind: 'percent', unit: '%', share: 1 };
}

const shareOf = /(?:per\s?cents?|percentage|prozent)(?:\s(?:of|von)|:)\s(?=[\p{L}\d.,-]+$)/iuy;

/** Reads a currency sign or code that stands before a number. */
export function readCurrencyBefore(scanned: Scan, index: number): Ending | null {
  const first = at(scanned, index);
  if (first.opaque || !/^(?:\p{Sc}|\p{Lu}|Euro$|kr$|sFr$|đ$|zł$)/u.test(first.text)) return null;
  const named = namedAt(scanned, index);
  if (named?.kind !== 'money' || named.share < 1) return readOpenSign(scanned, index);
  const sign = scanned.text.slice(first.start, at(scanned, named.to - 1).end);
  // `A $5 fee` is none of Australia's.
  const word = /^(?:\p{Lu}?\p{Ll}{3}|A\s)/u.test(sign) && sign !== 'Euro';
  const to = skipSpace(scanned, first.kind === 'word' ? skipStop(scanned, named.to) : named.to);
  return !word && isPriceAt(scanned, to, isWordlike(sign)) ? { ...named, to } : null;
}

// The stop of `Rs.`, and a sign after its code: NZD$5
const skipStop = (scanned: Scan, index: number): number =>
  /^(?:\.|\p{Sc})$/u.test(at(scanned, index).text) ? index + 1 : index;

// A number, no version; after a code that is a word, one with its cents.
function isPriceAt(scanned: Scan, index: number, wordlike: boolean): boolean {
  const number = isDash(at(scanned, index)) ? index + 1 : index;
  if (!/^[\d.\u2212–-]/u.test(at(scanned, index).text)) return false;
  if (matchText(scanned, number, /\d+\.\d\d?\.\d+/y)) return false;
  return !wordlike || matchText(scanned, number, /\d+[.,]\d+/y) !== null;
}

/** Whether a currency sign or code may begin with the token. */
export const beginsSign = (token: Token): boolean => names().hasSign(token.text);

/** The unit that a word or sign means, in its usual symbol, or null. */
export const unitNamed = (word: string, language: Language): string | null =>
  namedAs('measure', word, language);

/** The code of the currency that a word or sign means, or null. */
export const currencyNamed = (word: string, language: Language): string | null =>
  namedAs('money', word, language);

function namedAs(kind: Ending['kind'], word: string, language: Language): string | null {
  const named = names().of(word, language);
  return named?.kind === kind ? named.unit : null;
}

/** `20C` and `-5F`, as British papers write degrees; `Gate 20C` is asked for before. */
export const isTemperature = (scanned: Scan, index: number): boolean =>
  scanned.language === 'en' &&
  (matchText(scanned, index, degrees) !== null ||
    (matchText(scanned, index, bareDegrees) !== null && warmth.test(scanned.text)));

const degrees =
  /(?:(?:[1-5]\d|60|0\d|(?<=\d[.])\d|(?<=[-\u2212])\d\d?)C|(?:\d\d|1[0-2]\d|130)F)(?![\p{L}\d])/uy;
const bareDegrees = /\d{1,3} ?[CF](?![\p{L}\d])/iuy;
const warmth =
  /^[-\u2212]?\d+(?:\.\d+)? ?[cf]\.?$|temperature|thermostat|\boven\b|\bheat|\bcool|\bwarm|\bcold|\bhot\b|weather|degree|freez|[°º]/i;

/** Made when first asked for: whoever reads no figure anew does without. */
const names = (): Names => (made ??= allNames());
let made: Names | undefined;

// `₽`, `CA$`: signs that no table knows bring those of the platform.
function namedAt(scanned: Scan, index: number): ReturnType<Names['at']> {
  const named = names().at(scanned, index);
  const isRare =
    !named && [index, index + 1].some((place) => /^\p{Sc}$/u.test(at(scanned, place).text));
  if (!isRare || hasAllSigns) return named;
  hasAllSigns = true;
  addPlatformSigns(names());
  return names().at(scanned, index);
}
let hasAllSigns = false;

function allNames(): Names {
  const all = new Names();
  addCurrencies(all);
  addUnits(all);
  return all;
}

// kenianische Schilling
function readRegional(scanned: Scan, place: number): Ending | null {
  const [adjective, noun] = [at(scanned, place), at(scanned, place + 2)];
  if (adjective.kind !== 'word' || noun.kind !== 'word' || adjective.lower.length < 4) return null;
  const unit = currencyOf(adjective.lower, noun.lower, scanned.language);
  return unit ? { to: place + 3, kind: 'money', unit, share: 1 } : null;
}

// `XX$5`: a sign with letters nobody knows leaves the currency open.
function readOpenSign(scanned: Scan, index: number): Ending | null {
  const [letters, sign, digits] = [0, 1, 2].map((step) => at(scanned, index + step));
  if (!letters || !sign || !digits || !/^\p{Lu}{1,3}$/u.test(letters.text)) return null;
  return /^\p{Sc}$/u.test(sign.text) && digits.kind === 'digits'
    ? { to: index + 2, kind: 'money', unit: '', share: 1 }
    : null;
}

function readMoney(scanned: Scan, place: number, index: number, ending: Ending): Ending | null {
  const first = at(scanned, place);
  if (matchText(scanned, place, /(?:mark|real|(?<!illion )marks)(?!\p{L})/uy)) return null;
  if (isWordlike(first.text) && !/^[.,]$/.test(at(scanned, index - 2).text)) return null;
  if (/^(?:pounds?|pfund)$/.test(first.lower) && ending.to === place + 1)
    return asPounds(scanned, ending);
  if (first.lower === 'ct')
    return { ...ending, or: { kind: 'measure', unit: 'ct', share: 1 / ending.share } };
  if (/^cents?$/.test(first.lower))
    return { ...ending, or: { kind: 'money', unit: ending.unit === 'USD' ? 'EUR' : 'USD' } };
  return ending;
}

// In company of other weights, pounds are weight.
const asPounds = ({ text }: Scan, { kind, unit, ...ending }: Ending): Ending =>
  weighed.test(text)
    ? { ...ending, kind: 'measure', unit: 'lb', or: { kind: 'money', unit } }
    : { ...ending, kind, unit, or: { kind: 'measure', unit: 'lb' } };
const weighed =
  /(?<!\p{L})(?:weigh|(?:kilo)?gram|tonnes?(?!\p{L})|tons?(?!\p{L})|kg(?!\p{L})|ounce|heavy|gewicht|wiegt|wogen|schwer|kilo)/iu;

type Candidate = Ending & { digits: boolean; gap: boolean };

// Words that are units only in company: `5 g`, but not `five g`.
function isUnit(scanned: Scan, place: number, candidate: Candidate): boolean {
  const { to, unit, digits, gap } = candidate;
  const { text } = at(scanned, place);
  if (to > place + 1) return true;
  if (!digits && isShy(scanned, place)) return false;
  const fits = company[text];
  if (fits) return matchText(scanned, place, fits) !== null;
  // `5 Grad`, not `5 grad`; the over-65s
  const lowered = scanned.language === 'de' && /^(?:ar|zoll|fass|fuß|tag|grad)$/.test(text);
  return gap ? !lowered : unit !== 's' || !isDash(at(scanned, place - 2));
}

// Words that need digits before them: not `five g`, nor `two foot`, but a two-foot wall.
const isShy = (scanned: Scan, place: number): boolean =>
  at(scanned, place).text.length === 1 ||
  (rareWords.test(at(scanned, place).lower) && !isDash(at(scanned, place - 1)) && !isSecond(scanned, place)); // prettier-ignore

// `one second later`, `a one second attempt`, but `one second attempt`
const isSecond = (scanned: Scan, place: number): boolean =>
  at(scanned, place).lower === 'second' &&
  at(scanned, place - 2).lower === 'one' &&
  (at(scanned, place - 4).lower === 'a' || !isOneOf(scanned, place + 2, 'afterSecond'));

const term = /(?<=(?<!\p{L})(?:for|over|within|last|past|für|seit) \d{1,4})[dy](?!\p{L})/iuy;
// What stands around a sign where it is one: inches, stones, days and years; a quote that can open nothing.
const company: Record<string, RegExp | undefined> = {
  ...{ d: term, D: term, y: term, Y: term },
  in: /(?<=\d)in|in(?=\s*(?:$|[.,;:)]|(?:at|and|or|by|long|wide|tall|high|deep|thick|of|an|im)(?!\p{L})))/uy,
  st: /(?<=\s)st(?!\s*(?:\p{Lu}|century))/uy,
  '"': /"(?<=^(?:[^"“”„]|(?<=\d ?)"|["“„][^"“”„]*["“”]){0,400}")(?=[-)x×]| [\p{L}×])/uy,
};

const rareWords = /^(?:bars?|moles?|knots?|second|foot|yard|bits?|mark|ar|deg|in|st)$/;

// km/h, MB/s, miles per hour, Kilometer pro Stunde
function readPer(scanned: Scan, base: Ending): Ending {
  const slash = at(scanned, base.to).text === '/';
  const gap = skipSpace(scanned, base.to);
  const word = at(scanned, gap).lower;
  if (!slash && !/^(?:per|pro|an|je)$/.test(word)) return base;
  const under = names().at(scanned, slash ? base.to + 1 : skipSpace(scanned, gap + 1));
  if (!under || !underneath.test(under.unit) || (word === 'an' && under.unit !== 'h')) return base;
  const joined = `${base.unit}/${under.unit}`;
  return { ...base, to: under.to, unit: joinedNames[joined] ?? joined };
}

const joinedNames: Record<string, string | undefined> = { 'mi/h': 'mph', 'mi/gal': 'mpg' };
const underneath = /^(?:s|min|h|day|week|month|year|m²|m³|km²|km|l|gal|kg|ha)$/;
