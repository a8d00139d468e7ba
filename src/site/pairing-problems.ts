import { languages, otherLanguage } from '../article/language.ts';
import type { Problem } from '../article/problem.ts';
import type { Aligned } from './aligned.ts';

/** Rows that a publisher should look at: passages without counterpart, and pairs that are more likely wrong than right. */
export function pairingProblems(article: Aligned): Problem[] {
  return article.rows.flatMap((row, index): Problem[] => {
    const name = `Passage ${index + 1}`;
    for (const language of languages) {
      const other = otherLanguage(language);
      const block = article[language].blocks[row[language][0] ?? -1];
      if (row[other].length > 0 || row.accepted !== undefined || !block) continue;
      const message = `${name} has no ${names[other]} counterpart (“${opening(block.text)}”).`;
      const advice = `Add one to ${article[other].file}, or accept it in ${rules(article)}.`;
      return [{ file: article[language].file, line: block.line, message, advice }];
    }
    const [en, de] = [article.en.blocks[row.en[0] ?? -1], article.de.blocks[row.de[0] ?? -1]];
    if (row.confidence >= 0.5 || !en || !de) return [];
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

const names = { en: 'English', de: 'German' };

const rules = ({ slug }: Aligned): string => `content/${slug}/alignment.yaml`;

/** The first words of a passage, to find it by; code in it is read as one sign. */
export function opening(passage: string): string {
  const text = passage.replaceAll('\uFFFC', '…').trim();
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/u, '')} …`;
}
