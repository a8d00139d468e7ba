import { label } from './label.ts';
import { romanValue } from '../numbers/roman.ts';
import { isTemperature } from '../units/endings.ts';
import { isCode } from '../units/currencies.ts';
import { currencyNamed } from '../units/endings.ts';
import { isYearLike, labelAt } from './label.ts';
import { readEnding } from '../units/endings.ts';
import { at, before, isDash, type Scan, skipSpace } from '../tokens.ts';
import type { Found } from '../figure.ts';
import { isLabelNoun, nouns } from './label-nouns.ts';
import { unitNamed } from '../units/endings.ts';

// Covid-19, Top-10; mid-1990s and Post-2020 are about years
function isHyphened(scanned: Scan, index: number): boolean {
  const [name, hyphen, digits, after] = [0, 1, 2, 3].map((step) => at(scanned, index + step));
  if (!name || !hyphen || !digits || !after || after.kind === 'word') return false;
  return (
    /^\p{Lu}\p{Ll}{1,10}$/u.test(name.text) && hyphen.text === '-' && /^\d{1,3}$/.test(digits.text)
  );
}

/**
 * Reads a code of capitals and digits: G20, H5N1, COVID-19, S/390, CVE-2021-1234, v2.1. In mixed
 * case (DebConf9, i386) the digits belong to a name.
 */
export function readCode(scanned: Scan, index: number): Found | null {
  const word = at(scanned, index);
  const previous = at(scanned, index - 1);
  if (
    previous.kind === 'digits' ||
    previous.kind === 'word' ||
    (!/^(?:\p{Lu}{1,6}|v)$/u.test(word.text) && !isHyphened(scanned, index))
  )
    return null;
  if (isDash(previous) && at(scanned, index - 2).kind === 'word') return null;
  const hyphen =
    /^[-\u2010\u2011/]$/.test(at(scanned, index + 1).text) &&
    at(scanned, index + 2).kind === 'digits';
  const digits = hyphen ? index + 2 : index + 1;
  if (at(scanned, digits).kind !== 'digits') return null;
  const tail = at(scanned, digits + 1);
  if (
    hyphen &&
    (!/^\p{Lu}/u.test(word.text) ||
      (/^[\p{Lu}]?[\p{Ll}]+$/u.test(word.text) && isYearLike(at(scanned, digits).text)))
  )
    return null;
  if (hyphen && (isCode(word.text) || /^(?:Rs|Mid|Pre|Post|Anfang|Ende|Mitte)$/.test(word.text)))
    return null;
  if (!hyphen && currencyNamed(word.text, scanned.language)) return null;
  if (!hyphen && /^(?:ca|no|nr|art|p|s)$/i.test(word.text) && tail.kind !== 'word') {
    return /^(?:no|nr|art)$/i.test(word.text)
      ? labelAt(scanned, digits)
      : word.text === 'ca'
        ? null
        : label(scanned, index, digits + 1);
  }
  if (
    !hyphen &&
    unitNamed(word.text, scanned.language) &&
    /^[23]$/.test(at(scanned, digits).text) &&
    /^[a-z]/.test(word.text)
  )
    return null;
  let to = digits + 1;
  for (let steps = 0; steps < 8; steps++) {
    const sign = at(scanned, to);
    const next = at(scanned, to + 1);
    if (sign.kind === 'word' || sign.kind === 'digits') to++;
    else if (/^[.-]$/.test(sign.text) && next.kind === 'digits') to += 2;
    else break;
  }
  return label(scanned, index, to);
}

/** 5G, 3D, 4K, 64-bit stay apart from 5 g and 3 d by the capital */
export function readDigitsAndLetters(scanned: Scan, index: number): Found | null {
  const suffix = at(scanned, index + 1);
  if (suffix.kind !== 'word' || suffix.opaque || isTemperature(scanned, index)) return null;
  // 12a34
  const measured = (readEnding(scanned, index + 1, true)?.to ?? 0) > index + 2;
  const more = !measured && at(scanned, index + 2).kind === 'digits' && /^[^xh]$/.test(suffix.text);
  const known =
    /^[GD]$/.test(suffix.text) || (suffix.text === 'K' && /^[48]$/.test(at(scanned, index).text));
  if (known || more) return { ...label(scanned, index, index + (more ? 3 : 2)), sure: true };
  return unknownSuffix(scanned, suffix.text) ? label(scanned, index, index + 2) : null;
}

const unknownSuffix = (scanned: Scan, word: string): boolean =>
  /^[A-Z]{1,3}$/.test(word) &&
  !unitNamed(word, scanned.language) &&
  !currencyNamed(word, scanned.language) &&
  !/^(?:[KMBT]|GMT|UTC|CET|EST|PST)$/.test(word);

/**
 * Reads digits in more parts than a number or a date has: a version, an ISBN.
 *
 * @example readParts(scan('2.6.32', 'en'), 0) // "2.6.32"
 */
export function readParts(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque || token.kind !== 'digits') return null;
  let to = index + 1;
  let count = 1;
  while (
    count < 12 &&
    /^[.\u2010\u2011-]$/.test(at(scanned, to).text) &&
    at(scanned, to + 1).kind === 'digits'
  ) {
    to += 2;
    count++;
  }
  // 2.5-3.5 per cent, 3.5-4 million: what is counted is no version.
  if (count < 3 || (count < 5 && isDecimalRange(scanned, index, to))) return null;
  const parts = scanned.text.slice(at(scanned, index).start, at(scanned, to - 1).end);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(parts)) return null;
  if (at(scanned, to).text === ',' && at(scanned, to + 1).kind === 'digits') return null;
  // 127.0.0.1:8080
  if (count === 4 && at(scanned, to).text === ':' && at(scanned, to + 1).kind === 'digits') to += 2;
  return label(scanned, index, to);
}

function isDecimalRange(scanned: Scan, index: number, to: number): boolean {
  const parts = scanned.text.slice(at(scanned, index).start, at(scanned, to - 1).end);
  if (!/^\d+(?:\.\d+)?[\u2010\u2011-]\d+(?:\.\d+)?$/.test(parts)) return false;
  const scale = /^(?:hundred|thousand|million|billion|trillion|[mb]n)$/;
  return (
    readEnding(scanned, to, true) !== null || scale.test(at(scanned, skipSpace(scanned, to)).lower)
  );
}

/** +49 30 1234567, 030/1234567 */
export function readPhone(scanned: Scan, index: number): Found | null {
  const first = at(scanned, index);
  const previous = at(scanned, index - 1).text;
  if (previous !== '' && !/[\s:("]$/.test(previous)) return null;
  const start = first.text === '+' ? index + 1 : index;
  const international = start > index || /^00[1-9]/.test(first.text);
  const called = /^(?:tel|phone|telephone|telefon|fax|call|mobile|mobil|hotline|dial|ruf)$/.test(
    at(
      scanned,
      before(
        scanned,
        /^[.:]$/.test(at(scanned, before(scanned, index)).text) ? before(scanned, index) : index,
      ),
    ).lower,
  );
  // 0800 1234567: no number begins with a nought and has another after it.
  const domestic =
    /^0\d{2,5}$/.test(first.text) &&
    /^[\s/-]$/u.test(at(scanned, index + 1).text) &&
    /^\d{3,}$/.test(at(scanned, index + 2).text);
  if (!international && !called && !domestic) return null;
  let digits = 0;
  let to = start;
  for (let place = start; place < start + 16; place++) {
    const token = at(scanned, place);
    if (token.kind === 'digits') {
      digits += token.text.length;
      to = place + 1;
    } else if (
      !/^(?:[ \u00a0/().-]|\u2013)$/u.test(token.text) ||
      (digits === 0 && token.kind === 'space')
    )
      break;
  }
  return digits >= (called ? 3 : 7) && digits <= 16 && to - start > (called ? 0 : 2)
    ? { ...label(scanned, index, to), sure: true }
    : null;
}

/** Kapitel IV, World War II */
export function readRoman(scanned: Scan, index: number): Found | null {
  const word = at(scanned, index);
  if (!/^[IVXLC]{1,7}$/.test(word.text) || romanValue(word.text) === null) return null;
  const place = before(scanned, index);
  const noun = at(scanned, place);
  if (noun.kind !== 'word' || place !== index - 2) return null;
  if (
    word.text === 'I'
      ? !isLabelNoun(scanned, place) || nouns.en.get(noun.lower) === 'verb'
      : !isLabelNoun(scanned, place) && !/^(?:war|krieg|weltkrieg)$/.test(noun.lower)
  )
    return null;
  return label(scanned, index, index + 1);
}
