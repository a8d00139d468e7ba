import { looksGerman } from './german.ts';
import { nameKey } from './key.ts';
import { isFirstName } from './listed/first.ts';
import { knownThings } from './listed/things.ts';
import type { NameRow, NameSpan } from './name.ts';
import { isConnector, isTitle, isTranslated } from './words/name-words.ts';
import { isEnglishWord } from './words/english-words.ts';
import { isGermanWord } from './words/german-words.ts';

/**
 * Gives short forms to the full name they stand for: within an article `Müller` or `Mr Tam` is the
 * one name that ends in that word, `Anna` the one that begins with this first name, `SCIS` the one
 * of these initials, `Vera Maria Lindt` is `Vera Lindt`. What an article never writes out is the one
 * that other articles mean by it. Of several people of one name, the one named last before is meant;
 * of other things so, none: the short form stays a name of its own, as it does where it is at home in
 * articles without the long one (`MiniDebConf`, `Paris MiniDebConf`), unless a text says that it is
 * the acronym of it.
 */
export function joinShortForms(rows: NameRow[], found: Row[]): Row[] {
  const indices = [...Map.groupBy(found.keys(), (index) => rows[index]?.article ?? '').values()];
  const articles = indices.map((own) => ownersIn(own.map((index) => spansOf(found[index]))));
  const homes = homesOf(indices.map((own) => own.flatMap((index) => spansOf(found[index]))));
  const meant = meantElsewhere(articles);
  const stated = statedAcronyms(rows, found);
  const names = new Set(found.flatMap((row) => spansOf(row).map(({ name }) => name)));
  const joined = [...found];
  for (const [number, own] of indices.entries()) {
    const owners = articles[number];
    for (const [order, index] of own.entries()) {
      const join = (span: NameSpan): NameSpan => {
        const one = oneOf(span.name, names);
        if (one !== undefined) return { ...span, name: one };
        const elsewhere = meant.get(span.name);
        const said = stated.get(span.name);
        const long = owners?.of(span, order) ?? said ?? elsewhere?.name;
        const owner = stated.get(long ?? '') ?? long;
        if (owner === undefined || owner === span.name) return span;
        if (owner === said) return { ...span, name: owner };
        const isPerson = owners?.people.has(owner) === true || elsewhere?.isPerson === true;
        return !isPerson && isAtHome(homes, span.name, owner) ? span : { ...span, name: owner };
      };
      const row = found[index];
      if (row !== undefined) joined[index] = { en: row.en.map(join), de: row.de.map(join) };
    }
  }
  return joined;
}

/**
 * The short forms of a name, by key: the last word and the first name of a person, the initials of all
 * else. A person is what begins with a first name, or with a word that is in use in no language; not what
 * is a kind of thing, a part of a place (`Lower Manhattan`) or the title of a work (`Think Python`).
 *
 * @example shortForms('Vera Maria Lindt') // { last: 'lindt', first: 'vera', initials: 'vml' }
 */
function shortForms(text: string): ShortForms {
  let forms = known.get(text);
  if (forms === undefined) {
    forms = makeShortForms(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, forms);
  }
  return forms;
}

/** The same names stand again and again. */
const known = new Map<string, ShortForms>();
const mostKnown = 20_000;

function makeShortForms(text: string): ShortForms {
  const words = text.split(/\s+/).filter((word) => !isTitle(nameKey(word)));
  const capitals = words.filter((word) => !isConnector(nameKey(word)) || /^\p{Lu}/u.test(word));
  const initials = capitals
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  const isNamed = words.every((word) => personWord.test(word));
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => nameKey(word ?? ''));
  const isOfFirst = isFirstName(first);
  const isPlain =
    !isOfFirst && (isEnglishWord(first) || looksGerman({ key: first }) || part.test(first));
  // Not `Nottingham East Labour`, but `Maxine Waters`.
  const isKind = isTranslated(last) && !last.endsWith('s') && !isOfFirst;
  if (!isNamed || words.length < 2 || words.length > 4 || isPlain || isKind) return { initials };
  return { initials, last, ...(isOfFirst ? { first } : {}), whole: `${first}${last}` };
}

/** With a capital at its beginning and none within it: `McIntyre`, `Zobel-Helas`, but not `OpenCamp`. */
const personWord = /^(?:Ma?c)?\p{Lu}[\p{Ll}\p{M}.]*(?:['’-]\p{Lu}?[\p{Ll}\p{M}.]*)*$/u;

/** What stands before a place to name another, in no dictionary. */
const part = /^(?:zentral|nord|sud|ost|sankt|san|santa)$/;

const spansOf = (row: Row | undefined): NameSpan[] => (row ? [...row.en, ...row.de] : []);

/** The one thing of which a name says that there are several: `Bug Squashing Parties`, `OpenCamps`. */
function oneOf(name: string, names: ReadonlySet<string>): string | undefined {
  const one = name.replace(/ies$/, 'y');
  return [one, name.replace(/s$/, '')].find(
    (each) => each !== name && !isFirstName(each) && names.has(each),
  );
}

/** The full names that an article has for each short form. */
function ownersIn(rows: NameSpan[][]): Owners {
  const byShort = new Map<string, Mention[]>();
  const wholes = new Map<string, string>();
  const own = (short: string, mention: Mention) => {
    const mentions = byShort.get(short) ?? [];
    byShort.set(short, mentions);
    mentions.push(mention);
  };
  const names = new Set(rows.flat().map(({ name }) => name));
  const people = new Set<string>();
  for (const [order, spans] of rows.entries()) {
    for (const { text, name } of spans) {
      const { initials, last, first, whole = '' } = shortForms(text);
      const one = names.has(whole) ? whole : name;
      if (one !== name) wholes.set(name, one);
      if (first !== undefined) people.add(one);
      // `Donald Trumps` of `Donald Trump`
      const bare = last?.replace(/s$/, '');
      const isGenitive = last !== bare && bare !== undefined && one.endsWith(bare);
      if (last !== undefined) own(isGenitive ? bare : last, { name: one, order });
      if (first !== undefined) own(first, { name: one, order });
      if (initials.length > 2) own(`${initials}.`, { name: one, order });
    }
  }
  const ownersOf = (short: string) => [
    ...new Set(byShort.get(short)?.map((mention) => mention.name)),
  ];
  const arePeople = (owners: readonly string[]) =>
    owners.length > 0 && owners.every((owner) => people.has(owner));
  return {
    of: ({ text, name }, order) => {
      const whole = wholes.get(name);
      if (whole !== undefined) return whole;
      const short = /^\p{Lu}{3,}$/u.test(text) ? `${name}.` : name;
      const owners = ownersOf(short);
      if (!arePeople(owners) && (owners.length > 1 || knownThings.forms.en.has(name)))
        return undefined;
      const before = byShort.get(short)?.findLast((mention) => mention.order <= order);
      return before?.name ?? owners[0];
    },
    last: [...byShort.keys()].flatMap((short) => {
      const [name, ...others] = ownersOf(short);
      const isOne = name?.endsWith(short) === true && others.length === 0;
      return isOne ? [{ short, name, isPerson: people.has(name) }] : [];
    }),
    people,
  };
}

/** The one full name that articles mean by a short form, if the word is nothing else. */
function meantElsewhere(articles: readonly Owners[]): ReadonlyMap<string, Owner> {
  const meant = Map.groupBy(
    articles.flatMap(({ last }) => last),
    ({ short }) => short,
  );
  return new Map(
    [...meant].flatMap(([short, owners]) => {
      const [owner, ...others] = new Map(owners.map((each) => [each.name, each])).values();
      if (owner === undefined || others.length > 0) return [];
      const isWord = !owner.isPerson && (isEnglishWord(short) || isGermanWord(short));
      return isWord || knownThings.forms.en.has(short) ? [] : [[short, owner]];
    }),
  );
}

/**
 * Acronyms that a text gives beside what they stand for, `Long Name (LN)` or `LN (Long Name)`, by key,
 * with the key of the long name, and so the other spellings of that name. None for an acronym of
 * several things, told apart by their last words.
 */
function statedAcronyms(rows: NameRow[], found: Row[]): ReadonlyMap<string, string> {
  const longs = new Map<string, NameSpan[]>();
  for (const [index, row] of rows.entries()) {
    for (const language of ['en', 'de'] as const) {
      const spans = found[index]?.[language] ?? [];
      for (const [at, span] of spans.entries()) {
        const next = spans[at + 1];
        if (next === undefined || !/^\s*\($/.test(row[language].slice(span.end, next.start)))
          continue;
        const [acronym, long] = next.text.includes(' ') ? [span, next] : [next, span];
        if (!isAcronymOf(acronym, long)) continue;
        const own = longs.get(acronym.name);
        if (own === undefined) longs.set(acronym.name, [long]);
        else if (own.every(({ name }) => name !== long.name)) own.push(long);
      }
    }
  }
  const stated = new Map<string, string>();
  for (const [acronym, [first, ...others]] of longs) {
    if (first === undefined) continue;
    if (others.some((other) => lastWord(other) !== lastWord(first))) continue;
    for (const { name } of others) stated.set(name, first.name);
    stated.set(acronym, first.name);
  }
  return stated;
}

/** Whether its letters are initials of the long name, in their order; what is listed is known better. */
function isAcronymOf(acronym: NameSpan, long: NameSpan): boolean {
  if (!/^\p{Lu}{3,}$/u.test(acronym.text) || acronym.name !== nameKey(acronym.text)) return false;
  const { initials } = shortForms(long.text);
  let at = 0;
  for (const letter of initials) if (letter === acronym.name[at]) at += 1;
  return long.text.includes(' ') && initials[0] === acronym.name[0] && at === acronym.name.length;
}

const lastWord = ({ text }: NameSpan): string => nameKey(text.split(' ').at(-1) ?? '');

/** In which articles each name stands. */
function homesOf(articles: readonly NameSpan[][]): ReadonlyMap<string, Set<number>> {
  const homes = new Map<string, Set<number>>();
  for (const [article, spans] of articles.entries()) {
    for (const { name } of spans) homes.set(name, (homes.get(name) ?? new Set()).add(article));
  }
  return homes;
}

/** Whether most articles with the short form lack the long one. */
function isAtHome(homes: ReadonlyMap<string, Set<number>>, short: string, long: string): boolean {
  const owned = homes.get(long) ?? new Set();
  const places = [...(homes.get(short) ?? [])];
  return places.filter((place) => !owned.has(place)).length * 4 > places.length * 3;
}

type ShortForms = { initials: string; last?: string; first?: string; whole?: string };

/** A full name where it stands: in which row of its article. */
type Mention = { name: string; order: number };

/** A full name; surely a person's, by its first name. */
type Owner = { name: string; isPerson: boolean };

type Owners = {
  /** The name for which a short form stands in a row of the article. */
  of: (span: NameSpan, order: number) => string | undefined;
  /** Last words of full names, each with the only one that ends in it. */
  last: (Owner & { short: string })[];
  /** The full names that begin with a first name. */
  people: ReadonlySet<string>;
};

type Row = { en: NameSpan[]; de: NameSpan[] };
