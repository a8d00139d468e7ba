import type { Translations } from '../alignment/lexicon/translations.ts';
import { languages, type Language } from '../article/language.ts';
import type { Problem } from '../article/problem.ts';
import type { Accepted } from '../comparison/accepted.ts';
import { applyAccepted } from '../comparison/accepted.ts';
import { withoutMoney } from '../comparison/compare.ts';
import type { PassageDifference } from '../comparison/values.ts';
import { findNames } from '../names/find.ts';
import type { FoundNames, NameSettings } from '../names/name.ts';
import { keyOf } from '../passages/kept.ts';
import { learnNames, withinArticle } from '../comparison/names/learn.ts';
import type { Aligned, ComparedArticle, RowDifference } from './aligned.ts';
import { opening } from './pairing-problems.ts';
import { textKey } from './kept/bodies.ts';
import type { KeptReadings } from './kept/readings.ts';
import { readNames, saidOf, type WholeReading } from './kept/names.ts';
import { keepRuns } from './kept/runs.ts';
import { openRows, readRow, type OpenRow, type ReadRow } from './kept/rows.ts';
import { beginValues } from './threads/values.ts';

/**
 * Compares the figures and names of every aligned row of a site, its titles included; the articles together
 * teach what is a name.
 *
 * @param articles each with what its publisher has accepted
 * @param sources what earlier runs have read, and what alignment has learnt of the words
 */
export async function compareArticles(
  articles: readonly Ruled[],
  settings: NameSettings,
  sources: ComparisonSources = {},
): Promise<ComparedArticles> {
  const open = articles.map(({ article }) => openRows(article));
  const finishValues = beginValues(open, sources.kept?.rows);
  const names = keptWhole(articles, open, settings, sources);
  const readings = await finishValues();
  const rows = articles.map(({ article }, index) =>
    (open[index] ?? []).flatMap((row, at) => {
      const reading = readings[index]?.[at];
      return reading ? [readRow(row, reading, article)] : [];
    }),
  );
  const compared = articles.map((article, index) =>
    compareArticle(article, rows[index] ?? [], names.differences[index] ?? []),
  );
  forgetWords(open.flat());
  return { articles: compared, rows: rows.flat(), found: names.found };
}

/** An article with what differs in the values of its rows, which were read with them, and in their names. */
function compareArticle(
  { article, accepted }: Ruled,
  rows: readonly ReadRow[],
  names: readonly PassageDifference[][],
): ComparedArticle {
  const differences = rows.flatMap(({ row, en, de, values, figures }, at) => {
    const [english, german] = [{ figures: figures.en }, { figures: figures.de }];
    const named = withoutMoney(names[at] ?? [], english, german);
    return [...values, ...named].map((difference) => ({
      ...difference,
      row,
      passages: { english: en, german: de },
    }));
  });
  const found = { ...applyAccepted(differences, accepted), same: rows.map(({ same }) => same) };
  const texts = languages.map((language) => textKey(article[language]));
  const told = JSON.stringify([article.rows, found], shown);
  return { ...article, ...found, digest: keyOf([article.slug, ...texts, told]) };
}

/** Finds the names of all articles, which together teach what is one, and where those of a row differ. */
function compareNames(
  articles: readonly Ruled[],
  open: readonly OpenRow[][],
  settings: NameSettings,
  { kept, translates }: ComparisonSources,
): WholeReading {
  const all = open.flat();
  const found = findNames(all, settings, kept && keepRuns(kept.runs));
  const known = learnNames(all, found, { settings, ...(translates && { translates }) });
  const differences = articles.map(({ article }, index) => {
    const own = withinArticle(known, article.slug);
    return readNames(open[index] ?? [], own, settings, kept?.names, translates);
  });
  return { differences, found: found.rows };
}

/** They take much room, and are read anew for whoever asks later. */
function forgetWords(rows: readonly OpenRow[]): void {
  for (const { passages } of rows) {
    passages.en.forgetWords();
    passages.de.forgetWords();
  }
}

/** What a run over the very same texts has found; only an alignment with a key tells that it is the same. */
function keptWhole(
  articles: readonly Ruled[],
  rows: readonly OpenRow[][],
  settings: NameSettings,
  sources: ComparisonSources,
): WholeReading {
  const { kept, model = '' } = sources;
  const compareAll = (): WholeReading => compareNames(articles, rows, settings, sources);
  if (kept === undefined || model === '') return compareAll();
  const texts = rows.map((own) =>
    keyOf(own.flatMap(({ en, de, code }) => [en, de, code.en, code.de])),
  );
  const slugs = articles.map(({ article }) => article.slug);
  const inputs = [saidOf(settings), model, ...slugs, ...texts];
  if (kept.whole.has(inputs)) for (const each of [kept.names, kept.runs]) each.keepAll();
  return kept.whole.get(inputs, compareAll);
}

/** How sure alignment is, in digits that change with any text of the site, no page shows. */
const shown = (key: string, value: unknown): unknown => (key === 'confidence' ? undefined : value);

/** An article with what its publisher has accepted. */
type Ruled = { article: Aligned; accepted: readonly Accepted[] };

type ComparisonSources = {
  kept?: KeptReadings;
  translates?: ((english: string, german: string) => boolean) &
    Pick<Translations, 'between' | 'key'>;
  /** The key of what alignment has learnt, where it is known to change with it. */
  model?: string;
};

/** What of the comparison a publisher should look at: differences not accepted, and acceptances of none. */
export function differenceProblems(article: ComparedArticle): Problem[] {
  const open = article.differences.filter(({ reason }) => reason === null);
  return [...open.map((difference) => tell(difference, article)), ...article.stale.map(tellStale)];
}

function tell({ row, why, passages }: RowDifference, article: Aligned): Problem {
  const german = `${article.de.file}:${lineOf(article, 'de', row)}`;
  return {
    file: article.en.file,
    line: lineOf(article, 'en', row),
    message: `The texts differ: ${why} (“${opening(passages.english)}” / “${opening(passages.german)}”).`,
    advice: `Correct it here or in ${german}, or accept it in content/${article.slug}/accepted.yaml.`,
  };
}

const tellStale = ({ file, line, passage, values }: Accepted): Problem => ({
  file,
  line,
  message: `No passage that begins \`${passage}\` differs in ${values.map((value) => `\`${value}\``).join(', ')} any more.`,
  advice: 'Remove the entry, or correct its passage and values.',
});

/** The line on which a row begins; the title stands at the top. */
function lineOf(article: Aligned, language: Language, row: number): number {
  const [first] = article.rows[row - 1]?.[language] ?? [];
  return first === undefined ? 1 : (article[language].blocks[first]?.line ?? 1);
}

/** The articles of a site with what differs, and the rows and names that were compared. */
export type ComparedArticles = {
  articles: ComparedArticle[];
  rows: ReadRow[];
  found: FoundNames['rows'];
};
