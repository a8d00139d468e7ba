import type { Block } from '../../article/blocks.ts';
import { languages, type Language } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import { compareValues, type PassageDifference } from '../../comparison/compare.ts';
import { sameValues, type SameValue } from '../../comparison/figures/same-values.ts';
import type { Figure } from '../../figures/figure.ts';
import { readFigures } from '../../figures/figures.ts';
import type { Word } from '../../names/tokens.ts';
import type { Kept } from '../../passages/kept.ts';
import { Passage } from '../../passages/passage.ts';
import type { RegisterRow } from '../../register/register.ts';
import type { Aligned } from '../aligned.ts';

/**
 * The rows of an article with all that their own texts tell.
 *
 * @param kept what earlier runs have read: an article whose texts and rows are the same is not read again
 */
export function readRows(article: Aligned, kept?: Kept<RowReading[]>): ReadRow[] {
  const rows = plainRows(article);
  const make = () => rows.map(readRow);
  const texts = rows.flatMap(({ en, de, code }) => [en, de, code.en, code.de]);
  const readings = kept === undefined ? make() : kept.get(texts, make);
  return rows.map((row, index) => {
    const { figures, values, same } = readings[index] ?? readRow(row);
    const passages = {
      en: new Passage(row.en, 'en', figures.en, row.code.en),
      de: new Passage(row.de, 'de', figures.de, row.code.de),
    };
    const whole = same.filter((pair) => !isCut(pair, article, row.row));
    const read = { ...row, passages, figures, values, same: whole };
    return {
      ...read,
      get words(): Record<Language, Word[]> {
        return { en: passages.en.words, de: passages.de.words };
      },
    };
  });
}

/** Whether one of two values is what a list's number has left of a date: `Oktober 1990` after `3.`. */
function isCut(pair: SameValue, article: Aligned, row: number): boolean {
  const values = { en: pair.english, de: pair.german };
  return languages.some((language) =>
    (article.rows[row - 1]?.[language] ?? []).some((index) => {
      const block = article[language].blocks[index];
      return block?.text.startsWith(values[language]) === true && isDateInList(block, language);
    }),
  );
}

function isDateInList({ text, within }: Block, language: Language): boolean {
  const at = within.findLastIndex(({ tagName }) => tagName === 'li');
  const item = within[at]?.item;
  if (!item || within[at - 1]?.tagName !== 'ol') return false;
  const mark = `${item.number}. `;
  const [first] = readFigures(mark + text.slice(0, 40), language);
  return first?.kind === 'date' && first.start === 0 && first.end > mark.length;
}

/** Every row of an article as it is read for names and figures, its code apart; row 0 is the title. */
function plainRows(article: Aligned): PlainRow[] {
  const { slug } = article;
  const title = { en: article.en.frontMatter.title, de: article.de.frontMatter.title };
  return [
    { article: slug, row: 0, ...title, code: { en: '', de: '' } },
    ...article.rows.map((row, index) => {
      const en = row.en.flatMap((place) => article.en.blocks[place] ?? []);
      const de = row.de.flatMap((place) => article.de.blocks[place] ?? []);
      return {
        ...{ article: slug, row: index + 1, en: textOf(en), de: textOf(de) },
        code: { en: codeOf(en), de: codeOf(de) },
      };
    }),
  ];
}

const textOf = (blocks: Block[]): string =>
  blocks.map(({ text, code }) => readingText(text, code).text).join('\n');

const codeOf = (blocks: Block[]): string =>
  blocks
    .flatMap(({ text, code }) => code.map(({ start, end }) => text.slice(start, end)))
    .join('\n');

function readRow({ en, de, code }: PlainRow): RowReading {
  const passages = {
    en: new Passage(en, 'en', undefined, code.en),
    de: new Passage(de, 'de', undefined, code.de),
  };
  return {
    figures: { en: passages.en.figures, de: passages.de.figures },
    values: en === '' || de === '' ? [] : compareValues(passages.en, passages.de),
    same: sameValues(passages.en, passages.de),
  };
}

type PlainRow = RegisterRow & { code: Record<Language, string> };

/** What a row's two texts tell by themselves: their figures, where these differ, and where they only look it. */
export type RowReading = {
  figures: Record<Language, Figure[]>;
  values: PassageDifference[];
  same: SameValue[];
};

export type ReadRow = RegisterRow & RowReading & { passages: Record<Language, Passage> };
