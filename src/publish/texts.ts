import { fork } from 'node:child_process';
import path from 'node:path';
import { deserialize } from 'node:v8';
import { wholeIndex, type IndexParts } from '../search/index/whole.ts';
import type { SearchFiles } from '../search/index/write.ts';
import type { AlignedArticle } from '../site/aligned.ts';
import type { ListedArticle } from '../site/listed.ts';
import type { LoadedSite } from '../site/loaded.ts';
import { addPhases, beginPhase, type Phase } from '../site/phases.ts';
import type { Register } from '../register/register.ts';
import { Stop } from './stop.ts';

/**
 * Reads the texts and makes the search index of them in a process of its own: what that takes goes when it ends,
 * while a process that goes on keeps most of it.
 *
 * @param root the project's folder
 * @param tell told what is wrong or needs a look
 * @returns what pages show of the texts, or `null` where there are problems; and, later, the search index
 */
export function beginTexts(
  root: string,
  tell: (message: string) => void,
): { shown: Promise<LoadedSite | null>; index: Promise<SearchFiles> } {
  const [shown, parts] = [
    Promise.withResolvers<LoadedSite | null>(),
    Promise.withResolvers<IndexParts>(),
  ];
  // Pagefind has its turn when the process has ended: each takes much room.
  const index = parts.promise.then(wholeIndex);
  // Told to whoever waits for it.
  index.catch(() => undefined);
  const fail = (why: string): void => {
    for (const { reject } of [shown, parts]) reject(new Stop(why));
  };
  const child = fork(path.join(import.meta.dirname, 'texts-process.ts'), [root], {
    serialization: 'advanced',
    // Each thread would have room of its own (glibc's malloc), and few ask for any at once.
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
  });
  const articles: PackedArticle[] = [];
  const hear = (told: Told): void => {
    if (told.kind === 'phase') beginPhase(told.name);
    else if (told.kind === 'message') tell(told.message);
    else if (told.kind === 'article') articles.push(told);
    else if (told.kind === 'shown') shown.resolve(told.register && loaded(articles, told.register));
    else if (told.kind === 'index') parts.resolve(told.parts);
    else if (told.kind === 'took') addPhases(told.phases);
    else fail(told.why);
    // It ends when all that it has told has been heard.
    if (told.kind === 'took' || told.kind === 'failed') child.disconnect();
  };
  child
    .on('message', hear)
    .on('error', ({ message }) => {
      fail(message);
    })
    .on('exit', (code, signal) => {
      fail(`The process that reads the texts ended with ${signal ?? String(code)}.`);
    });
  return { shown: shown.promise, index };
}

function loaded(articles: readonly PackedArticle[], register: Register): LoadedSite {
  const packs = new Map(articles.map(({ listed, packed }) => [listed.slug, packed]));
  // The pages of an article are made one after the other.
  let last: AlignedArticle | undefined;
  return {
    articles: articles.map(({ listed }) => listed),
    whole: (slug) => (last = last?.slug === slug ? last : unpack(packs.get(slug), slug)),
    register: () => register,
  };
}

function unpack(packed: Uint8Array | undefined, slug: string): AlignedArticle {
  const article: unknown = packed && deserialize(packed);
  if (!isArticle(article)) throw new Error(`There is no article ${slug}.`);
  return article;
}

/** What was packed is an article. */
const isArticle = (value: unknown): value is AlignedArticle =>
  typeof value === 'object' && value !== null && 'slug' in value;

/** Most pages of a site are as they were, and those that are not are made by turns: packed, texts take little room. */
export type PackedArticle = { listed: ListedArticle; packed: Uint8Array };

/** What the process tells. */
export type Told =
  | { kind: 'phase'; name: string }
  | { kind: 'message'; message: string }
  | ({ kind: 'article' } & PackedArticle)
  | { kind: 'shown'; register: Register | null }
  | { kind: 'index'; parts: IndexParts }
  | { kind: 'took'; phases: Phase[] }
  | { kind: 'failed'; why: string };
