import type { Found } from '../figure.ts';
import { found, reading } from '../found.ts';
import { englishSmall } from '../numbers/english-numerals.ts';
import { germanWord } from '../numbers/german-numerals.ts';
import { at, type Scan, skipSpace } from '../tokens.ts';
import { unitNamed } from '../units/endings.ts';

/**
 * Reads a word that holds a number and what it counts: twice, tenfold, dreijährig, zweimal,
 * eine Viertelstunde.
 */
export function readMultiple(scanned: Scan, index: number): Found | null {
  const { lower, kind } = at(scanned, index);
  if (kind !== 'word' || lower.length > 90) return null;
  if (scanned.language === 'de') return readQuarter(scanned, index) ?? readGerman(lower, index);
  const fold = englishSmall(/^([a-z]{3,9})fold$/.exec(lower)?.[1] ?? '') ?? 0;
  const times = { twice: 2, thrice: 3 }[lower] ?? fold;
  return times > 1 ? found(index, index + 1, reading('number', times)) : null;
}

// dreijährig, zweimal, fünfprozentig
function readGerman(lower: string, index: number): Found | null {
  const [, number, end = ''] =
    /^(.{3,}?)(jährig|tägig|stündig|minütig|monatig|wöchig|prozentig|mal|fach|köpfig|stellig|teilig)(?:e[nrsm]?)?$/.exec(
      lower,
    ) ?? [];
  const count = number ? germanWord(number) : null;
  if (count?.shape !== 'cardinal' || count.value === 1) return null;
  const { value } = count;
  const unit = unitNamed(end, 'de');
  const percent = end === 'prozentig' ? reading('percent', value, '%') : reading('number', value);
  return found(index, index + 1, unit ? reading('measure', value, unit) : percent);
}

// eine Viertelstunde, drei Vierteljahre
function readQuarter(scanned: Scan, index: number): Found | null {
  const word = germanWord(at(scanned, index).lower);
  const count = word?.shape === 'cardinal' ? word.value : 0;
  const place = count > 0 ? skipSpace(scanned, index + 1) : index;
  const [, share, whole = ''] =
    /^(viertel|dreiviertel)(stunde|jahr|jahrhundert|liter)n?s?$/.exec(at(scanned, place).lower) ??
    [];
  const part = (share === 'viertel' ? 0.25 : 0.75) * (count || 1);
  return share ? found(index, place + 1, reading('measure', part, unitNamed(whole, 'de'))) : null;
}
