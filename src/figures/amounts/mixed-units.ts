import { englishSmall } from '../numbers/english-numerals.ts';
import type { Amount } from './amounts.ts';
import { at, isApostrophe, type Scan, skipSpace } from '../tokens.ts';
import type { Found, Reading } from '../figure.ts';
import { value as germanValue } from '../numbers/german-numerals.ts';
import { unitNamed } from '../units/endings.ts';

/**
 * Reads an amount whose smaller unit follows its larger one: a price with its cents, a height in
 * feet and inches. The value is in the larger unit.
 *
 * @example readMixed(scan('5 Euro 50', 'de'), amount) // 5.5 EUR
 * @example readMixed(scan('5′10″', 'en'), amount) // 5.8333 ft
 */
export function readMixed(scanned: Scan, amount: Amount): Found | null {
  if (amount.signed || amount.factor !== 1 || !Number.isInteger(amount.value)) return null;
  return readPrice(scanned, amount) ?? readHeight(scanned, amount);
}

/**
 * Reads a span of time on a clock's face: `2:30 Stunden`, or a runner's `1:54.32`.
 *
 * @example readDuration(scan('1:54,32 Minuten', 'de'), 0) // 1.9053 min
 */
export function readDuration(scanned: Scan, index: number): Found | null {
  const parts = [at(scanned, index).text];
  let to = index + 1;
  while (parts.length < 3 && at(scanned, to).text === ':' && isSixtieth(scanned, to + 1)) {
    parts.push(at(scanned, to + 1).text);
    to += 2;
  }
  if (parts.length < 2 || at(scanned, index).text.length > 2) return null;
  const split = /^[.,]$/.test(at(scanned, to).text) && /^\d{1,3}$/.test(at(scanned, to + 1).text);
  const hundredths = split ? at(scanned, to + 1).text : '';
  if (split) to += 2;
  const word = skipSpace(scanned, to);
  const unit = unitNamed(at(scanned, word).text, scanned.language);
  const named = unit === 'h' || unit === 'min';
  const run = scanned.language === 'en' && hundredths.length === 2;
  if ((!named && !run) || at(scanned, index - 1).text === ':') return null;
  const [first = 0, second = 0, third = 0] = parts.map(Number);
  const seconds = (parts.length === 3 ? third : 0) + Number(`0.${hundredths || 0}`);
  const fine = parts.length === 3 ? 3600 : hundredths === '' && unit === 'h' ? 3600 : 60;
  const value = first + second / 60 + seconds / fine;
  const reading: Reading = {
    kind: 'measure',
    value: Number(value.toFixed(4)),
    unit: unit === 'h' || parts.length === 3 ? 'h' : 'min',
  };
  return { from: index, to: named ? word + 1 : to, readings: [reading] };
}

const isSixtieth = (scanned: Scan, index: number): boolean =>
  /^[0-5]\d$/.test(at(scanned, index).text);

// 5 Euro 50, zwei Euro fünfzig; not `für 5 Euro 50 Stück`
function readPrice(scanned: Scan, amount: Amount): Found | null {
  const { ending } = amount;
  if (ending?.kind !== 'money' || ending.share !== 1 || ending.to === amount.numeral.to)
    return null;
  if (at(scanned, amount.to - 1).kind !== 'word' || at(scanned, amount.to).kind !== 'space')
    return null;
  const cents = countAt(scanned, amount.to + 1);
  if (cents === null || cents < 5 || cents > 99) return null;
  const after = at(scanned, amount.to + 2);
  const next = at(scanned, skipSpace(scanned, amount.to + 2));
  if (
    after.kind === 'digits' ||
    (/^[-%.,:/]$/.test(after.text) &&
      at(scanned, amount.to + 3).kind !== 'space' &&
      at(scanned, amount.to + 3).text !== '')
  )
    return null;
  if (next.kind === 'word' && !free.test(next.text)) return null;
  return {
    from: amount.start,
    to: amount.to + 2,
    readings: [{ kind: 'money', value: amount.value + cents / 100, unit: ending.unit }],
  };
}

// Words after a price that it cannot be counting.
const free =
  /^(?:a|an|the|per|for|each|in|on|at|to|from|and|or|but|is|was|pro|je|für|im|in|an|am|auf|und|oder|aber|ist|war|kosten|kostet|zahlen|bezahlen|mehr|weniger|more|less)$/;

// 5'10", 5 ft 10 in, 5 foot 10, six foot two
function readHeight(scanned: Scan, amount: Amount): Found | null {
  const signed = amount.ending === null && isFeet(scanned, amount.to);
  const foot = skipSpace(scanned, amount.to);
  const worded = amount.ending === null && at(scanned, foot).lower === 'foot';
  if (!signed && !worded && amount.ending?.unit !== 'ft') return null;
  const place = skipSpace(scanned, signed || worded ? foot + 1 : amount.to);
  const inches = countAt(scanned, place);
  if (inches === null || inches > 11) return null;
  const mark = at(scanned, place + 1);
  if (signed && !/^(?:["″”]|['’])$/.test(mark.text)) return null;
  const named = skipSpace(scanned, place + 1);
  const counted = !signed && /^(?:in|ins|inch|inches|zoll|″)$/.test(at(scanned, named).lower);
  if (!signed && !counted && /^feet$/.test(at(scanned, amount.to - 1).lower)) return null;
  if (
    !signed &&
    !counted &&
    at(scanned, named).kind === 'word' &&
    !/^(?:and|tall|in|at|with)$/.test(at(scanned, named).lower)
  )
    return null;
  const pair = /^['’]$/.test(mark.text) && /^['’]$/.test(at(scanned, place + 2).text);
  const to = signed ? place + (pair ? 3 : 2) : counted ? named + 1 : place + 1;
  const value = Number((amount.value + inches / 12).toFixed(4));
  const reading: Reading = { kind: 'measure', value, unit: 'ft' };
  return { from: amount.start, to, readings: [reading] };
}

// A quotation ends with an apostrophe too, but no digits follow it at once.
const isFeet = (scanned: Scan, index: number): boolean =>
  (isApostrophe(at(scanned, index)) || at(scanned, index).text === '′') &&
  at(scanned, index + 1).kind === 'digits' &&
  at(scanned, index + 1).text.length < 3;

function countAt(scanned: Scan, index: number): number | null {
  const { kind, text, lower, opaque } = at(scanned, index);
  if (opaque) return null;
  if (kind === 'digits') return text.length <= 2 ? Number(text) : null;
  if (kind !== 'word') return null;
  return scanned.language === 'en' ? englishSmall(lower) : germanValue(lower);
}
