import { otherLanguage, type Language } from '../article/language.ts';
import type { FigureKind } from '../figures/figure.ts';
import { nameKey } from '../names/key.ts';
import type { Passage, Register, RegisterFigure, RegisterName } from './register.ts';

/**
 * Lays the register out in pages as an index is printed: names by letter in the collation of the
 * language, then figures by kind and value. A page holds whole entries up to `room`, and always at least one.
 *
 * @param titles those of the articles in this language, by their folders: the longer, the higher an entry
 * @param room how many lines a page may hold on a phone: with so many, none of 66 pages of 300 articles had more than
 *   twenty screens of 390 × 844 there
 * @returns at least one page; the first is number 1 (`/en/names/`), the others `/en/names/2/` …
 */
export function registerPages(
  register: Register,
  language: Language,
  titles: Titles = new Map(),
  room = 410,
): RegisterPage[] {
  const sections = [...nameSections(register.names, language), ...figureSections(register.figures)];
  const parted = sections.map((section) => ({
    ...section,
    entries: section.entries.flatMap(partsOf),
  }));
  const pages = paginate(parted, room, (entry) => linesOf(entry, language, titles));
  return pages.length > 0 ? pages : [{ number: 1, sections: [] }];
}

/** Where an entry stands on its page, as the id of its element; of a part after the first, with its number. */
export function entryId({ type, item, part }: RegisterEntry): string {
  const more = part !== undefined && part.number > 1 ? `--${part.number}` : '';
  if (type === 'name') return `name-${item.key}${more}`;
  const name = ['figure', item.kind, item.value, item.unit ?? ''];
  return name.join('-').replace(/[^\p{L}\p{N}.]+/gu, '-') + more;
}

/** The id of a section's heading. @example sectionId({ title: '#' }) // 'names-other' */
export const sectionId = ({ title }: Pick<RegisterSection, 'title'>): string =>
  title === other ? 'names-other' : `names-${title.toLowerCase()}`;

/**
 * Deals sections out to pages in order, parting a section between entries where it must be.
 *
 * @example paginate(sections, 100).map(({ number }) => number) // [1, 2, 3]
 */
function paginate(
  sections: RegisterSection[],
  room: number,
  sizeOf: (entry: RegisterEntry) => number,
): RegisterPage[] {
  const pages: RegisterPage[] = [];
  let left = 0;
  for (const section of sections) {
    for (const [at, entry] of section.entries.entries()) {
      const size = sizeOf(entry) + (at === 0 ? headingLines : 0);
      let page = pages.at(-1);
      if (page === undefined || size > left) {
        page = { number: pages.length + 1, sections: [] };
        pages.push(page);
        left = room;
      }
      left -= size;
      const open = page.sections.at(-1);
      if (open?.title === section.title && open.type === section.type) open.entries.push(entry);
      else page.sections.push({ ...section, entries: [entry] });
    }
  }
  return pages;
}

/**
 * The height of an entry on a phone 390 pixels wide, in lines of 34 pixels: its name, and below it, one after the
 * other, the titles of its articles with their passages.
 */
export function linesOf({ item }: RegisterEntry, language: Language, titles: Titles): number {
  const named =
    item[language] === item[otherLanguage(language)] ? 0 : item[otherLanguage(language)].length + 3;
  const articles = new Set(item.passages.map(({ article }) => article));
  const placed = [...articles].reduce(
    (sum, slug) => sum + (titles.get(slug) ?? slug).length + 1,
    item.passages.length * charactersAPassage,
  );
  return (
    Math.ceil((item[language].length + named) / charactersALine) +
    Math.ceil(placed / charactersALine)
  );
}

const charactersALine = 50;
const charactersAPassage = 6;
const headingLines = 2;

/** An entry of very many passages as several, each with those of some articles. */
function partsOf(entry: RegisterEntry): RegisterEntry[] {
  if (entry.item.passages.length <= mostPassages) return [entry];
  const parts: Passage[][] = [];
  for (const own of Map.groupBy(entry.item.passages, ({ article }) => article).values()) {
    const open = parts.at(-1);
    if (open && open.length + own.length <= mostPassages) open.push(...own);
    else parts.push(own);
  }
  return parts.map((passages, index) => {
    const part = { number: index + 1, of: parts.length };
    return entry.type === 'name'
      ? { type: 'name', item: { ...entry.item, passages }, part }
      : { type: 'figure', item: { ...entry.item, passages }, part };
  });
}

/** So many passages of several articles an entry may have before it is parted. */
const mostPassages = 200;

/** The names in the order of a language, parted by first letter; what begins with none comes last. */
function nameSections(names: RegisterName[], language: Language): RegisterSection[] {
  const collator = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  const sorted = names
    .map((name) => ({ name, letter: letterOf(name[language]) }))
    .sort(
      (a, b) =>
        Number(a.letter === other) - Number(b.letter === other) ||
        byLetter.compare(a.letter, b.letter) ||
        collator.compare(a.name[language], b.name[language]) ||
        (a.name.key < b.name.key ? -1 : 1),
    );
  const sections: RegisterSection[] = [];
  for (const { name, letter } of sorted) {
    const open = sections.at(-1);
    const entry = { type: 'name' as const, item: name };
    if (open?.title === letter) open.entries.push(entry);
    else sections.push({ type: 'names', title: letter, entries: [entry] });
  }
  return sections;
}

const other = '#';

function letterOf(text: string): string {
  const first = nameKey(text).charAt(0);
  return /^[a-z]$/.test(first) ? first.toUpperCase() : other;
}

/** The figures by kind, and within a kind by value. */
function figureSections(figures: RegisterFigure[]): RegisterSection[] {
  const byKind = Map.groupBy(figures, ({ kind }) => kind);
  return [...byKind]
    .sort(([a], [b]) => places[a] - places[b])
    .map(([kind, own]) => ({
      type: 'figures',
      title: kind,
      entries: own.toSorted(compareFigureEntries).map((item) => ({ type: 'figure', item })),
    }));
}

function compareFigureEntries(a: RegisterFigure, b: RegisterFigure): number {
  if (a.unit !== b.unit) {
    const units = byLetter.compare(a.unit ?? '', b.unit ?? '');
    if (units !== 0) return units;
  }
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value;
  return byNumber.compare(String(a.value), String(b.value));
}

const byLetter = new Intl.Collator('en');
const byNumber = new Intl.Collator('en', { numeric: true });

/** The order in which kinds are listed. */
const places: Record<FigureKind, number> = {
  number: 0,
  ratio: 1,
  percent: 2,
  ordinal: 3,
  money: 4,
  measure: 5,
  range: 6,
  year: 7,
  date: 8,
  time: 9,
  label: 10,
};

type Titles = ReadonlyMap<string, string>;

/** A page of the register, numbered from 1. */
export type RegisterPage = { number: number; sections: RegisterSection[] };

/** Entries under one heading: a letter (`#` for none) or a kind of figure. */
export type RegisterSection = {
  type: 'names' | 'figures';
  title: string;
  entries: RegisterEntry[];
};

/** Of an entry that is parted, one part, with its own passages. */
export type RegisterEntry = { part?: { number: number; of: number } } & (
  { type: 'name'; item: RegisterName } | { type: 'figure'; item: RegisterFigure }
);
