import type { AlignedArticle, Aligned } from './aligned.ts';
import path from 'node:path';
import type { Content, Draft } from '../article/article.ts';
import { readContent } from '../article/folder/content.ts';
import { listFolder } from '../article/folder/listing.ts';
import type { Listing } from '../article/folder/listing.ts';
import { printProblems } from '../article/problem.ts';
import type { Problem } from '../article/problem.ts';
import type { ComparedArticles } from './differences.ts';
import { newestFirst } from './newest.ts';
import { readCache, writeCache } from './kept/alignment.ts';
import { publisherFiles } from './publisher-files.ts';
import { alignArticles } from '../alignment/articles.ts';
import { translationsOf } from '../alignment/lexicon/translations.ts';
import { noRules } from '../alignment/rules/rules.ts';
import type { Accepted } from '../comparison/accepted.ts';
import type { NameSettings } from '../names/name.ts';
import { readNameSettings } from '../names/settings.ts';
import { codeVersion } from '../passages/code-version.ts';
import { keyOf } from '../passages/kept.ts';
import type { makeRegister, Register } from '../register/register.ts';
import { ownPages } from './publishing/own-pages.ts';
import { followReferences } from './publishing/references.ts';
import type { References } from './publishing/referenced.ts';
import { beginPhase } from './phases.ts';
import { knownOf, soFar, type Known, type Writing } from './kept/writing.ts';
import { keptBodies } from './kept/bodies.ts';
import { keptReadings } from './kept/readings.ts';
import type { ReadRow } from './kept/rows.ts';

/**
 * Reads, aligns and compares every article of a project.
 *
 * @param root the project's folder
 * @throws ContentError with every problem, if there is any
 */
export const loadLibrary = async (root: string): Promise<AlignedArticle[]> =>
  (await loadSite(root)).articles;

/**
 * The same, with what else is made of the site's texts as a whole. While someone writes, the last site without
 * problems stands for one that has some.
 */
export async function loadSite(root: string): Promise<Site> {
  const site = await readSite(root);
  const writing = globalThis.diptychWriting;
  if (writing) {
    if (site.problems.length === 0) writing.sound = site;
    return writing.sound ?? site;
  }
  if (site.problems.length > 0) throw new ContentError(site.problems);
  return site;
}

/** The same with all that is wrong; the articles are those that could be read whole. */
export async function readSite(root: string): Promise<Site> {
  const listings: Listings = {
    content: await listFolder(root, 'content'),
    public: await listFolder(root, 'public'),
  };
  const state = [path.resolve(root), JSON.stringify(listings, plain)].join('\n');
  const before = globalThis.diptychLibrary;
  if (before?.state === state) return before.site;
  const site = read(root, listings);
  globalThis.diptychLibrary = { state, site };
  return site;
}

async function read(root: string, listings: Listings): Promise<Site> {
  beginPhase('Reading the texts');
  const version = await codeVersion();
  const folder = path.join(root, '.astro', 'kept');
  const bodies = await keptBodies(path.join(folder, 'texts.txt'), version);
  const content = await readContent(root, listings.content, bodies.read);
  const behind = globalThis.diptychWriting?.behind;
  // What is compared behind the pages is kept there too.
  if (!behind) await bodies.save();
  const { settings, ...names } = readNameSettings(content.names);
  beginPhase('Aligning them');
  const { aligned, problems: ruleProblems, ...learnt } = await align(root, content, version);
  beginPhase('Comparing them');
  const { compared, register } = behind
    ? soFar(aligned, behind.known)
    : await compare(aligned, settings, { folder, version, ...learnt });

  beginPhase('Following the links');
  const rows = new Map(compared.articles.map((article) => [article.slug, article.rows]));
  const followed = await followReferences(root, content, listings.public, {
    articles: new Map(
      content.drafts.map((draft) => [draft.slug, { draft, rows: rows.get(draft.slug) ?? null }]),
    ),
    // Lists are not known whole while a text cannot be read, or is still being compared.
    ownPage:
      content.articles.length < content.drafts.length
        ? () => 'any'
        : ownPages(
            aligned.map(({ article }) => article),
            behind && !behind.known ? null : register,
          ),
  });
  const articles = compared.articles.map((article) => {
    const references = followed.references.get(article.slug) ?? noReferences;
    const digest = keyOf([article.digest, JSON.stringify(references)]);
    return { ...article, ...references, digest };
  });
  return {
    articles,
    rows: compared.rows,
    settings,
    translates: learnt.translates,
    register,
    known: () => knownOf(aligned, compared.articles, register()),
    problems: [...content.problems, ...names.problems, ...ruleProblems, ...followed.problems],
    // A folder without texts may hold what texts elsewhere show.
    warnings: [
      ...content.warnings.filter(({ file }) => !articles.some((one) => uses(one, file))),
      ...names.warnings,
      ...followed.warnings,
    ],
  };
}

/** Aligns every article by what its publisher says of it. */
async function align(
  root: string,
  { articles, drafts }: Content,
  version: string,
): Promise<Alignment> {
  const notes = new Map(drafts.map((draft) => [draft.slug, draft.notes]));
  const files = articles.map((article) =>
    publisherFiles(article, notes.get(article.slug) ?? noNotes),
  );
  const texts = articles.map(({ slug, en, de }, index): Ruled => {
    const rules = files[index]?.rules ?? noRules;
    return { slug, en: en.blocks, de: de.blocks, rules };
  });
  const writing = globalThis.diptychWriting;
  const kept = writing?.alignment ?? (await readCache(root, version));
  const { rows, cache } = alignArticles(texts, kept, writing !== undefined);
  // What was learnt before some edit is good enough to write by, not to keep.
  if (writing === undefined || kept === undefined) await writeCache(root, version, cache);
  if (writing) writing.alignment = cache;
  const aligned = articles.map((article, index) => ({
    article: { ...article, rows: rows.get(article.slug) ?? [] },
    accepted: files[index]?.accepted ?? [],
  }));
  const problems = files.flatMap((file) => file.problems);
  // While someone writes, what was learnt is of other texts than the key says.
  const model = writing ? '' : cache.learntFrom;
  return { aligned, translates: translationsOf(cache.model), model, problems };
}

/** Whether an article links or shows something in a folder. */
const uses = ({ files, pictures }: References, folder: string): boolean =>
  [...Object.keys(files), ...Object.keys(pictures)].some((name) => name.startsWith(`${folder}/`));

/** Compares every article; all that this takes is loaded only where it is done. */
async function compare(
  aligned: Alignment['aligned'],
  settings: NameSettings,
  { folder, version, ...learnt }: { folder: string; version: string } & Learnt,
): Promise<{ compared: Pick<ComparedArticles, 'articles' | 'rows'>; register: () => Register }> {
  const { compareArticles } = await import('./differences.ts');
  const { makeRegister: make } = await import('../register/register.ts');
  const kept = await keptReadings(folder, version);
  const compared = await compareArticles(aligned, settings, { kept, ...learnt });
  await kept.save();
  let made: Register | undefined;
  return { compared, register: () => (made ??= registerOf(compared, settings, make)) };
}

/** The register with the passages of the newest article first, as the lists have them. */
function registerOf(
  { articles, rows, found }: ComparedArticles,
  settings: NameSettings,
  make: typeof makeRegister,
): Register {
  const places = new Map(newestFirst(articles).map(({ slug }, place) => [slug, place]));
  const order = [...rows.keys()].sort((a, b) => placeOf(a) - placeOf(b) || a - b);
  const pick = <T>(list: readonly T[]): T[] => order.flatMap((index) => list[index] ?? []);
  return make(pick(rows), settings, { rows: pick(found) });

  function placeOf(index: number): number {
    return places.get(rows[index]?.article ?? '') ?? 0;
  }
}

/** Maps as lists, for JSON. */
const plain = (_key: string, value: unknown): unknown =>
  value instanceof Map ? [...value.values()] : value;

const noNotes: Draft['notes'] = { 'alignment.yaml': '', 'accepted.yaml': '' };

const noReferences = { links: { en: {}, de: {} }, files: {}, pictures: {} };

/** The content cannot be published; the message lists every problem. */
class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(printProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** A site's texts, read, aligned and compared. */
export type Site = {
  articles: AlignedArticle[];
  /** The rows of all articles with what is read in them; none while someone writes. */
  rows: ReadRow[];
  settings: NameSettings;
  /** What alignment has learnt of the words. */
  translates: Alignment['translates'];
  /** Every name and figure; made when first asked for. */
  register: () => Register;
  /** What the comparison has found, for a process that does without one. */
  known: () => Known;
  /** What keeps the site from being built. */
  problems: Problem[];
  /** What is probably a mistake, and keeps nothing. */
  warnings: Problem[];
};

type Listings = { content: Listing; public: Listing };

type Alignment = Learnt & {
  aligned: { article: Aligned; accepted: Accepted[] }[];
  problems: Problem[];
};

type Learnt = {
  /** What alignment has learnt of the words. */
  translates: ReturnType<typeof translationsOf>;
  /** Its key, if it has one. */
  model: string;
};

type Ruled = Parameters<typeof alignArticles>[0][number];

// The build, Astro's content layer and the search index each have this module for themselves, but share one
// process: what one has loaded serves all, as long as the content stays as it is.
declare global {
  var diptychLibrary: { state: string; site: Promise<Site> } | undefined;
  /** Set while someone writes; `sound` is the last site that could be published. */
  var diptychWriting: (Writing & { sound?: Site }) | undefined;
}
