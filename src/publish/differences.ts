import path from 'node:path';
import type { Problem } from '../article/problem.ts';
import { readAccepted, withoutAccepted } from '../register/accepted.ts';
import { comparePassages } from '../register/compare.ts';
import type { PassageDifference } from '../register/compare.ts';
import { findNames } from '../register/name-find.ts';
import { learnNames } from '../register/name-known.ts';
import type { RegisterRow } from '../register/register.ts';
import type { AlignedArticle } from '../site/library.ts';
import { nameSettings, readOptional } from '../site/name-settings.ts';
import { registerRows } from '../site/register-rows.ts';

/**
 * Compares the figures and names of every aligned row of a site: what differs and is not accepted in
 * `content/SLUG/accepted.yaml` is a problem, and so is an acceptance that fits nothing any more.
 *
 * @param root the project's folder
 */
export async function findDifferences(
  articles: readonly AlignedArticle[],
  root: string,
): Promise<Problem[]> {
  const { settings, problems } = await nameSettings(root);
  const rows = articles.map(registerRows);
  const all = rows.flat();
  const known = learnNames(all, findNames(all, settings));
  for (const [index, article] of articles.entries()) {
    const file = `content/${article.slug}/accepted.yaml`;
    const yaml = await readOptional(path.join(root, file));
    const reading = readAccepted(yaml ?? '', file);
    const differences = (rows[index] ?? []).flatMap((row) =>
      row.en === '' || row.de === ''
        ? []
        : comparePassages(row.en, row.de, known).map((difference) => ({
            ...difference,
            row: row.row,
            passages: { english: row.en, german: row.de },
          })),
    );
    const { left, stale } = withoutAccepted(differences, reading.accepted);
    problems.push(...reading.problems, ...stale, ...left.map((found) => tell(found, article)));
  }
  return problems;
}

function tell(difference: RowDifference, article: AlignedArticle): Problem {
  const { row, why, passages } = difference;
  const english = `content/${article.slug}/en.md`;
  const german = `content/${article.slug}/de.md:${lineOf(article, 'de', row)}`;
  return {
    file: english,
    line: lineOf(article, 'en', row),
    message: `The texts differ: ${why} (“${opening(passages.english)}” / “${opening(passages.german)}”).`,
    advice: `Correct it here or in ${german}, or accept it in content/${article.slug}/accepted.yaml.`,
  };
}

/** The line on which a row begins; the title stands at the top. */
function lineOf(article: AlignedArticle, language: 'en' | 'de', row: RegisterRow['row']): number {
  const [first] = article.rows[row - 1]?.[language] ?? [];
  return first === undefined ? 1 : (article[language].blocks[first]?.line ?? 1);
}

/** The first words of a passage, to find it by. */
const opening = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/u, '')} …`;

type RowDifference = PassageDifference & {
  row: number;
  passages: { english: string; german: string };
};
