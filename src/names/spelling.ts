import { readTable } from './listed/table.ts';
import { remember } from './remember.ts';

/**
 * Whether two folded words are one word in the spellings of the two languages: letters that German
 * writes otherwise (`Chernihiv`, `Tschernihiw`), and an ending that the languages change (`Legend`,
 * `Legende`).
 */
export function isHabit(english: string, german: string): boolean {
  return (
    Math.min(english.length, german.length) >= 4 && soundAlike(soundOf(english), soundOf(german))
  );
}

/** The same of words of four letters or more, by what `soundOf` says of them. */
export function soundAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = [
    Math.min(one.length, other.length),
    Math.max(one.length, other.length),
  ];
  let same = 0;
  while (same < shorter && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  if (same < 4 || same * 2 < longer) return false;
  for (let cut = same; cut >= Math.max(3, same - 2); cut--) {
    if (endings.has(`${one.slice(cut)} ${other.slice(cut)}`)) return true;
  }
  return false;
}

/** A folded word in letters that stand for sounds, the same for both languages. */
export const soundOf = remember((word) =>
  letters.reduce((sound, [pattern, letter]) => sound.replace(pattern, letter), word),
);

const letters: readonly (readonly [RegExp, string])[] = [
  [/tsch|tsh|tch/g, 'k'],
  [/dsch|dzh|dj/g, 'j'],
  [/sch|sh|zh/g, 's'],
  [/ch|kh|ck|qu|q|x(?=[aeiou])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ph|v|w/g, 'f'],
  [/th|dt/g, 't'],
  [/ts|tz|z/g, 's'],
  [/ou/g, 'u'],
  [/[yj]+/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** English endings and what German has for them, parted by a space. */
const endings: ReadonlySet<string> = new Set(
  readTable('names/words/endings.tsv').flatMap(([[english = ''] = [], german = []]) =>
    german.map((each) => `${english} ${each}`.replaceAll('-', '')),
  ),
);
