import { foldName } from '../../names/fold.ts';
import { isGermanWord } from '../../names/words/german-words.ts';

/**
 * The parts of German compounds, found with the site's own words: where one part stands by itself somewhere on
 * the site, the rest is taken for the other part; where neither does, both are usual nouns.
 *
 * @param vocabulary the site's German words, lower case
 * @returns the parts of a word, in order, the word itself left out
 * @example compoundParts(new Set(['provinz']))('provinzmilitär') → ['provinz', 'militär']
 */
export function compoundParts(vocabulary: ReadonlySet<string>): (word: string) => string[] {
  const known = new Map<string, string[]>();
  const partsOf = (word: string): string[] => {
    const before = known.get(word);
    if (before) return before;
    const split = word.length >= 2 * shortest ? bestSplits(word, vocabulary, partsOf) : [];
    const parts = [...new Set(split.flatMap((part) => [part, ...partsOf(part)]))];
    known.set(word, parts);
    return parts;
  };
  return partsOf;
}

/** The parts of the split with most of the word known; of all of them, where several are alike. */
function bestSplits(
  word: string,
  vocabulary: ReadonlySet<string>,
  partsOf: (word: string) => string[],
): string[] {
  let best: { parts: string[]; score: number } = { parts: [], score: fewest };
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const right = word.slice(at);
    const rightKnown = vocabulary.has(right);
    for (const left of withoutLink(word.slice(0, at))) {
      const leftKnown = vocabulary.has(left);
      const leftTold = leftKnown || isUsual(left);
      const rightTold = rightKnown || isUsual(right);
      const areTold = leftTold && rightTold;
      if (!areTold && !(leftKnown && isPart(right)) && !(rightKnown && isPart(left))) continue;
      const score =
        (areTold || leftKnown ? left.length : 0) + (areTold || rightKnown ? right.length : 0);
      if (score > best.score) best = { parts: [left, right], score };
      else if (score === best.score) best.parts.push(left, right);
    }
  }
  if (best.score > fewest) return best.parts;
  // So few letters do where the rest is a compound too: volk + s + staatsanwaltschaft.
  return best.parts.some((part) => partsOf(part).length > 0) ? best.parts : [];
}

/** A first part as it stands, and without the letters that join it to the next. */
function withoutLink(part: string): string[] {
  return [
    part,
    ...links
      .filter((link) => part.endsWith(link) && part.length - link.length >= shortest)
      .map((link) => part.slice(0, -link.length)),
  ];
}

const isUsual = (part: string): boolean => isPart(part) && isGermanWord(foldName(part));

/** Whether letters can be a word: a syllable, not an ending, begun as German words begin. */
function isPart(part: string): boolean {
  return (
    part.length >= shortest &&
    /[aeiouyäöü]/.test(part) &&
    !endings.test(part) &&
    !/^[^aeiouyäöü]{4}/.test(part)
  );
}

const shortest = 4;
/** So many letters must be known, and more. */
const fewest = 4;
/** Fugenelemente: Duden, Die Grammatik, “Fugenelemente”. */
const links = ['s', 'es', 'n', 'en', 'er', 'e'];
const endings =
  /^(?:lich|isch|keit|heit|schaft|ungen|ung|barkeit|samkeit|lichkeit|igkeit|ischen|lichen|lische|tion|ierte|ieren|ierung|enden|ende|isten|sten|erin|innen|chen)(?:e[nmrs]?|en)?$/;
