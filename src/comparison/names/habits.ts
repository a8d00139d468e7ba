import { editDistance } from '../../names/likeness.ts';

/**
 * Spellings that differ by the habits of the two languages: an ending, a transcription. What is no
 * word of either language takes fewer endings.
 */
export function isHabit(english: string, german: string, areWords: boolean): boolean {
  if (isDoubled(english) !== isDoubled(german) && english.length !== german.length) return false;
  const adapted = [
    english,
    english
      .replace(/(?<!s)ch/g, 'tsch')
      .replace(/sh|zh/g, 'sch')
      .replace(/kh/g, 'ch'),
  ];
  return adapted.some((word) =>
    (areWords ? [...nameEndings, ...wordEndings] : nameEndings).some(
      ([one, other]) =>
        word.endsWith(one) &&
        german.endsWith(other) &&
        isTranscribed(
          word.slice(0, word.length - one.length),
          german.slice(0, german.length - other.length),
        ),
    ),
  );
}

/** Greek names by way of Latin in English, but not in German: `Aeschylus`, `Aischylos`. */
export const areTranscribed = (english: string, german: string): boolean =>
  english.length > 4 &&
  english
    .replace(/([ao])e/g, '$1i')
    .replace(/c(?!h)/g, 'k')
    .replace(/us$/, 'os') === german.replace(/(?<=os)’?s$/, '');

/** One slip, in a word long enough not to be another word; an ending is none. */
export const isOneSlip = (a: string, b: string): boolean =>
  [b, b.replace(/s$/, '')].some((bare) => {
    if (a.length < 4 || bare.length < 4 || editDistance(a, bare) !== 1) return false;
    const [shorter, longer] = a.length < bare.length ? [a, bare] : [bare, a];
    const isEnding = longer.length > shorter.length && longer.startsWith(shorter);
    return !isEnding || isDoubled(longer);
  });

/** Whether two folded words differ by a slip or two, by their length; a German genitive aside. */
export function areNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3 || Math.abs(a.length - b.length) > 2) return false;
  const distance = Math.min(editDistance(a, b), editDistance(a, b.replace(/(?<=...)s$/, '')));
  return distance > 0 && distance <= (shorter < 7 ? 1 : 2);
}

/** No ending doubles the last letter. */
const isDoubled = (word: string): boolean => word.at(-1) === word.at(-2);

/** English endings of names and what German has for them. */
const nameEndings: [english: string, german: string][] = [
  ['', ''],
  ['', 'er'],
  ['e', 'er'],
  ['er', 'er'],
  ['a', 'er'],
  ['s', ''],
  ['a', 'e'],
  ['a', 'en'],
  ['ia', 'ien'],
  ['ia', 'ier'],
  ['a', 'aner'],
  ['ian', 'ier'],
  ['an', 'er'],
  ['ian', 'ien'],
  ['an', ''],
  ['an', 'a'],
  ['s', 'n'],
  ['s', 'e'],
  ['s', 'en'],
  ['', 'en'],
  ['les', 'els'],
];

/** The same of words. */
const wordEndings: [english: string, german: string][] = [
  ['', 'e'],
  ['', 'n'],
  ['en', 'er'],
  ['', 'es'],
  ['e', ''],
  ['a', ''],
  ['ia', 'ie'],
  ['ic', 'en'],
  ['ic', 'er'],
  ['y', 'ie'],
  ['y', ''],
  ['y', 'ei'],
  ['ence', 'enz'],
  ['ance', 'anz'],
  ['e', 'z'],
  ['ure', 'ur'],
];

/** Letter by letter the same, but for those that German writes otherwise. */
const isTranscribed = (english: string, german: string): boolean =>
  english.length === german.length &&
  [...english].every((letter, index) => {
    const other = german[index] ?? '';
    const isLast = index === english.length - 1 && letter === 'z';
    return letter === other || (!isLast && (transcriptions[letter] ?? '').includes(other));
  });

const transcriptions: Record<string, string> = { c: 'kz', v: 'w', y: 'ij', z: 's' };
