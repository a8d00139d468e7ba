import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { close as closePagefind } from 'pagefind';
import { languages, type Language } from '../article/language.ts';
import { readingText, type Range } from '../article/reading-text.ts';
import { splitSentences } from '../article/sentences/sentences.ts';
import { sentenceCuts } from '../search/index/cuts.ts';
import type { Kept } from '../passages/kept.ts';
import { buildSearch } from '../search/index/build.ts';
import type { SearchRow } from '../search/index/articles.ts';
import type { ReadRow } from './kept/rows.ts';
import { keptSearch, type Cuts } from './kept/search.ts';
import { loadSite } from './library.ts';
import { beginPhase } from './phases.ts';
import type { AlignedArticle } from './aligned.ts';

/** Writes the search index beside the built pages; while writing, serves one that follows the content. */
export function searchIndex(): AstroIntegration {
  let root = '';
  let cache = '';
  return {
    name: 'diptych-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        cache = path.join(root, '.astro', 'search');
      },
      'astro:build:done': async ({ dir }) => {
        beginPhase('Indexing the search');
        await writeIndex(root, fileURLToPath(dir));
        // Its process would outlive the build.
        await closePagefind();
      },
      'astro:server:setup': ({ server, logger }) => {
        const behind = globalThis.diptychWriting?.behind;
        // Content that cannot be read is told by the page; the last index stays.
        const refill = (): void => {
          if (behind) behind.ask();
          else writeIndex(root, cache).catch((error: unknown) => logger.debug(String(error)));
        };
        // The first page comes first.
        if (behind) server.middlewares.use(afterFirst(refill));
        else refill();
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(path.join(root, 'content'))) refill();
        });
        server.middlewares.use((request, response, next) => {
          const file = path.join(
            cache,
            decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname),
          );
          const inside = file.startsWith(cache + path.sep);
          if (!inside) return next();
          stat(file).then(
            (found) => {
              if (!found.isFile()) return next();
              if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
              createReadStream(file).pipe(response);
            },
            () => next(),
          );
        });
      },
    },
  };
}

/** Calls something once, when the first answer has gone out. */
function afterFirst(call: () => void): Connect.NextHandleFunction {
  let isFirst = true;
  return (_request, response, next) => {
    if (isFirst) response.on('close', call);
    isFirst = false;
    next();
  };
}

/** Writes the search index of a project into a folder. */
export async function writeIndex(root: string, folder: string): Promise<void> {
  const { articles, rows, translates, register } = await loadSite(root);
  const kept = await keptSearch(path.join(root, '.astro', 'kept'));
  const settings = { translates, register: register(), kept: kept.readings };
  await buildSearch(searchRows(articles, rows, kept.cuts), folder, settings);
  await kept.save();
}

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
