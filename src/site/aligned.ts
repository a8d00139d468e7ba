import type { Row } from '../alignment/articles.ts';
import type { Article } from '../article/article.ts';
import type { Accepted } from '../comparison/accepted.ts';
import type { SameValue } from '../comparison/figures/same-values.ts';
import type { PassageDifference } from '../comparison/values.ts';
import type { References } from './publishing/referenced.ts';

/** An article and its rows, in reading order; row N of the pages is `rows[N - 1]`. */
export type Aligned = Article & { rows: Row[] };

/** The same, and where its texts differ; `digest` is another whenever anything of it is. */
export type ComparedArticle = Aligned & Compared & { digest: string };

/** The same, and what it links and shows. */
export type AlignedArticle = ComparedArticle & References;

/** Where the two texts of an article differ. */
export type Compared = {
  differences: RowDifference[];
  stale: Accepted[];
  /** Figures written differently that are the same, by row; 0 is the title. */
  same: SameValue[][];
};

/** What differs in a row (0 is the title); `reason` says why it is accepted, `null` if it is not. */
export type RowDifference = PassageDifference & {
  row: number;
  passages: { english: string; german: string };
  reason: string | null;
};
