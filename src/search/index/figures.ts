import { languages, type Language } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import { figureKey, sideOf, type FigureEntry } from '../format.ts';
import { codeKeys } from '../code.ts';
import { identifiersWithin, readIdentifiers } from '../identifiers.ts';
import { keyedFigures, versionKeys } from '../keys.ts';
import { readFigures } from '../../figures/figures.ts';
import { wordPattern, words, type Span } from '../words.ts';
import { packFigure, type FigurePlace, type Written } from '../written.ts';
import { compare, type IndexedArticle, type SearchRow } from './articles.ts';

/**
 * The rows of each figure and identifier, by their places on the shelf, sorted.
 *
 * @param found by article and row (`figuresIn`)
 */
export function figureEntries(
  articles: readonly IndexedArticle[],
  found: readonly (readonly { figures: FoundKey[] }[])[],
): FigureEntry[] {
  const placesOf = new Map<string, FigurePlace[]>();
  articles.forEach(({ rows }, article) => {
    rows.forEach(({ row }, at) => {
      for (const [key, written] of found[article]?.[at]?.figures ?? []) {
        const sides = written.reduce((sum, { language }) => sum | sideOf[language], 0);
        const place = { article, row, sides, written };
        const list = placesOf.get(key);
        if (list) list.push(place);
        else placesOf.set(key, [place]);
      }
    });
  });
  return [...placesOf]
    .map(([key, places]) => packFigure(figureKey(key), places))
    .sort((a, b) => compare(a[0], b[0]));
}

/** The keys of the figures and identifiers of a row, each with where and how it is written. */
export function figuresIn(row: SearchRow): FoundKey[] {
  const found = new Map<string, Written[]>();
  let before = 0;
  for (const language of languages) {
    const printed = row[language];
    if (printed === null) continue;
    const reading = readingText(printed);
    const ends = [...reading.text.matchAll(wordPattern)].map(
      ({ 0: word, index }) => reading.printed({ start: index, end: index + word.length }).end,
    );
    let word = 0;
    for (const { key, start, end } of signsOf(row, printed, language)) {
      while ((ends[word] ?? Infinity) <= start) word += 1;
      const form = words(printed.slice(start, end))
        .map(({ text }) => text)
        .join(' ');
      const own = found.get(key);
      const written = { language, word: before + word, form };
      if (!own) found.set(key, [written]);
      else if (!own.some((each) => isSame(each, written))) own.push(written);
    }
    before += ends.length;
  }
  return [...found];
}

/** In order, by where they are printed. */
function signsOf(row: SearchRow, printed: string, language: Language): Sign[] {
  const whole = readingText(printed);
  const code = row.code?.[language] ?? [];
  const prose = readingText(printed, code);
  const identifiers = readIdentifiers(whole.text);
  const figures = keyedFigures(row.figures?.[language] ?? readFigures(prose.text, language));
  return [
    ...figures.flatMap(({ keys, loose, ...span }) =>
      [...keys, ...loose].map((key) => ({ key, ...prose.printed(span) })),
    ),
    ...[
      ...identifiers,
      ...identifiers.flatMap((each) => identifiersWithin(whole.text, each)),
      ...versionKeys(whole.text),
    ].map(({ key, ...span }) => ({ key, ...whole.printed(span) })),
    ...code.flatMap(({ start: from, end: to }) =>
      codeKeys(printed.slice(from, to)).map(({ key, start, end }) => ({
        key,
        start: from + start,
        end: from + end,
      })),
    ),
  ].sort((one, other) => one.start - other.start);
}

const isSame = (one: Written, other: Written): boolean =>
  one.language === other.language && one.word === other.word && one.form === other.form;

type Sign = Span & { key: string };

export type FoundKey = [key: string, written: Written[]];
