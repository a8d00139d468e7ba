import { type Amount, readAmount } from '../amounts/amounts.ts';

import { readEnding } from '../units/endings.ts';
import { readRatio } from './ratios.ts';
import { at, before, matchWords, type Scan, skipSpace } from '../tokens.ts';
import { englishSmall } from '../numbers/english-numerals.ts';
import { readMixed } from '../amounts/mixed-units.ts';
import { unitNamed } from '../units/endings.ts';
import { isYear } from '../dates/years.ts';
import type { Found, Reading } from '../figure.ts';
import { germanWord } from '../numbers/german-numerals.ts';

/**
 * Reads an amount with all that belongs to it at a token: a number, percentage, sum of money or
 * measure, a ratio or a range of two, or a plain year.
 *
 * @example readQuantity(scan('7 of 7', 'en'), 0) // ratio 7/7
 */
export function readQuantity(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque || token.kind === 'space') return null;
  const compound = readCompound(scanned, index);
  if (compound) return compound;
  const amount = readAmount(scanned, index);
  if (!amount || amount.numeral.ordinal) return null;
  const mixed = readMixed(scanned, amount);
  if (mixed) return mixed;
  return readRatio(scanned, amount) ?? readSingle(scanned, amount);
}

function readSingle(scanned: Scan, amount: Amount): Found | null {
  if (amount.numeral.lone && !standsAlone(scanned, amount)) return null;
  if (amount.plusMinus) {
    const unit = amount.ending?.unit ?? null;
    return {
      from: amount.start,
      to: amount.to,
      readings: [{ kind: 'range', value: `${-amount.value}..${amount.value}`, unit }],
    };
  }
  return {
    from: amount.start,
    to: amount.to,
    readings: readingsOf(scanned, amount),
    mantissa: amount.mantissa,
  };
}

function readingsOf(scanned: Scan, amount: Amount): Reading[] {
  const { ending, numeral } = amount;
  const value = numeral.fraction ? Number(amount.value.toFixed(4)) : amount.value;
  const values = amount.other === null ? [value] : [value, amount.other];
  if (ending) {
    const readings = values.map((each): Reading => ({
      kind: ending.kind,
      value: each,
      unit: ending.unit,
    }));
    if (ending.or) readings.push({ ...ending.or, value });
    return readings;
  }
  const readings = values.map((each): Reading => ({ kind: 'number', value: each, unit: null }));
  const shared = sharedEnding(scanned, amount);
  if (shared) return [...readings, shared];
  const time = clockOf(scanned, amount);
  if (time) return [...readings, time];
  if (!numeral.plain || amount.factor !== 1 || amount.signed) return readings;
  if (!/^[12]\d{3}$/.test(at(scanned, amount.start).text)) return readings;
  const year: Reading = { kind: 'year', value, unit: null };
  return isYear(scanned, amount.start, amount.to) ? [year, ...readings] : [...readings, year];
}

// von 1,9 auf 2,3 Milliarden Euro: scale and currency may count for both
function sharedEnding(scanned: Scan, { to, value, factor }: Amount): Reading | null {
  const word = skipSpace(scanned, to);
  if (scanned.language !== 'de' || at(scanned, word).lower !== 'auf' || factor !== 1) return null;
  const second = readAmount(scanned, skipSpace(scanned, word + 1));
  if (!second || (second.factor === 1 && !second.ending)) return null;
  const { kind = 'number', unit = null } = second.ending ?? {};
  return { kind, value: value * second.factor, unit };
}

// at 17.30: British papers write times so, and prices too
function clockOf(scanned: Scan, { start, numeral }: Amount): Reading | null {
  const [hour, point, minute] = [0, 1, 2].map((step) => at(scanned, start + step).text);
  if (scanned.language !== 'en' || point !== '.' || numeral.to !== start + 3) return null;
  if (!/^(?:1?\d|2[0-3])$/.test(hour ?? '') || !/^[0-5]\d$/.test(minute ?? '')) return null;
  const led = /^(?:at|by|until|till|from|after|before|around)$/;
  return led.test(at(scanned, before(scanned, start)).lower)
    ? { kind: 'time', value: `${hour?.padStart(2, '0')}:${minute}`, unit: null }
    : null;
}

// `one` and `ein` are articles unless a unit that nobody counts idly stands after them.
function standsAlone(scanned: Scan, amount: Amount): boolean {
  if (!amount.ending) return amount.numeral.to - amount.start > 1 || amount.factor !== 1;
  if (amount.ending.kind !== 'measure') return true;
  const calm = /^(?:day|week|month|year|decade|century|s|h|min)$/.test(amount.ending.unit);
  return !calm || (scanned.language === 'en' && /^(?:h|min)$/.test(amount.ending.unit));
}

// dreijährig, zweimal, twice
function readCompound(scanned: Scan, index: number): Found | null {
  const word = at(scanned, index).lower;
  if (scanned.language === 'en') {
    const mixed = readUnitAndHalf(scanned, index);
    if (mixed) return mixed;
    const fold = /^([a-z]{3,9})fold$/.exec(word)?.[1] ?? '';
    const times = word === 'twice' ? 2 : word === 'thrice' ? 3 : (englishSmall(fold) ?? 0);
    return times > 1 ? single(index, { kind: 'number', value: times, unit: null }) : null;
  }
  if (word.length > 90) return null;
  const quarter = readQuarter(scanned, index);
  if (quarter) return quarter;
  const parts =
    /^(.{3,}?)(jährig|tägig|stündig|minütig|monatig|wöchig|prozentig|mal|fach|köpfig|stellig|teilig)(e[nrsm]?)?$/.exec(
      word,
    );
  const count = parts?.[1] ? germanWord(parts[1]) : null;
  if (!parts?.[2] || count?.shape !== 'cardinal' || count.value === 1) return null;
  const unit = unitNamed(parts[2], 'de');
  if (unit) return single(index, { kind: 'measure', value: count.value, unit });
  if (parts[2] === 'prozentig')
    return single(index, { kind: 'percent', value: count.value, unit: '%' });
  return single(index, { kind: 'number', value: count.value, unit: null });
}

// eine Viertelstunde, ein Vierteljahr, eine Dreiviertelmillion
function readQuarter(scanned: Scan, index: number): Found | null {
  const place = /^eine?[nrm]?$/.test(at(scanned, index).lower)
    ? skipSpace(scanned, index + 1)
    : index;
  const [, share, whole] =
    /^(viertel|dreiviertel)(stunde|jahr|jahrhundert|liter|million|milliarde)n?s?$/.exec(
      at(scanned, place).lower,
    ) ?? [];
  if (!share || !whole) return null;
  const part = share === 'viertel' ? 0.25 : 0.75;
  const unit = unitNamed(whole, 'de');
  const scale = whole === 'million' ? 1e6 : 1e9;
  const reading: Reading = unit
    ? { kind: 'measure', value: part, unit }
    : { kind: 'number', value: part * scale, unit: null };
  return { from: index, to: place + 1, readings: [reading] };
}

// a year and a half
function readUnitAndHalf(scanned: Scan, index: number): Found | null {
  if (!/^(?:an?|one)$/.test(at(scanned, index).lower)) return null;
  const ending = readEnding(scanned, index + 1, false);
  const to = ending ? matchWords(scanned, skipSpace(scanned, ending.to), ['and', 'a', 'half']) : -1;
  return ending && to > 0
    ? {
        from: index,
        to,
        readings: [{ kind: ending.kind, value: 1.5 * ending.share, unit: ending.unit }],
      }
    : null;
}

const single = (index: number, reading: Reading): Found => ({
  from: index,
  to: index + 1,
  readings: [reading],
});
