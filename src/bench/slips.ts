import type { Language } from '../article/language.ts';
import type { NameRow } from '../names/name.ts';
import { largest, wholeNumbers } from './random.ts';

/**
 * Plants slips in names: of one row in ten, one text, one word. What is a name is told without the
 * program's own rules: a word that both texts of the row write with a capital, in English not only
 * at the beginning of a sentence, and that no text of the collection writes small.
 *
 * @param seed of the random numbers
 * @returns all rows, with the slips in those that are seen
 */
export function plantSlips<Row extends NameRow & { isSeen: boolean }>(
  rows: Row[],
  seed: number,
): { rows: Row[]; slips: Planted[] } {
  const draw = wholeNumbers(seed * 7919);
  const random = (): number => draw() / largest;
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const names = namesIn(rows);
  const all = [...new Set(names.flat())];
  const slips: Planted[] = [];
  const planted = rows.map((row, index): Row => {
    const word = pick(names[index] ?? []);
    const kind = pick(kinds);
    if (!row.isSeen || random() > 0.1 || word === undefined || kind === undefined) return row;
    const language = random() < 0.5 ? 'en' : 'de';
    const others = all.filter(
      (other) => !mentions(row, other) && !other.startsWith(word.slice(0, 3)),
    );
    const slipped = slip[kind](word, pick(others) ?? '', random);
    if (slipped === undefined || mentions(row, slipped)) return row;
    const text = row[language].replace(wholeWord(word), slipped);
    const made = { ...row, [language]: text };
    slips.push({
      article: row.article,
      kind,
      language,
      original: word,
      word: slipped,
      en: made.en,
      de: made.de,
    });
    return made;
  });
  return { rows: planted, slips };
}

const kinds = [
  'letter',
  'letter',
  'letter',
  'exchange',
  'exchange',
  'exchange',
  'umlaut',
  'longer',
] as const;

/** Makes another word of one, if it can be made; `other` is a name of another row. */
const slip: Record<(typeof kinds)[number], Slip> = {
  letter(word, _other, random) {
    const at = 1 + Math.floor(random() * (word.length - 2));
    const way = Math.floor(random() * 3);
    const letter = 'abdegiklmnorstu'.charAt(Math.floor(random() * 15));
    if (word.length < 5 || word.toUpperCase() === word || word.charAt(at) === letter)
      return undefined;
    if (way === 0) return word.slice(0, at) + letter + word.slice(at + 1);
    if (way === 1) return word.slice(0, at) + word.slice(at + 1);
    const [one, two] = [word.charAt(at), word.charAt(at + 1)];
    return one === two ? undefined : word.slice(0, at) + two + one + word.slice(at + 2);
  },
  exchange: (_word, other) => (other === '' ? undefined : other),
  umlaut(word) {
    const dropped = word
      .normalize('NFD')
      .replace(/([aouAOU])\u0308/u, '$1')
      .normalize('NFC');
    return dropped === word ? undefined : dropped;
  },
  longer: (word, _other, random) =>
    word.length < 4 || word.toUpperCase() === word
      ? undefined
      : `${random() < 0.5 ? 'Neu' : 'Alt'}${word.toLowerCase()}`,
};

/** The names of each row, as this measurement tells them. */
function namesIn(rows: readonly NameRow[]): string[][] {
  const small = new Set(
    rows.flatMap(
      ({ en, de }) => `${en} ${de}`.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]+/gu) ?? [],
    ),
  );
  const marked = new Set(
    rows.flatMap(({ en }) => en.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}]{3,}/gu) ?? []),
  );
  return rows.map(({ en, de }) => {
    const german = new Set(de.match(capitalised) ?? []);
    return [...new Set(en.match(capitalised) ?? [])].filter(
      (word) =>
        german.has(word) &&
        marked.has(word) &&
        !small.has(word.toLowerCase()) &&
        !calendar.has(word),
    );
  });
}

const capitalised = /(?<![\p{L}\p{N}.@/_-])\p{Lu}\p{L}{3,}(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;
const calendar = new Set(['April', 'August', 'September', 'November']);

const wholeWord = (word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}.@/_-])${word}(?![\\p{L}\\p{N}@/_-]|\\.\\p{L})`, 'u');
const mentions = ({ en, de }: NameRow, word: string) => `${en} ${de}`.includes(word);

type Slip = (word: string, other: string, random: () => number) => string | undefined;

/** A slip and the texts of its row that hold it: `word` stands for `original`. */
export type Planted = {
  kind: (typeof kinds)[number];
  article: string;
  language: Language;
  original: string;
  word: string;
  en: string;
  de: string;
};
