import { isYearLike, labelAt } from './label.ts';
import { currencyNamed } from '../units/endings.ts';
import { monthNamed } from '../dates/calendar.ts';
import { readCode, readDigitsAndLetters, readPhone, readRoman } from './codes.ts';
import { readEnding } from '../units/endings.ts';
import { at, before, isCapital, isDash, isLineStart, type Scan, skipSpace } from '../tokens.ts';
import type { Found } from '../figure.ts';
import { functionWords, isLabelNoun, knownProducts, notNames } from './label-nouns.ts';
import { unitNamed } from '../units/endings.ts';

/**
 * Reads a number that names rather than counts: after a noun such as Resolution or Kapitel, after
 * a sign (`§ 12`, `#5`), glued to letters (`G20`, `COVID-19`), or dialled.
 *
 * @example readLabel(scan('Resolution 35', 'en'), 2) // "35"
 */
export function readLabel(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque) return null;
  if (token.kind === 'word') return readCode(scanned, index) ?? readRoman(scanned, index);
  if (token.text === '+') return readPhone(scanned, index);
  if (token.kind !== 'digits') return null;
  return (
    readPhone(scanned, index) ?? readNamed(scanned, index) ?? readDigitsAndLetters(scanned, index)
  );
}

const sure = (found: Found): Found => ({ ...found, sure: true });

// Resolution 35, Art. 5, § 12, No. 7, #5, Debian 6.0
function readNamed(scanned: Scan, index: number): Found | null {
  let place = before(scanned, index);
  const gap = at(scanned, index - 1);
  if (gap.kind === 'space' && gap.text.includes('\n')) return null;
  const sign = at(scanned, place);
  if (/^[§#№]$/.test(sign.text)) return sure(labelAt(scanned, index));
  if (sign.text === '.' && gap.kind === 'space') {
    place = before(scanned, place);
    if (
      /^(?:art|sec|no|nos|nr|ch|fig|figs|arts|secs|p|pp|vol|v|abs|kap|abb|s|bd|ziff|tab|par|pt|ver|vers|str)$/.test(
        at(scanned, place).lower,
      )
    )
      return sure(labelAt(scanned, index));
    return null;
  }
  if (sign.kind !== 'word' || sign.opaque) return null;
  if (place === index - 1) return null;
  // the format 16:9, der Satz 6:4; `release 5,000 prisoners`
  const colon = at(scanned, index + 1).text === ':' && at(scanned, index + 2).kind === 'digits';
  // Stärke 5,4
  const decimals = at(scanned, index + 1).text === ',' && at(scanned, index + 2).kind === 'digits';
  if ((colon || decimals) && scanned.language === 'de') return null;
  if (at(scanned, index + 1).text === ',' && isGrouped(scanned, index)) return null;
  const numbered = isLabelNoun(scanned, place);
  if (numbered && (isOnlyNumbered(scanned, place) || !isCounted(scanned, index))) {
    // `in Phase 2021` hardly names the 2021st; `Richtlinie 2009/28/EG` does.
    const lawful = at(scanned, index + 1).text === '/' && acts.test(sign.lower);
    if (
      isYearLike(at(scanned, index).text) &&
      !lawful &&
      !/^(?:agenda|vision|resolution)$/.test(sign.lower)
    )
      return null;
    return sure(labelAt(scanned, index));
  }
  // `beat Everton 3-1` is a score, `Tages 1.770` an amount.
  if (isGrouped(scanned, index)) return null;
  const short = at(scanned, index).text.length < 3;
  if (short && isDash(at(scanned, index + 1))) return null;
  if (isRoad(scanned, place)) return labelAt(scanned, index);
  return isProper(scanned, place) && !isCounted(scanned, index) ? labelAt(scanned, index) : null;
}

/**
 * `Article 12 says`, `a photograph on page 45 shows`: what follows is no noun that is counted, where
 * the noun is in the singular and has a capital or a preposition before it.
 */
const isOnlyNumbered = (scanned: Scan, place: number): boolean =>
  /^(?:article|section|chapter|paragraph|clause|appendix|annex|resolution|directive|regulation|protocol|flight|gate|platform|page|room|apartment|volume|episode|terminal|rule)$/.test(
    at(scanned, place).lower,
  ) &&
  (isCapital(at(scanned, place)) ||
    /^(?:on|in|at|of|from|under|see|to)$/.test(at(scanned, before(scanned, place)).lower));

const isGrouped = (scanned: Scan, index: number): boolean =>
  /^[.,'’\s]$/u.test(at(scanned, index + 1).text) &&
  at(scanned, index + 2).text.length === 3 &&
  at(scanned, index + 2).kind === 'digits';

const acts =
  /(?:directive|regulation|decision|richtlinie|verordnung|beschluss|entscheidung|resolution)$/;

// die A 7, auf der B 96
const isRoad = (scanned: Scan, place: number): boolean =>
  scanned.language === 'de' &&
  /^[ABKLSU]$/.test(at(scanned, place).text) &&
  /^(?:die|der|auf|an|von|zur)$/.test(at(scanned, before(scanned, place)).lower);

// A capitalised word directly before a number names a thing of which there are several: Apollo 11.
function isProper(scanned: Scan, place: number): boolean {
  const word = at(scanned, place);
  if (
    (!isCapital(word) && word.lower !== 'iphone') ||
    word.text.length < 2 ||
    notNames.test(word.lower)
  )
    return false;
  const parts = countParts(scanned, skipSpace(scanned, place + 1));
  if (parts > 2) return true;
  if (monthNamed(scanned, place) || currencyNamed(word.text, scanned.language)) return false;
  if (unitNamed(word.text, scanned.language) && word.text.length < 3) return false;
  const digits = at(scanned, skipSpace(scanned, place + 1)).text;
  // `FOSDEM 2010` is a year, `DSA 1769` a number of its own.
  const acronym = /^\p{Lu}{2,5}$/u.test(word.text) && Number(digits) < 1900;
  if (isYearLike(digits) && !acronym) return false;
  const previous = at(scanned, before(scanned, place));
  if (!isLineStart(scanned, place) && !/^[.!?:]$/.test(previous.text)) return true;
  // Every word has a capital at the beginning of a sentence: only a version or a known product is sure.
  return parts > 1 || knownProducts.test(word.lower) || /\p{Lu}.*\p{Lu}/u.test(word.text);
}

// 6.0.4 has three parts
function countParts(scanned: Scan, index: number): number {
  let count = 1;
  if (isGrouped(scanned, index)) return count;
  while (
    at(scanned, index + count * 2 - 1).text === '.' &&
    at(scanned, index + count * 2).kind === 'digits'
  )
    count++;
  return count;
}

// `Resolution 35` but `Gruppe 35 neue Häuser`: what is counted follows.
function isCounted(scanned: Scan, index: number): boolean {
  let place = index;
  while (/^[.,]$/.test(at(scanned, place + 1).text) && at(scanned, place + 2).kind === 'digits')
    place += 2;
  if (at(scanned, place + 1).text === '.') return false;
  const gap = at(scanned, place + 1);
  if (gap.text === '%' || /^\p{Sc}$/u.test(gap.text)) return true;
  if (gap.kind !== 'space') return false;
  const word = at(scanned, place + 2);
  if (word.text === '%' || /^\p{Sc}$/u.test(word.text)) return true;
  if (word.kind !== 'word') return false;
  const ending = readEnding(scanned, place + 1, true);
  if (ending && ending.unit.length > 1) return true;
  if (
    /^(?:million|billion|trillion|thousand|hundred|mio|mrd|tsd|millionen|milliarden|tausend|prozent)$/.test(
      word.lower,
    )
  )
    return true;
  if (monthNamed(scanned, place + 2)) return true;
  // What follows a version is not counted by it.
  if (place > index && !isGrouped(scanned, index)) return false;
  if (scanned.language === 'en') {
    return (
      (/[^su]s$/.test(word.lower) &&
        !/^(?:was|is|has|as|this|its|does|plus|versus|focuses|provides|includes|contains|comes|brings|ships|sees|goes|remains|offers|continues|runs|supports|works|uses|adds|features|fixes|took|takes|makes|users|gets|needs|allows|requires)$/.test(
          word.lower,
        )) ||
      /^(?:people|men|women|children|percent|more|other|new|different|additional|years?)$/.test(
        word.lower,
      )
    );
  }
  if (isCapital(word)) return !isLabelNoun(scanned, place + 2) && !/^\p{Lu}{2,5}$/u.test(word.text);
  const after = at(scanned, place + 4);
  return (
    /(?:e|en|er|es)$/.test(word.lower) &&
    isCapital(after) &&
    at(scanned, place + 3).kind === 'space' &&
    !functionWords.test(word.lower)
  );
}
