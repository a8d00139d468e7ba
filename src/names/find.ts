import { otherLanguage, type Language } from '../article/language.ts';
import { exonyms } from './listed/exonyms.ts';
import type { FormPlace, NameForms } from './forms.ts';
import { placeAlone } from './alone.ts';
import { nameKey } from './key.ts';
import { namedRuns } from './counterparts.ts';
import { guessKinds, kindsOf } from './kinds.ts';
import { learnWriting, nameness, type CollectionWriting } from './lexicon.ts';
import { formsOf, isAmbiguous, listedForms } from './listed/listed.ts';
import { readingBy, type KnownNames } from './known.ts';
import { sharedRuns } from './pairs.ts';
import { sidesOf, type Side } from './side.ts';
import { nameRuns } from './sureness.ts';
import {
  freeWithin,
  keysOf,
  isFree,
  replaceParts,
  textOf,
  type RowRuns,
  type SharedRun,
} from './whole.ts';
import { isMarked, readWords, type Word } from './tokens.ts';
import { isCommon } from './words/name-words.ts';
import { joinShortForms } from './variants.ts';
import {
  noSettings,
  type FoundNames,
  type NameRow,
  type NameSettings,
  type NameSpan,
} from './name.ts';

/**
 * Finds the names of a collection of aligned texts: first those that are listed, then what the two
 * texts of a row share, then every other place where one of these names stands. Without a model;
 * the more rows, the surer. The time grows with the text.
 *
 * @param rows in reading order, those of one article together
 * @param settings what the publisher knows about names (settings.ts)
 * @param keep where an earlier run may have read what a row's own texts tell
 */
export function findNames(
  rows: NameRow[],
  settings: NameSettings = noSettings,
  keep?: KeepRuns,
): FoundNames {
  const read = rows.map(wordsOf);
  const writing = {
    english: learnWriting(read.map((row) => row.en)),
    german: learnWriting(read.map((row) => row.de)),
  };
  const forms = formsOf(settings.exonyms, listedForms);
  const listed = [...exonyms, ...settings.exonyms];
  const refused = new Set(settings.refused.map(nameKey));
  const isWanted = ({ name }: FormPlace) =>
    name !== '' && !refused.has(name) && !refused.has(name.replace(/s$/, ''));

  const found = read.map((words) => placeListed(words, forms, isWanted));
  const known = readingBy(writing);
  const sides = read.map((words) => sidesOf(words, known));
  const runs = keep
    ? keep(rows, known, (row, by) => runsOf(sidesOf(wordsOf(row), by)))
    : sides.map(runsOf);
  const texts = sides.map((row, index) => ({
    row,
    places: found[index] ?? { en: [], de: [] },
    runs: runs[index] ?? noRuns,
  }));
  for (const { row, places, runs } of texts) placeShared(row, runs.shared, places, forms, isWanted);
  for (const { row, places } of texts) placeAgain(row, places, forms, writing);
  placeAlone(texts, forms, isWanted);
  const spans = rows.map(({ en, de }, index) => ({
    en: spansOf(en, de, read[index]?.en ?? [], found[index]?.en ?? []),
    de: spansOf(de, en, read[index]?.de ?? [], found[index]?.de ?? []),
  }));
  const joined = joinShortForms(rows, spans);
  const kinds = guessKinds(rows, joined, new Map([...kindsOf(listed), ...settings.kinds]));
  const withKind = (span: NameSpan) => ({ ...span, kind: kinds.get(span.name) ?? 'other' });
  return {
    rows: joined.map(({ en, de }) => ({ en: en.map(withKind), de: de.map(withKind) })),
    writing,
  };
}

function runsOf(row: Texts<Side>): RowRuns {
  // Where both texts stand, a name in one alone would be in the other too.
  const isOnly = row.en.words.length === 0 || row.de.words.length === 0;
  const shared = sharedRuns(row.en, row.de);
  return {
    shared,
    named: namedRuns(row, shared),
    alone: { en: nameRuns(row.en, isOnly), de: nameRuns(row.de, isOnly) },
  };
}

const noRuns: RowRuns = { shared: [], named: [], alone: { en: [], de: [] } };

/** The words of a row. */
export const wordsOf = ({ en, de, words }: NameRow): Texts<readonly Word[]> =>
  words ?? { en: readWords(en), de: readWords(de) };

/** Listed names: surely where both texts have them, else where the writing leaves no doubt. */
function placeListed(
  words: Texts<readonly Word[]>,
  forms: Texts<NameForms>,
  isWanted: (place: FormPlace) => boolean,
): Texts<FormPlace[]> {
  const places = (language: Language) => forms[language].scan(words[language]).filter(isWanted);
  const all = { en: places('en'), de: places('de') };
  const isSure = (place: FormPlace, own: readonly Word[], others: FormPlace[]): boolean => {
    if (others.some((other) => other.name === place.name)) return true;
    const first = own[place.from];
    if (first === undefined || isAmbiguous(own, place)) return false;
    return place.to - place.from > 1 || isMarked(first);
  };
  return {
    en: all.en.filter((place) => isSure(place, words.en, all.de)),
    de: all.de.filter((place) => isSure(place, words.de, all.en)),
  };
}

/** What the two texts share; each form found is remembered for the other rows. */
function placeShared(
  sides: Texts<Side>,
  runs: readonly SharedRun[],
  places: Texts<FormPlace[]>,
  forms: Texts<NameForms>,
  isWanted: (place: FormPlace) => boolean,
): void {
  const words = { en: sides.en.words, de: sides.de.words };
  for (const run of runs) {
    // What both write as German does is the thing that German knows by it: `Czernowitz`, `Köln`.
    const known = places.de.find(
      ({ from, to }) => from === run.german.from && to === run.german.to,
    );
    const name = known?.name ?? nameKey(textOf(words.en, run.english));
    const place = { ...run.english, name };
    if (!isWanted(place)) continue;
    const isWritten = textOf(words.en, run.english) === textOf(words.de, run.german);
    if (isWritten || !isCommon(words.en[run.english.from]?.key ?? '')) {
      freeWithin(places.en, run.english);
      freeWithin(places.de, run.german);
    }
    if (!isFree(places.en, run.english)) continue;
    places.en.push(place);
    if (isFree(places.de, run.german)) places.de.push({ ...run.german, name });
    forms.en.add(keysOf(words.en, run.english), name);
    forms.de.add(keysOf(words.de, run.german), name);
  }
}

/** Known forms wherever else they stand, unless the collection writes them small more often. */
function placeAgain(
  row: Texts<Side>,
  places: Texts<FormPlace[]>,
  forms: Texts<NameForms>,
  writing: CollectionWriting,
): void {
  const known = {
    en: forms.en.scan(row.en.words),
    de: forms.de.scan(row.de.words),
  };
  for (const language of ['en', 'de'] as const) {
    const text = row[language].words;
    const opposite = new Set(known[otherLanguage(language)].map(({ name }) => name));
    replaceParts(
      places[language],
      known[language].filter(({ name }) => opposite.has(name)),
    );
    const again = known[language].filter((place) => {
      const first = text[place.from];
      if (first === undefined || isAmbiguous(text, place)) return false;
      if (!isFree(places[language], place)) return false;
      return place.to - place.from > 1 || nameness(writing.english, first.key) >= 0.5;
    });
    places[language].push(...again);
  }
}

/** Names with a possessive ending that the other text has too (`Sotheby's`), or that a saint has (`St. Mary's`). */
const spansOf = (
  text: string,
  other: string,
  words: readonly Word[],
  places: FormPlace[],
): NameSpan[] =>
  places
    .map(({ from, to, name }) => {
      const start = words[from]?.start ?? 0;
      let end = words[to - 1]?.end ?? 0;
      const isKept = () =>
        words[from]?.key === 'st' || straight(other).includes(straight(text.slice(start, end + 2)));
      if (/^['’]s(?!\p{L})/u.test(text.slice(end)) && isKept()) end += 2;
      return { text: text.slice(start, end), start, end, name };
    })
    .sort((a, b) => a.start - b.start);

const straight = (text: string): string => text.replaceAll('’', "'");

/**
 * Tells the runs of each row: read with `read`, by what it is given as known, or kept from where nothing it asked of
 * that is another.
 */
export type KeepRuns = (
  rows: readonly NameRow[],
  known: KnownNames,
  read: (row: NameRow, known: KnownNames) => RowRuns,
) => RowRuns[];

type Texts<T> = Record<Language, T>;
