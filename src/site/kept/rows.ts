import type { Block } from '../../article/blocks.ts';
import { languages, type Language } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import type { SameValue } from '../../comparison/figures/same-values.ts';
import { readFigures } from '../../figures/figures.ts';
import type { Word } from '../../names/tokens.ts';
import type { Passage } from '../../passages/passage.ts';
import type { RegisterRow } from '../../register/register.ts';
import type { Aligned } from '../aligned.ts';
import { passagesOf, type PlainRow, type RowReading } from './values.ts';

/** Every row of an article as it is read for names and figures, its code apart; row 0 is the title. */
export function openRows(article: Aligned): OpenRow[] {
  const { slug } = article;
  const title = { en: article.en.frontMatter.title, de: article.de.frontMatter.title };
  return [
    openRow({ article: slug, row: 0, ...title, code: { en: '', de: '' } }),
    ...article.rows.map((row, index) => {
      const en = row.en.flatMap((place) => article.en.blocks[place] ?? []);
      const de = row.de.flatMap((place) => article.de.blocks[place] ?? []);
      return openRow({
        ...{ article: slug, row: index + 1, en: textOf(en), de: textOf(de) },
        code: { en: codeOf(en), de: codeOf(de) },
      });
    }),
  ];
}

const textOf = (blocks: Block[]): string =>
  blocks.map(({ text, code }) => readingText(text, code).text).join('\n');

const codeOf = (blocks: Block[]): string =>
  blocks
    .flatMap(({ text, code }) => code.map(({ start, end }) => text.slice(start, end)))
    .join('\n');

function openRow(row: RegisterRow & PlainRow): OpenRow {
  const passages = passagesOf(row);
  return {
    ...row,
    passages,
    get words(): Record<Language, Word[]> {
      return { en: passages.en.words, de: passages.de.words };
    },
  };
}

/** A row with what was read in its texts. */
export function readRow(open: OpenRow, reading: RowReading, article: Aligned): ReadRow {
  const same = reading.same.filter((pair) => !isCut(pair, article, open.row));
  // What makes the words when they are asked for stays with the row.
  return Object.assign(open, { ...reading, same });
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

/** A row before its figures are read. */
export type OpenRow = RegisterRow & PlainRow & { passages: Record<Language, Passage> };

export type ReadRow = OpenRow & RowReading;
