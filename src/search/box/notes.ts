import { languages, type Language } from '../../article/language.ts';
import { readJson, remove, write, type StorageName } from '../../browser/storage.ts';
import { noteKey } from './noted.ts';

/*
 * Notes carry the hits of an article to its pages, without a trace in the address: written as a
 * result's link is followed, taken up as the page opens, in the same tab or in another, and kept for
 * the visit, so that hits stay marked when the language or the view is switched and on a reload.
 */

/** Notes what the page behind a link shall mark. */
export function noteHits(link: HTMLAnchorElement, found: NotedHits): void {
  const { pathname, hash } = new URL(link.href);
  keep('localStorage', { path: pathname, row: hash.slice(1), time: Date.now(), ...found });
}

/**
 * The hits to mark on this page, if there are any.
 *
 * @returns `arrived` is the row that the page was opened for just now; `h1` for the title
 */
export function takeHits(): { found: NotedHits; arrived: string | null } | null {
  const fresh = kept('localStorage');
  if (fresh) remove('localStorage', noteKey);
  const arrived =
    fresh !== null &&
    Date.now() - fresh.time < shortWhile &&
    fresh.path === location.pathname &&
    fresh.row === location.hash.slice(1);
  if (arrived) keep('sessionStorage', fresh);
  const note = arrived ? fresh : kept('sessionStorage');
  if (!note || !location.pathname.split('/').includes(note.article)) return null;
  return { found: note, arrived: arrived ? note.row : null };
}

/** Notes, for the rest of this visit, all hits that an article has. */
export function noteAll(hits: NotedHit[]): void {
  const note = kept('sessionStorage');
  if (note) keep('sessionStorage', { ...note, hits, asked: null });
}

/** Forgets the hits of this visit. */
export const forgetHits = (): void => remove('sessionStorage', noteKey);

/** Without storage the row is marked as any target is, and the hit is not. */
const keep = (storage: StorageName, note: Note): void =>
  write(storage, noteKey, JSON.stringify(note));

function kept(storage: StorageName): Note | null {
  const note = readJson(storage, noteKey);
  return isNote(note) ? note : null;
}

const isNote = (value: unknown): value is Note =>
  isObject(value) &&
  typeof value['path'] === 'string' &&
  typeof value['row'] === 'string' &&
  typeof value['article'] === 'string' &&
  typeof value['time'] === 'number' &&
  Array.isArray(value['hits']) &&
  value['hits'].every(isHit) &&
  (value['asked'] === null || isAsked(value['asked']));

const isAsked = (value: unknown): value is AskedFor =>
  isObject(value) &&
  typeof value['typed'] === 'string' &&
  typeof value['number'] === 'number' &&
  isStrings(value['scope']) &&
  value['scope'].every((scope) => languages.some((language) => language === scope));

const isHit = (value: unknown): value is NotedHit =>
  isObject(value) &&
  typeof value['row'] === 'number' &&
  isMarks(value['en']) &&
  isMarks(value['de']);

const isMarks = (value: unknown): value is NotedHit['en'] =>
  isObject(value) && isStrings(value['marks']) && isStrings(value['about']);

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Milliseconds in which a page opens, even on a slow line. */
const shortWhile = 60_000;

/**
 * A row of an article (0 is the title), and by language the marked strings in order, or what stands for those of
 * the other.
 */
export type NotedHit = { row: number } & Record<Language, { marks: string[]; about: string[] }>;

/** What was asked, and in which article of the index, by its number. */
export type AskedFor = { typed: string; scope: readonly Language[]; number: number };

/** Hits of an article, by its slug: all of them where nothing is `asked`, else those that the list of results had. */
export type NotedHits = { article: string; hits: NotedHit[]; asked: AskedFor | null };

type Note = NotedHits & { path: string; row: string; time: number };
