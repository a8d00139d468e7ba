import { currencyNamed, currencyOf } from './currencies.ts';
import { at, isDash, matchWords, type Scan, skipSpace } from './figure-tokens.ts';
import { unitNamed } from './units.ts';

/**
 * Reads what a number is a number of, directly after it: a percent sign, a currency or a unit, in
 * words or symbols, across one space or hyphen (`5-kilometre`, `10-Euro-Schein`).
 *
 * @param digits whether the number is written in digits; some unit words are read only then
 */
export function readEnding(scanned: Scan, index: number, digits: boolean): Ending | null {
  const gap = at(scanned, index);
  const hyphen = isDash(gap) && at(scanned, index + 1).kind === 'word';
  const place = hyphen ? index + 1 : skipSpace(scanned, index);
  if (at(scanned, place).opaque) return null;
  return (
    readPercent(scanned, place) ??
    readCurrency(scanned, place) ??
    readUnit(scanned, place, digits, place > index)
  );
}

/** Reads a currency sign or code that stands before a number. */
export function readCurrencyBefore(scanned: Scan, index: number): Ending | null {
  const first = at(scanned, index);
  const second = at(scanned, index + 1);
  const pair = first.kind === 'word' && second.text === '$' ? `${first.text}$` : '';
  const name = pair || first.text;
  const sign = /^[\p{Sc}]$/u.test(first.text) || pair !== '';
  if (!sign && !/^(?:[A-Z]{3}|DM|Rs|S?Fr|sFr|RMB)$/.test(first.text)) return null;
  const currency = currencyNamed(name, scanned.language);
  if (!currency || first.opaque) return null;
  let to = index + (pair ? 2 : 1);
  if (/^(?:Rs|S?Fr|sFr)$/.test(first.text) && at(scanned, to).text === '.') to++;
  const next = skipSpace(scanned, to);
  const version = [1, 3].every(
    (step) =>
      at(scanned, next + step).text === '.' && at(scanned, next + step + 1).kind === 'digits',
  );
  if (version && at(scanned, next + 2).text.length < 3) return null;
  return /^[\d.−–-]/.test(at(scanned, next).text)
    ? { to: next, kind: 'money', unit: currency.code, share: 1 }
    : null;
}

function readPercent(scanned: Scan, place: number): Ending | null {
  const percent = (to: number, unit = '%'): Ending => ({ to, kind: 'percent', unit, share: 1 });
  const word = at(scanned, place).lower;
  if (word === '%' || word === '٪') {
    const points = matchWords(scanned, place + 1, ['-']) > 0 ? place + 2 : -1;
    if (points > 0 && /^punkte?n?$/.test(at(scanned, points).lower))
      return percent(points + 1, 'pp');
    if (at(scanned, place + 1).lower === 'ig') return percent(place + 2);
    return percent(place + 1);
  }
  if (word === '‰' || /^promille$/.test(word)) return percent(place + 1, '‰');
  if (/^(?:percent|pct|prozent|prozentig(?:e[nrsm]?)?)$/.test(word)) {
    const point =
      /^points?$/.test(at(scanned, place + 2).lower) && at(scanned, place + 1).kind === 'space';
    return point ? percent(place + 3, 'pp') : percent(place + 1);
  }
  if (/^prozentpunkte?n?$/.test(word) || word === 'pp') return percent(place + 1, 'pp');
  for (const [words, unit] of percentWords) {
    const to = matchWords(scanned, place, words);
    if (to > 0) return percent(to, unit);
  }
  return null;
}

const percentWords: [string[], string][] = [
  [['per', 'cent'], '%'],
  [['per', 'mille'], '‰'],
  [['percentage', 'point'], 'pp'],
  [['percentage', 'points'], 'pp'],
  [['v', '.', 'h', '.'], '%'],
  [['vh'], '%'],
];

function readCurrency(scanned: Scan, place: number): Ending | null {
  const first = at(scanned, place);
  const money = (to: number, unit: string, share = 1): Ending => ({
    to,
    kind: 'money',
    unit,
    share,
  });
  const pair =
    at(scanned, place + 1).text === '$' ? currencyNamed(`${first.text}$`, scanned.language) : null;
  if (pair && first.kind === 'word') return money(place + 2, pair.code);
  // US dollars, U.S. dollars, US-Dollar, Canadian dollars, Schweizer Franken
  const dotted = matchWords(scanned, place, ['u', '.', 's', '.']);
  const adjective = dotted > 0 ? 'us' : first.lower;
  const noun = at(scanned, (dotted > 0 ? dotted : place + 1) + 1);
  if (first.text === 'D' && noun.lower === 'mark') return money(place + 3, 'DEM');
  if (first.kind === 'word' && noun.kind === 'word') {
    const code = currencyOf(adjective, noun.lower);
    if (code) return money((dotted > 0 ? dotted : place + 1) + 2, code);
  }
  const single = currencyNamed(first.text, scanned.language);
  if (!single || (first.kind === 'word' && first.text.length === 1 && first.text !== 'đ'))
    return null;
  if (first.kind === 'word' && /^(?:kr|mark|marks|real|peso|krone|won|ct|rand)$/.test(first.text)) {
    // Lower-case words that are currencies only in a few texts.
    if (!/^(?:kr|ct|rand|peso|krone|won|marks)$/.test(first.text)) return null;
  }
  let to = place + 1;
  const after = skipSpace(scanned, to);
  if (/^(?:pounds?|pfund)$/.test(first.lower)) {
    if (at(scanned, after).lower === 'sterling') to = after + 1;
    else return { ...money(to, 'GBP'), or: { kind: 'measure', unit: 'lb' } };
  }
  return money(to, single.code, single.share);
}

function readUnit(scanned: Scan, place: number, digits: boolean, gap: boolean): Ending | null {
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

const measure = (to: number, unit: string): Ending => ({ to, kind: 'measure', unit, share: 1 });

function readBase(
  scanned: Scan,
  place: number,
  digits: boolean,
  gap: boolean,
): { to: number; unit: string } | null {
  const first = at(scanned, place);
  if (first.opaque) return null;
  if (/^[°º]$/.test(first.text))
    return readDegrees(scanned, place + 1) ?? { to: place + 1, unit: '°' };
  if (/^[℃℉]$/.test(first.text)) return { to: place + 1, unit: first.text === '℃' ? '°C' : '°F' };
  if (first.kind !== 'word') return first.text === '″' ? { to: place + 1, unit: 'in' } : null;
  for (const [prefix, pattern] of prefixes) {
    if (!pattern.test(first.lower)) continue;
    const dot = at(scanned, place + 1).text === '.' ? place + 2 : place + 1;
    const next = skipSpace(scanned, dot);
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

/** A percent sign, currency or unit; `share` is what one of it is worth in `unit` (a cent 0.01). */
export type Ending = {
  to: number;
  kind: 'percent' | 'money' | 'measure';
  unit: string;
  share: number;
  or?: { kind: 'measure'; unit: string };
};
