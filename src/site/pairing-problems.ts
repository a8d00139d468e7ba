import { beginning } from '../article/beginning.ts';
import { languages, otherLanguage, type Language } from '../article/language.ts';
import type { Problem } from '../article/problem.ts';
import { doubtfulBelow, type Row } from '../alignment/articles.ts';
import type { Aligned } from './aligned.ts';
import { rowBefore } from './rows/order.ts';

/**
 * Rows that a publisher should look at: passages without counterpart, those that stand twice, pairs that
 * may well be wrong, and passages that stand elsewhere in the other language.
 */
export function pairingProblems(article: Aligned): Problem[] {
  const copied = copies(article);
  return [...rowProblems(article, copied.length > 0), ...copied, ...moves(article)];
}

/** @param hasCopies whether `copies` has found any */
function rowProblems(article: Aligned, hasCopies: boolean): Problem[] {
  // A passage that stands twice puts all around it in doubt, for as long as it does.
  const isCopied =
    hasCopies || article.rows.some((row) => row.repeats !== undefined && !row.accepted);
  return article.rows.flatMap((row, index): Problem[] => {
    const name = `Passage ${index + 1}`;
    for (const language of languages) {
      const other = otherLanguage(language);
      const block = article[language].blocks[row[language][0] ?? -1];
      if (row[other].length > 0 || row.accepted !== undefined || !block) continue;
      const twice = row.repeats === undefined ? undefined : article.rows[row.repeats];
      const first = article[language].blocks[twice?.[language][0] ?? -1];
      if (first) {
        return [repetition(article, language, block, { name, first, remedy: 'accept it' })];
      }
      const message = `${name} has no ${names[other]} counterpart (“${opening(block.text)}”).`;
      const advice = `Add one to ${article[other].file}, or accept it in ${rules(article)}.`;
      return [{ file: article[language].file, line: block.line, message, advice }];
    }
    const [en, de] = [article.en.blocks[row.en[0] ?? -1], article.de.blocks[row.de[0] ?? -1]];
    // Of those that stand elsewhere, `moves` tells.
    if (row.moved || row.confidence >= doubtfulBelow || !en || !de || isCopied) return [];
    return [
      {
        file: article.en.file,
        line: en.line,
        message: `${name} may be paired wrongly (“${opening(en.text)}” / “${opening(de.text)}”).`,
        advice: `Compare it with ${article.de.file}:${de.line}; say how it is in ${rules(article)}.`,
      },
    ];
  });
}

/**
 * Paragraphs pasted twice that both have found a counterpart: one beside what it stands by, or where the next
 * should stand. Of a refrain, the counterparts say the same too.
 */
function copies(article: Aligned): Problem[] {
  return languages.flatMap((language) => {
    const other = otherLanguage(language);
    const isOdd = (row: Row): boolean =>
      row[language].length > row[other].length || row.confidence < doubtfulBelow;
    const counterparts = (row: Row) => row[other].map((at) => article[other].blocks[at]?.text);
    const seen = new Map<string, { line: number; row: Row }>();
    return article.rows.flatMap((row, index) =>
      row[language].flatMap((unit): Problem[] => {
        const block = article[language].blocks[unit];
        if (block?.kind !== 'paragraph') return [];
        const first = seen.get(block.text);
        if (!first) seen.set(block.text, { line: block.line, row });
        const both = first ? [first.row, row] : [];
        if (!first || !both.some(isOdd) || !both.every(isFound)) return [];
        const said = counterparts(first.row);
        const isRefrain =
          first.row !== row && counterparts(row).some((text) => said.includes(text));
        if (isRefrain) return [];
        const name = `Passage ${index + 1}`;
        return [repetition(article, language, block, { name, first, remedy: 'say how it is' })];
      }),
    );
  });
}

/** Whether it was found with counterparts, and not said by a person. */
const isFound = ({ en, de, confidence }: Row): boolean =>
  en.length > 0 && de.length > 0 && confidence < 1;

function repetition(
  article: Aligned,
  language: Language,
  block: { line: number; text: string },
  { name, first, remedy }: { name: string; first: { line: number }; remedy: string },
): Problem {
  const { file } = article[language];
  return {
    file,
    line: block.line,
    message: `${name} repeats ${file}:${first.line} word for word (“${opening(block.text)}”).`,
    advice: `Take one of the two out, or ${remedy} in ${rules(article)}.`,
  };
}

/** Runs of passages that stand elsewhere in German, unless a person has paired them so. */
function moves(article: Aligned): Problem[] {
  const { rows } = article;
  const found = (row: Row | undefined) => row?.moved === true && row.confidence < 1;
  return rows.flatMap((row, index): Problem[] => {
    if (!found(row) || follows(rows[index - 1], row)) return [];
    let last = index;
    while (follows(rows[last], rows[last + 1])) last += 1;
    const [en, de] = [article.en.blocks[row.en[0] ?? -1], article.de.blocks[row.de[0] ?? -1]];
    if (!en || !de) return [];
    const passages =
      last === index ? `passage ${index + 1} stands` : `passages ${index + 1} to ${last + 1} stand`;
    const before = rowBefore(rows, index, 'de');
    const place = before === null ? 'first' : `after passage ${before + 1}`;
    return [
      {
        file: article.en.file,
        line: en.line,
        message: `In German, ${passages} ${place} (${article.de.file}:${de.line}).`,
        advice: `Put both texts in one order, or say in ${rules(article)} that they are a \`pair\`.`,
      },
    ];
  });

  function follows(one: Row | undefined, next: Row | undefined): boolean {
    return found(one) && found(next) && next?.de[0] === (one?.de.at(-1) ?? -2) + 1;
  }
}

const names = { en: 'English', de: 'German' };

const rules = ({ slug }: Aligned): string => `content/${slug}/alignment.yaml`;

/** The first words of a passage, on one line, to find it by; code in it is read as one sign. */
export function opening(passage: string): string {
  return beginning(passage.replaceAll('\uFFFC', '…').replaceAll(/\s+/gu, ' ').trim(), 60);
}
