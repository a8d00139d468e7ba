import type { Ending } from './ending.ts';
import { at, isDash, type Scan, skipSpace } from '../tokens.ts';
import { unitNamed } from './units.ts';

/** Reads a unit, alone or per another: km, square miles, MB/s, Kilometer pro Stunde, -jährig. */
export function readUnit(
  scanned: Scan,
  place: number,
  digits: boolean,
  gap: boolean,
): Ending | null {
  const base = readBase(scanned, place, digits, gap);
  if (!base) return readAge(scanned, place);
  const slash = skipSpace(scanned, base.to);
  const word = at(scanned, slash).lower;
  // km/h, MB/s, miles per hour, Kilometer pro Stunde
  const per =
    at(scanned, base.to).text === '/'
      ? base.to + 1
      : /^(?:per|pro|an|je)$/.test(word)
        ? skipSpace(scanned, slash + 1)
        : -1;
  if (per > 0) {
    const under = readBase(scanned, per, true, true);
    if (
      under &&
      /^(?:s|min|h|day|year|m²|m³|km²|km|l|kg|ha)$/.test(under.unit) &&
      (word !== 'an' || under.unit === 'h')
    ) {
      const joined = `${base.unit}/${under.unit}`.replace(/^mi\/h$/, 'mph');
      return measure(under.to, joined);
    }
  }
  return measure(base.to, base.unit);
}

/** A unit as the ending of an amount. */
const measure = (to: number, unit: string): Ending => ({
  to,
  kind: 'measure',
  unit,
  share: 1,
});

function readBase(
  scanned: Scan,
  place: number,
  digits: boolean,
  gap: boolean,
): { to: number; unit: string } | null {
  const first = at(scanned, place);
  if (first.opaque) return null;
  if (!gap && isTemperature(scanned, place - 1)) return { to: place + 1, unit: `°${first.text}` };
  if (/^[°º]$/.test(first.text))
    return readDegrees(scanned, place + 1) ?? { to: place + 1, unit: '°' };
  if (/^[℃℉]$/.test(first.text)) return { to: place + 1, unit: first.text === '℃' ? '°C' : '°F' };
  if (first.kind !== 'word') return first.text === '″' ? { to: place + 1, unit: 'in' } : null;
  for (const [prefix, pattern] of prefixes) {
    if (!pattern.test(first.lower)) continue;
    const dot = at(scanned, place + 1).text === '.' ? place + 2 : place + 1;
    const next = prefix === 'ly' && isDash(at(scanned, dot)) ? dot + 1 : skipSpace(scanned, dot);
    const inner = unitNamed(at(scanned, next).text, scanned.language);
    if (prefix === 'ly' && /^years?$/.test(at(scanned, next).lower))
      return { to: next + 1, unit: 'ly' };
    if (prefix === 'nmi' && /^(?:miles?|meilen?)$/.test(at(scanned, next).lower))
      return { to: next + 1, unit: 'nmi' };
    if (inner && /^[²³]$/.test(prefix)) return { to: next + 1, unit: inner + prefix };
  }
  if (/^seemeilen?$/.test(first.lower)) return { to: place + 1, unit: 'nmi' };
  const unit = unitNamed(first.text, scanned.language);
  if (!unit) return null;
  // A capital or lower-case letter alone after a gap is rarely a unit where the number is in words.
  if (!digits && (first.text.length === 1 || rareWords.test(first.lower))) return null;
  if (scanned.language === 'de' && /^(?:bar|ar|zoll|fass|fuß|tag|grad)$/.test(first.text) && gap) {
    if (!/^(?:bar)$/.test(first.text)) return null;
  }
  // the over-65s
  if (unit === 's' && !gap && isDash(at(scanned, place - 2))) return null;
  // kilowatt-hours
  const hours = /^[kMGT]?W$/.test(unit) && /^hours?$/.test(at(scanned, place + 2).lower);
  if (hours) return { to: place + 3, unit: `${unit}h` };
  const raised = at(scanned, place + 1);
  if (unit === '°') {
    const scale = readDegrees(scanned, skipSpace(scanned, place + 1));
    if (scale) return scale;
  }
  if (/^[²³23]$/.test(raised.text) && /^(?:[kcdmµ]?m|mi|ft|in)$/.test(unit)) {
    return { to: place + 2, unit: unit + (/^[²2]$/.test(raised.text) ? '²' : '³') };
  }
  if (raised.text === '^' && /^[23]$/.test(at(scanned, place + 2).text)) {
    return { to: place + 3, unit: unit + (at(scanned, place + 2).text === '2' ? '²' : '³') };
  }
  return { to: place + 1, unit };
}

function readDegrees(scanned: Scan, place: number): { to: number; unit: string } | null {
  const spaced = skipSpace(scanned, place);
  const word = at(scanned, spaced).text;
  if (/^(?:C|Celsius|celsius|centigrade)$/.test(word)) return { to: spaced + 1, unit: '°C' };
  if (/^(?:F|Fahrenheit|fahrenheit)$/.test(word)) return { to: spaced + 1, unit: '°F' };
  return null;
}

// 18-jährig, 10-Jährige, 90-minütig
function readAge(scanned: Scan, place: number): Ending | null {
  const unit = germanSpan(at(scanned, place).lower);
  return unit ? measure(place + 1, unit) : null;
}

/** The unit in a German adjective such as `jährigen` or `tägig`, or null. */
export function germanSpan(ending: string): string | null {
  const stem = /^(jährig|tägig|stündig|minütig|sekündig|monatig|wöchig)(?:e[nrsm]?)?$/.exec(
    ending,
  )?.[1];
  return stem ? (spans.get(stem) ?? null) : null;
}

const spans = new Map([
  ['jährig', 'year'],
  ['tägig', 'day'],
  ['stündig', 'h'],
  ['minütig', 'min'],
  ['sekündig', 's'],
  ['monatig', 'month'],
  ['wöchig', 'week'],
]);

const prefixes: [string, RegExp][] = [
  ['²', /^(?:square|sq)$/],
  ['³', /^(?:cubic|cu)$/],
  ['ly', /^light$/],
  ['nmi', /^(?:nautical|nautische)$/],
];

const rareWords = /^(?:bars?|moles?|knots?|second|foot|yard|bits?|mark|ar|min|sec|g|m|s|h|t)$/;

/** `20C` and `-5F`, as British papers write degrees; `Gate 20C` is asked for before. */
export const isTemperature = (scanned: Scan, index: number): boolean =>
  scanned.language === 'en' &&
  /^\d{2,3}$/.test(at(scanned, index).text) &&
  /^[CF]$/.test(at(scanned, index + 1).text) &&
  Number(at(scanned, index).text) <= (at(scanned, index + 1).text === 'C' ? 60 : 130) &&
  at(scanned, index + 2).kind !== 'digits';
