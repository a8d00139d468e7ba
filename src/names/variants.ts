import { nameKey } from './key.ts';
import { isFirstName } from './listed/first.ts';
import type { NameRow, NameSpan } from './name.ts';
import { isTitle } from './words/name-words.ts';

/**
 * Gives later short forms to the full name they stand for: within an article `Müller` or `Mr Tam`
 * is the one name before it that ends in that word, `Anna` the one that begins with this first name.
 * Where two could be meant, or none, or where the short form is at home in articles without the long
 * one, it stays a name of its own.
 */
export function joinShortForms(rows: NameRow[], found: Row[]): Row[] {
  const homes = articlesOf(rows, found);
  let article: string | undefined;
  let full = new Map<string, Set<string>>();
  return found.map((row, index) => {
    const current = rows[index]?.article;
    if (current !== article) full = new Map();
    article = current;
    for (const span of row.en) remember(full, span);
    const join = (span: NameSpan): NameSpan => {
      const [owner, ...others] = [...(full.get(span.name) ?? [])];
      if (owner === undefined || others.length > 0) return span;
      return isAtHome(homes, span.name, owner) ? span : { ...span, name: owner };
    };
    return { en: row.en.map(join), de: row.de.map(join) };
  });
}

function articlesOf(rows: NameRow[], found: Row[]): Map<string, Set<string>> {
  const homes = new Map<string, Set<string>>();
  for (const [index, row] of found.entries()) {
    for (const span of row.en) {
      const home = homes.get(span.name) ?? new Set<string>();
      home.add(rows[index]?.article ?? '');
      homes.set(span.name, home);
    }
  }
  return homes;
}

/** Whether most articles with the short form lack the long one. */
function isAtHome(homes: Map<string, Set<string>>, short: string, long: string): boolean {
  const owned = homes.get(long) ?? new Set();
  const places = [...(homes.get(short) ?? [])];
  return places.filter((place) => !owned.has(place)).length * 2 > places.length;
}

function remember(full: Map<string, Set<string>>, span: NameSpan): void {
  const words = span.text.split(/\s+/).filter((word) => !isTitle(nameKey(word)));
  if (words.length < 2 || words.length > 4) return;
  if (!words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word))) return;
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => nameKey(word ?? ''));
  for (const short of isFirstName(first) ? [first, last] : [last]) {
    const owners = full.get(short) ?? new Set<string>();
    owners.add(span.name);
    full.set(short, owners);
  }
}

type Row = { en: NameSpan[]; de: NameSpan[] };
