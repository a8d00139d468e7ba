import { languages, type Language } from '../../article/language.ts';
import { readingText, type Range } from '../../article/reading-text.ts';
import { splitSentences } from '../../article/sentences/sentences.ts';
import type { Kept } from '../../passages/kept.ts';
import type { SearchRow } from '../../search/index/articles.ts';
import { sentenceCuts } from '../../search/index/cuts.ts';
import type { AlignedArticle } from '../aligned.ts';
import type { ReadRow } from '../kept/rows.ts';
import type { Cuts } from '../kept/search.ts';

/**
 * What is searched: row 0 is the title.
 *
 * @param read the rows of these articles, if they are read already
 * @param kept where sentences end in articles of earlier runs
 */
export function searchRows(
  articles: readonly AlignedArticle[],
  read: readonly ReadRow[] = [],
  kept?: Kept<Cuts>,
): SearchRow[] {
  const readings = Map.groupBy(read, ({ article }) => article);
  return articles.flatMap((article) => {
    const own = readings.get(article.slug) ?? [];
    const titles = { en: article.en.frontMatter.title, de: article.de.frontMatter.title };
    const date = article.en.frontMatter.date ?? article.de.frontMatter.date;
    const about = { article: article.slug, titles, date };
    const make = (): Cuts => cutsOf(article);
    const cuts = kept === undefined ? make() : kept.get([article.digest], make);
    const rows = article.rows.map((row, index): SearchRow => {
      const [en, de] = languages.map((language) => {
        const texts = row[language].map((block) => article[language].blocks[block]?.text ?? '');
        return texts.join('\n').trim() === '' ? null : texts.join('\n');
      });
      const code = { en: codeIn(article.en, row.en), de: codeIn(article.de, row.de) };
      return {
        ...about,
        row: index + 1,
        en: en ?? null,
        de: de ?? null,
        code,
        figures: figuresOf(own[index + 1], { en, de }, code),
        heading: languages.some((language) =>
          row[language].some((block) => article[language].blocks[block]?.kind === 'heading'),
        ),
        cuts: cuts[index] ?? undefined,
      };
    });
    return [{ ...about, row: 0, ...titles, figures: figuresOf(own[0], titles) }, ...rows];
  });
}

/** Where the aligned sentences of each row end (cuts.ts). */
function cutsOf(article: AlignedArticle): Cuts {
  return article.rows.map((row) => {
    const cuts = sentenceCuts(row.sentences, (language, [block, sentence]) => {
      const before = row[language].slice(0, row[language].indexOf(block));
      const texts = before.map((each) => article[language].blocks[each]?.text ?? '');
      const start = texts.reduce((sum, text) => sum + text.length + 1, 0);
      const text = article[language].blocks[block]?.text ?? '';
      return start + (splitSentences(text, language)[sentence]?.end ?? text.length);
    });
    return cuts ?? null;
  });
}

/** Where code stands in the passages of a row, which are joined by one line break each. */
function codeIn({ blocks }: AlignedArticle[Language], row: readonly number[]): Range[] {
  let before = 0;
  return row.flatMap((index) => {
    const { text = '', code = [] } = blocks[index] ?? {};
    const at = before;
    before += text.length + 1;
    return code.map(({ start, end }) => ({ start: at + start, end: at + end }));
  });
}

/** What was read in the texts that are searched, as they are read without code. */
const figuresOf = (
  read: ReadRow | undefined,
  texts: Record<Language, string | null | undefined>,
  code: Partial<Record<Language, readonly Range[]>> = {},
): NonNullable<SearchRow['figures']> =>
  Object.fromEntries(
    languages.flatMap((language) =>
      read?.[language] === readingText(texts[language] ?? '', code[language]).text
        ? [[language, read.figures[language]]]
        : [],
    ),
  );
