import { isTitle } from '../../names/words/name-words.ts';
import { isEnglishCompound } from '../../names/words/english-words.ts';
import { isCapital, isMarked } from '../../names/tokens.ts';
import type { Unmatched } from './exchange.ts';
import type { KnownNames } from './known.ts';
import type { Side } from './side.ts';
import { isKnown, isSpeaker, isWord } from './sureness.ts';

/**
 * The names that one text has and the other collection of texts nowhere has: surely names, all of
 * their words, and nothing in the other text is left that might be meant by them.
 */
export function loneNames(
  unmatched: { en: Unmatched[]; de: Unmatched[] },
  paired: readonly { english: Unmatched; german: Unmatched }[],
  sides: { en: Side; de: Side },
  known: KnownNames,
): { en: Unmatched[]; de: Unmatched[] } {
  const taken = new Set(paired.flatMap(({ english, german }) => [english, german]));
  const left = (names: Unmatched[]) => names.filter((name) => !taken.has(name) && name.isLost);
  const { en, de } = { en: left(unmatched.en), de: left(unmatched.de) };
  const isNothing = (names: Unmatched[]) => names.every(({ sureness }) => sureness < 2);
  return {
    en: isNothing(de) ? en.filter((name) => isAlone(name, sides.en, sides.de, known)) : [],
    de: isNothing(en) ? de.filter((name) => isAlone(name, sides.de, sides.en, known)) : [],
  };
}

function isAlone(name: Unmatched, own: Side, opposite: Side, known: KnownNames): boolean {
  if (name.sureness < 3 || name.isAcronym) return false;
  const other = opposite.language;
  // `he said`, `Cruz sagte`
  const before = own.words[name.from - 1];
  if (before !== undefined && isTitle(before.key)) return false;
  // `People's Procuracy`: beside a word of the language, it may be a word itself.
  if ([name.from - 1, name.to].some((at) => isWordBeside(own, at, name))) return false;
  const isMeant = ['he', 'she', 'they', 'er', 'sie'].some((key) => opposite.at(key).length > 0);
  if (isMeant && isSpeaker(own.words[name.from - 1], own.words[name.to])) return false;
  return own.words
    .slice(name.from, name.to)
    .every(
      (word, index) =>
        !isWord(word, own) &&
        word.shape !== 'mixed' &&
        !word.text.includes('.') &&
        (other === 'de'
          ? !isEnglishCompound(word.key)
          : isMarked(word) && isKnown(own, name.from + index, known)) &&
        [word.key, `${word.key}s`, word.key.replace(/e?s$/, '')].every(
          (key) => !known.seen[other].has(key),
        ),
    );
}

function isWordBeside(own: Side, at: number, { from }: Unmatched): boolean {
  const word = own.words[at];
  const joint = own.words[Math.max(at, at < from ? from : at)]?.joint ?? '';
  return (
    word !== undefined && isCapital(word) && isWord(word, own) && /^(?:['’]s)?[ -]$/.test(joint)
  );
}
