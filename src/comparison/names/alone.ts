import { isTitle } from '../../names/words/name-words.ts';
import { isEnglishCompound } from '../../names/words/english-words.ts';
import { isCapital, isMarked } from '../../names/tokens.ts';
import type { Unmatched } from './exchange.ts';
import { isRegion } from '../../names/listed/exonyms.ts';
import type { Side } from '../../names/side.ts';
import { isKnown, isWord } from '../../names/sureness.ts';

/**
 * Whether a name that one text has and the other collection of texts nowhere has can be told alone:
 * surely a name, all of its words.
 */
export function isAlone(name: Unmatched, own: Side, opposite: Side): boolean {
  if (name.sureness < 3 || name.isAcronym) return false;
  // `Mr Starmer`, `der Vorsitzende`
  if (isTitle(own.words[name.from - 1]?.key ?? '')) return false;
  if (tellsWhere(name, own)) return false;
  const other = opposite.language;
  // `People's Procuracy`: beside a word of the language, it may be a word itself.
  if ([name.from - 1, name.to].some((at) => isWordBeside(own, at, name))) return false;
  return own.words.slice(name.from, name.to).every(
    (word, index) =>
      !isWord(word, own) &&
      word.shape !== 'mixed' &&
      !word.text.includes('.') &&
      // `Q3` is compared as a figure.
      /\p{L}{2}/u.test(word.text) &&
      (other === 'de'
        ? !isEnglishCompound(word.key)
        : isMarked(word) && isKnown(own, name.from + index)) &&
      [word.key, `${word.key}s`, word.key.replace(/e?s$/, '')].every(
        (key) => !own.known.seen[other].has(key),
      ),
  );
}

/**
 * Whether a country or the like says where a place is, which a translation may leave out: `in Cork, Ireland, today`,
 * `Reno (Nevada)`; not where it is one of several.
 */
function tellsWhere({ from, to }: Unmatched, own: Side): boolean {
  const [before, first, after] = [own.words[from - 1], own.words[from], own.words[to]];
  const place = own.places.get(from)?.name;
  if (place === undefined || before === undefined || !isCapital(before)) return false;
  if (first?.joint === ' (') return true;
  return (
    first?.joint === ', ' && isRegion(place) && !/^(?:and|or|und|oder)$/.test(after?.key ?? '')
  );
}

function isWordBeside(own: Side, at: number, { from }: Unmatched): boolean {
  const word = own.words[at];
  const joint = own.words[Math.max(at, at < from ? from : at)]?.joint ?? '';
  return (
    word !== undefined && isCapital(word) && isWord(word, own) && /^(?:['’]s)?[ -]$/.test(joint)
  );
}
