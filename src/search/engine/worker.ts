import type { Language } from '../../article/language.ts';
import { search, type Limit } from './engine.ts';
import type { Hit } from './hit.ts';
import { watchLine } from './line.ts';
import { webSources, type Sources } from './sources.ts';
import { suggest, type Suggestion } from './suggest.ts';

/*
 * Searches beside the page, so that typing never waits. A newer question silences the one before.
 */

const line = watchLine();
let sources: Sources | null = null;
let current = new AbortController();
let latest = 0;
/** Whether a question has been answered: until then parts of the index are on their way. */
let warm = false;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  sources ??= webSources(data.root, (url) => import(/* @vite-ignore */ url), line);
  latest = data.number;
  current.abort();
  current = new AbortController();
  answer(sources, data, current.signal).catch(() => tell({ number: data.number, state: 'failed' }));
});

async function answer(from: Sources, question: Question, signal: AbortSignal): Promise<void> {
  const { number, typed, scope, language, limit } = question;
  const begun = performance.now();
  let news: News = {};
  let shown = false;
  const report = (): void => {
    tell({ number, state: 'loading', ...news });
    news = {};
  };
  const learn = (more: News): void => {
    news = { ...news, ...more };
    if (!warm || performance.now() - begun > patience) report();
  };
  // What comes at once comes whole; what takes longer is told in parts.
  const timer = setTimeout(report, patience);
  try {
    const suggesting = suggest(from, typed, language).then((suggestions) => learn({ suggestions }));
    const show = async (hits: Hit[]): Promise<void> => {
      const first = !warm && !shown;
      shown = true;
      learn({ hits });
      if (first) await new Promise((resolve) => setTimeout(resolve, headStart));
    };
    const searching = search(from, typed, scope, limit, { show, signal });
    const [found] = await Promise.all([searching, suggesting]);
    warm = true;
    tell({ number, state: 'done', suggestions: news.suggestions, ...found });
  } finally {
    clearTimeout(timer);
  }
}

function tell(answer: Answer): void {
  if (answer.number === latest) postMessage(answer);
}

/** Milliseconds after which a part of the answer is better than none. */
const patience = 60;
/** Milliseconds for the first results to be on the screen before the line is busy with the rest. */
const headStart = 200;

/** What the page asks. */
export type Question = {
  /** Counts up; answers carry the number of their question. */
  number: number;
  /** Address of the site's root, ending in `/`. */
  root: string;
  typed: string;
  scope: readonly Language[];
  /** The page's. */
  language: Language;
  limit: Limit;
};

/** What comes back, more than once for a question; the last is `done` or `failed`. */
export type Answer =
  | ({ number: number; state: 'loading' } & News)
  | { number: number; state: 'done'; suggestions: News['suggestions']; hits: Hit[]; more: boolean }
  | { number: number; state: 'failed' };

/** What has not been told yet. */
type News = { suggestions?: Suggestion[] | undefined; hits?: Hit[] };
