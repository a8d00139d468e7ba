import { at, isCapital, isLineStart, matchWords, type Scan } from '../tokens.ts';
import { monthNamed } from '../dates/calendar.ts';
import { readCode } from './codes.ts';

/**
 * The place after an idiom, a pronoun or a list number at a token, in which no figure is to be
 * read; -1 where there is none.
 *
 * @example skipIdiom(scan('siebter Himmel', 'de'), 0) // 3
 */
export function skipIdiom(scanned: Scan, index: number): number {
  const token = at(scanned, index);
  if (token.kind === 'space') return -1;
  const part = skipNamePart(scanned, index);
  if (part > 0) return part;
  const list = skipListNumber(scanned, index);
  if (list > 0) return list;
  for (const words of idioms[scanned.language].get(token.lower) ?? []) {
    const to = matchWords(scanned, index, words);
    if (to > 0) return to;
  }
  return -1;
}

// printf(3), [1], &#26446;, x86-64, i386: digits inside a name
function skipNamePart(scanned: Scan, index: number): number {
  const token = at(scanned, index);
  const previous = at(scanned, index - 1);
  if (token.text === '&' && at(scanned, index + 1).text === '#') return index + 3;
  if (token.kind === 'digits' && previous.text === '(' && at(scanned, index - 2).kind === 'word') {
    return at(scanned, index + 1).text === ')' ? index + 2 : -1;
  }
  if (
    token.kind === 'digits' &&
    (previous.text === '_' || (previous.text === '+' && at(scanned, index - 2).text === '+'))
  )
    return index + 1;
  const formula = formulas.exec(scanned.text.slice(token.start, token.start + 5));
  if (formula && previous.kind !== 'word') return index + (formula[0] === 'H2O' ? 3 : 2);
  if (
    token.text === '[' &&
    /^\d{1,3}$/.test(at(scanned, index + 1).text) &&
    at(scanned, index + 2).text === ']'
  )
    return index + 3;
  if (isEncoding(scanned, index)) return skipParts(scanned, index + 3);
  if (
    token.kind !== 'word' ||
    at(scanned, index + 1).kind !== 'digits' ||
    previous.kind === 'digits'
  )
    return -1;
  const month = isCapital(token) && monthNamed(scanned, index) !== null;
  if (readCode(scanned, index) || countedGlued.test(token.text) || month) return -1;
  return skipParts(scanned, index + 2);
}

function skipParts(scanned: Scan, index: number): number {
  let to = index;
  while (to < index + 12) {
    const next = at(scanned, to);
    if (next.kind === 'word' || next.kind === 'digits') to++;
    else if (/^[-.]$/.test(next.text) && at(scanned, to + 1).kind === 'digits') to += 2;
    else break;
  }
  return to;
}

// CO2, CH4
const formulas = /^(?:CO2|H2O|NO2|SO2|CH4|N2O|O2|O3)(?![\p{L}\d])/u;

// utf-8, covid-19, but pre-2020 and mid-30s
function isEncoding(scanned: Scan, index: number): boolean {
  const [word, hyphen, digits] = [0, 1, 2].map((step) => at(scanned, index + step));
  return (
    /^\p{Ll}{2,6}$/u.test(word?.text ?? '') &&
    hyphen?.text === '-' &&
    /^\d{1,3}$/.test(digits?.text ?? '') &&
    !/^(?:pre|post|mid|sub|over|under|non|top|plus|anti|year|part|early|late|up|about|vor|nach|bis|über|unter|anti|rund)$/.test(
      word?.lower ?? '',
    )
  );
}

// EUR5, No5, ca5: a number after all
const countedGlued = /^(?:[A-Z]{3}|[Nn]o|[Nn]r|[Aa]rt|ca|Rs|[sS]?Fr|kr)$/;

// `1. `, `2) `, `(3) ` before the text of a list item
function skipListNumber(scanned: Scan, index: number): number {
  const token = at(scanned, index);
  if (token.kind !== 'digits' || token.text.length > 2 || !isLineStart(scanned, index)) return -1;
  const sign = at(scanned, index + 1).text;
  const gap = at(scanned, index + 2);
  if (!/^[.)]$/.test(sign) || gap.kind !== 'space' || gap.text.includes('\n')) return -1;
  const next = index + 3;
  if (at(scanned, next).kind === 'digits' || monthNamed(scanned, next)) return -1;
  if (sign === ')' || scanned.language === 'en') return index + 2;
  return sentenceStart.test(at(scanned, next).lower) ||
    (/en$/.test(at(scanned, next).lower) && at(scanned, next + 2).text === 'Sie')
    ? index + 2
    : -1;
}

const sentenceStart =
  /^(?:der|die|das|den|dem|ein|eine|einen|er|sie|es|wir|ich|man|im|in|auf|bei|nach|für|mit|von|zu|wenn|als|wie|was|wer|dann|jede|jeder|jedes|alle|diese|dieser|dieses|kein|keine)$/;

const phrases = (text: string): Map<string, string[][]> => {
  const map = new Map<string, string[][]>();
  for (const phrase of text.trim().split(/\s*;\s*/)) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), words]);
  }
  return map;
};

const idioms = {
  en: phrases(
    `at first; first of all; first and foremost; first come; first come first; in the first place; first aid; first minister; first ministers; first up; first name; first names; first hand; second hand; 2 nd hand; 1 st class; 2 nd class; 3 rd party; 3 rd parties; second nature; second thought; second thoughts; second to none; seventh heaven; sixth sense; third party; third parties; third person; first person; second person; third world; cloud nine; on all fours; fifty fifty; 24 / 7; nine to five; zero in; zeroed in; zero tolerance; back to square one; at sixes and sevens; one of a kind; one or two; two or three; high five; take five; four letter; a thousand times; a thousand words; a million thanks; second guess; second guessed; second guessing; half hearted; half heartedly; half brother; half sister; half time; half way; dressed to the nines; nine yards; catch 22; first lady; first ladies; first class; first rate; second best; second class; second rate; two faced; four square; ground zero; hundred percent sure; third degree; twenty questions; year zero; day one; eleventh hour; fifth column; fifth wheel; ninety nine times out of a hundred; six of one; two peas in a pod; kill two birds; two birds; two cents; nine lives; seven seas; fourth estate; fourth wall`,
  ),
  de: phrases(
    `gib acht; gibt acht; gebt acht; gab acht; acht geben; acht gegeben; siebter himmel; siebten himmel; siebte himmel; siebenter himmel; siebenten himmel; erste hilfe; erster hilfe; ersten hilfe; erste hand; erster hand; zweiter hand; zweite hand; zweite geige; zweite wahl; zweiter wahl; erster stelle; erster linie; ersten blick; sechster sinn; sechsten sinn; sechste sinn; wolke sieben; unter vier augen; vier augen; allen vieren; alle viere; zu zweit; zu dritt; zu viert; fünftes rad; fünfte rad; fünf gerade; sieben sachen; dritte welt; dritten welt; dritte person; fünf vor zwölf; in acht; außer acht; null und nichtig; eins zu eins; fifty fifty; 24 / 7; zwei linke hände; sieben siegel; sieben siegeln; auf hundert; tausend dank; tausendmal; vier wänden; vier wände; zehn finger; hundertprozentig sicher; stunde null; elfter stunde; böse sieben; alle neune; erste geige; erste wahl; dritten zähne; der dritte im bunde; zwei fliegen; dritter seite; dritte seite; von dritten; an dritte; an dritten; durch dritte; dritte; dritten; dritter`
      .split('; ')
      // a bare `dritte` is an ordinal more often than `third parties`
      .filter((phrase) => phrase.includes(' ') || /mal$/.test(phrase))
      .join('; '),
  ),
};
