import type { Language } from '../article/language.ts';
import { nameKey } from '../names/key.ts';
import type { Register, RegisterFigure, RegisterName } from './register.ts';

/**
 * Lays the register out in pages as an index is printed: names by letter in the collation of the
 * language, then figures by kind and value. A page holds whole entries up to `room`, counted in
 * entries and passages, and always at least one.
 *
 * @param room about how many lines and links a page may hold
 * @returns at least one page; the first is number 1 (`/en/names/`), the others `/en/names/2/` …
 */
export function registerPages(register: Register, language: Language, room = 400): RegisterPage[] {
  const sections = [...nameSections(register.names, language), ...figureSections(register.figures)];
  const pages = paginate(sections, room);
  return pages.length > 0 ? pages : [{ number: 1, sections: [] }];
}

/** So many passages of an entry are printed; a search has them all. */
export const mostPassages = 40;

/** Where an entry stands on its page, as the id of its element. */
export function entryId({ type, item }: RegisterEntry): string {
  if (type === 'name') return `name-${item.key}`;
  return ['figure', item.kind, item.value, item.unit ?? '']
    .join('-')
    .replace(/[^\p{L}\p{N}.]+/gu, '-');
}

/** The id of a section's heading. @example sectionId({ title: '#' }) // 'names-other' */
export const sectionId = ({ title }: Pick<RegisterSection, 'title'>): string =>
  title === other ? 'names-other' : `names-${title.toLowerCase()}`;

/**
 * Deals sections out to pages in order, parting a section between entries where it must be.
 *
 * @example paginate(sections, 100).map(({ number }) => number) // [1, 2, 3]
 */
function paginate(sections: RegisterSection[], room: number): RegisterPage[] {
  const pages: RegisterPage[] = [];
  let left = 0;
  for (const section of sections) {
    for (const entry of section.entries) {
      const size = 1 + Math.min(entry.item.passages.length, mostPassages);
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

/** The figures by kind, in the order of the contract, and within a kind by value. */
function figureSections(figures: RegisterFigure[]): RegisterSection[] {
  const byKind = Map.groupBy(figures, (figure) => figure.kind);
  return kinds.flatMap((kind) => {
    const entries = (byKind.get(kind) ?? [])
      .toSorted(compareFigureEntries)
      .map((item) => ({ type: 'figure' as const, item }));
    return entries.length === 0 ? [] : [{ type: 'figures' as const, title: kind, entries }];
  });
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

const kinds = [
  'number',
  'ratio',
  'percent',
  'ordinal',
  'money',
  'measure',
  'range',
  'year',
  'date',
  'time',
  'label',
] as const;

/** A page of the register, numbered from 1. */
export type RegisterPage = { number: number; sections: RegisterSection[] };

/** Entries under one heading: a letter (`#` for none) or a kind of figure. */
export type RegisterSection = {
  type: 'names' | 'figures';
  title: string;
  entries: RegisterEntry[];
};

export type RegisterEntry =
  { type: 'name'; item: RegisterName } | { type: 'figure'; item: RegisterFigure };
