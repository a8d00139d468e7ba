import { exonyms, formKeys, type Exonym } from './name-exonyms.ts';
import { NameForms } from './name-forms.ts';
import { nameKey } from './name-key.ts';
import { guessKinds } from './name-kinds.ts';
import { learnWriting, nameness, type Writing } from './name-lexicon.ts';
import { sameWord, sharedRuns, type Run } from './name-pairs.ts';
import { isMarked, readWords, type Word } from './name-tokens.ts';
import { isShared } from './name-words.ts';
import { joinShortForms } from './name-variants.ts';
import type { NameKind } from './names.ts';

/**
 * Finds the names of a collection of aligned texts: first what the two texts of a row share, then
 * every other place where one of these names stands. Without a model; the more rows, the surer.
 *
 * @param rows in reading order, those of one article together
 * @param settings what the publisher knows about names (name-settings.ts)
 */
export function findNames(rows: NameRow[], settings: NameSettings = noSettings): FoundNames {
  const read = rows.map((row) => ({ en: readWords(row.en), de: readWords(row.de) }));
  const writing = {
    english: learnWriting(read.map((row) => row.en)),
    german: learnWriting(read.map((row) => row.de)),
  };
  const forms = { en: new NameForms(), de: new NameForms() };
  const table = [...settings.exonyms, ...exonyms];
  const listed = addExonyms(forms, table);
  const refused = new Set(settings.refused.map(nameKey));

  const found: RowMentions[] = read.map(() => ({ en: [], de: [] }));
  for (const [index, words] of read.entries()) {
    const mentions = found[index] ?? { en: [], de: [] };
    const en = placesOf(forms.en, words.en, mentions.en);
    const de = placesOf(forms.de, words.de, mentions.de);
    mentions.en.push(...en.filter((place) => isSure(place, words.en, de, refused)));
    mentions.de.push(...de.filter((place) => isSure(place, words.de, en, refused)));
  }
  for (const [index, words] of read.entries()) {
    const mentions = found[index] ?? { en: [], de: [] };
    for (const run of sharedRuns(words.en, words.de, writing)) {
      const name = nameKey(textOf(rows[index]?.en ?? '', words.en, run.english));
      if (name === '' || refused.has(name)) continue;
      if (overlaps(mentions.en, run.english)) continue;
      mentions.en.push({ ...run.english, name });
      forms.en.add(keysOf(words.en, run.english), name);
      if (!overlaps(mentions.de, run.german)) mentions.de.push({ ...run.german, name });
      forms.de.add(bareKeys(words, run), name);
      forms.de.add(keysOf(words.de, run.german), name);
    }
  }
  for (const [index, words] of read.entries()) {
    const mentions = found[index] ?? { en: [], de: [] };
    const enough = (place: Mention, text: Word[]) => isEnough(place, text, writing);
    const en = placesOf(forms.en, words.en, mentions.en).filter((place) => enough(place, words.en));
    mentions.en.push(...en);
    const de = placesOf(forms.de, words.de, mentions.de).filter((place) => enough(place, words.de));
    mentions.de.push(...de.filter((place) => !listed.has(place.name) || !isShared(place.name)));
  }
  const placed = rows.map((row, index) => {
    const words = read[index] ?? { en: [], de: [] };
    const mentions = found[index] ?? { en: [], de: [] };
    return {
      en: spansOf(row.en, words.en, mentions.en),
      de: spansOf(row.de, words.de, mentions.de),
    };
  });
  const joined = joinShortForms(rows, placed);
  const kinds = guessKinds(rows, joined, new Map([...listed, ...settings.kinds]));
  const withKinds = joined.map((row) => ({
    en: row.en.map((span) => ({ ...span, kind: kinds.get(span.name) ?? 'other' })),
    de: row.de.map((span) => ({ ...span, kind: kinds.get(span.name) ?? 'other' })),
  }));
  return { rows: withKinds };
}

/** Nothing known but what the texts say. */
export const noSettings: NameSettings = { exonyms: [], kinds: new Map(), refused: [] };

function addExonyms(
  forms: { en: NameForms; de: NameForms },
  table: Exonym[],
): Map<string, NameKind> {
  const kinds = new Map<string, NameKind>();
  for (const { english, german, kind } of table) {
    const name = nameKey(english[0] ?? '');
    kinds.set(name, kind);
    for (const form of english) forms.en.add(formKeys(form), name);
    for (const form of german) {
      const keys = formKeys(form);
      forms.de.add(keys, name);
      forms.de.add([...keys.slice(0, -1), `${keys.at(-1) ?? ''}s`], name);
    }
  }
  return kinds;
}

const placesOf = (forms: NameForms, words: Word[], taken: Mention[]): Mention[] =>
  forms.scan(
    words,
    (index) => !taken.some((mention) => mention.from <= index && index < mention.to),
  );

const overlaps = (mentions: Mention[], run: Run): boolean =>
  mentions.some((mention) => mention.from < run.to && run.from < mention.to);

/** A listed place counts if the other text has it too, or its writing leaves no doubt. */
function isSure(place: Mention, words: Word[], others: Mention[], refused: Set<string>): boolean {
  if (refused.has(place.name)) return false;
  if (others.some((other) => other.name === place.name)) return true;
  const first = words[place.from];
  return (
    first !== undefined &&
    !ambiguous.has(first.key) &&
    (place.to - place.from > 1 || isMarked(first))
  );
}

/** Listed forms that are also something else. */
const ambiguous = new Set(
  'nice turkey chad jordan georgia rome hesse bern oder franken krim gent wien essen us un eu'.split(
    ' ',
  ),
);

/** Whether a known form is this name here too, and not a common word written alike. */
function isEnough(place: Mention, words: Word[], writing: { english: Writing }): boolean {
  if (place.to - place.from > 1) return true;
  const word = words[place.from];
  return word !== undefined && nameness(writing.english, word.key) >= 0.5;
}

const keysOf = (words: Word[], run: Run): string[] =>
  words.slice(run.from, run.to).map((word) => word.key);

/** The German words without the genitive ending that the English lack. */
function bareKeys(words: { en: Word[]; de: Word[] }, run: { english: Run; german: Run }): string[] {
  const english = keysOf(words.en, run.english);
  return keysOf(words.de, run.german).map(
    (key) => english.find((other) => other !== key && sameWord(other, key)) ?? key,
  );
}

function textOf(text: string, words: Word[], run: Run): string {
  return text.slice(words[run.from]?.start ?? 0, words[run.to - 1]?.end ?? 0);
}

const spansOf = (text: string, words: Word[], mentions: Mention[]): NameSpan[] =>
  mentions
    .map((mention) => {
      const start = words[mention.from]?.start ?? 0;
      const end = words[mention.to - 1]?.end ?? 0;
      return { text: text.slice(start, end), start, end, name: mention.name };
    })
    .sort((a, b) => a.start - b.start);

/** One aligned row. */
export type NameRow = { article: string; en: string; de: string };

/** What `content/names.yaml` says. */
export type NameSettings = {
  exonyms: Exonym[];
  /** By name key. */
  kinds: ReadonlyMap<string, NameKind>;
  /** Texts that are no names. */
  refused: string[];
};

/** A name where it stands; `name` is the key of the name it belongs to; UTF-16 units. */
export type NameSpan = { text: string; start: number; end: number; name: string };

/** As in names.ts, with the name's key. */
export type FoundName = NameSpan & { kind: NameKind };

/** For each row the names of its two texts, in order. */
export type FoundNames = { rows: { en: FoundName[]; de: FoundName[] }[] };

type Mention = Run & { name: string };
type RowMentions = { en: Mention[]; de: Mention[] };
