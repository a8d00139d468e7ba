import { initialsOf, statedAcronyms } from './acronyms.ts';
import { nameKey } from './key.ts';
import { isFirstName } from './listed/first.ts';
import { knownThings } from './listed/things.ts';
import type { NameRow, NameSpan } from './name.ts';
import { addTo, remember } from './remember.ts';
import { isCommon, isTitle, isTranslated } from './words/name-words.ts';
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
        const isPerson = owners?.people.has(owner) === true || elsewhere?.isPerson === true;
        const isSure = owner === said || isPerson;
        return isSure || !isAtHome(homes, span.name, owner) ? { ...span, name: owner } : span;
      };
      const row = found[index];
      if (row !== undefined) joined[index] = { en: row.en.map(join), de: row.de.map(join) };
    }
  }
  return joined;
}

/**
 * The short forms of a name, by key: the last word and the first name of a person, the initials of all
 * else. A person is what is no kind of thing, no part of a place (`Lower Manhattan`), no title (`Think
 * Python`) and no row of German nouns.
 *
 * @example shortForms('Vera Maria Lindt') // { last: 'lindt', first: 'vera', initials: 'vml' }
 */
const shortForms = remember((text): ShortForms => {
  const words = text.split(/\s+/).filter((word) => !isTitle(nameKey(word)));
  const initials = initialsOf(text);
  const isNamed = words.every((word) => personWord.test(word));
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => nameKey(word ?? ''));
  const isOfFirst = isFirstName(first);
  const isUsual = !isOfFirst && isEnglishWord(first);
  const isPart =
    part.test(first) ||
    // `Technische Universität Liberec`
    (!isOfFirst && !isUsual && words.slice(0, -1).some((word) => isGermanWord(nameKey(word)))) ||
    words.slice(1, -1).some((word) => isCommon(nameKey(word)));
  // Not `Nottingham East Labour`, but `Maxine Waters`.
  const isKind = isUsual
    ? isEnglishWord(last) || isGermanWord(last)
    : isTranslated(last) && !last.endsWith('s') && !isOfFirst;
  if (!isNamed || words.length < 2 || words.length > 4 || isPart || isKind) return { initials };
  return { initials, last, isUsual, ...(isOfFirst ? { first } : {}), whole: `${first}${last}` };
});

/** With a capital at its beginning and none within it: `McIntyre`, `Zobel-Helas`, but not `OpenCamp`. */
const personWord = /^(?:Ma?c)?\p{Lu}[\p{Ll}\p{M}.]*(?:['’-]\p{Lu}?[\p{Ll}\p{M}.]*)*$/u;

/** What stands before a place to name a part of it, or another. */
const part =
  /^(?:lower|upper|inner|outer|great|greater|central|zentral|north|south|east|west|nord|sud|ost|new|neu|old|alt|st|saint|sankt|lake|mount|fort|san|santa|city|stadt)$/;

const spansOf = (row: Row | undefined): NameSpan[] => (row ? [...row.en, ...row.de] : []);

/** The one thing of which a name says that there are several: `Bug Squashing Parties`, `OpenCamps`. */
function oneOf(name: string, names: ReadonlySet<string>): string | undefined {
  const one = name.replace(/ies$/, 'y');
  return [one, name.replace(/s$/, '')].find((each) => each !== name && names.has(each));
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
  const seen = new Set<string>();
  for (const [order, spans] of rows.entries()) {
    for (const { text, name } of spans) {
      const { initials, last, first, whole = '', isUsual } = shortForms(text);
      const one = names.has(whole) ? whole : name;
      if (one !== name) wholes.set(name, one);
      if (first !== undefined) people.add(one);
      // `Mark Bowen` is said whole before `Bowen`, `Learning Larkfox` is not before `Larkfox`.
      const isOpen = isUsual === true && seen.has(last ?? '') && !byShort.has(last ?? '');
      if (last !== undefined && !isOpen) own(last, { name: one, order });
      if (first !== undefined) own(first, { name: one, order });
      if (initials.length > 2) own(`${initials}.`, { name: one, order });
      seen.add(name);
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

/** In which articles each name stands. */
function homesOf(articles: readonly NameSpan[][]): ReadonlyMap<string, Set<number>> {
  const homes = new Map<string, Set<number>>();
  for (const [article, spans] of articles.entries()) {
    for (const { name } of spans) addTo(homes, name, article);
  }
  return homes;
}

/** Whether most articles with the short form lack the long one. */
function isAtHome(homes: ReadonlyMap<string, Set<number>>, short: string, long: string): boolean {
  const owned = homes.get(long) ?? new Set();
  const places = [...(homes.get(short) ?? [])];
  return places.filter((place) => !owned.has(place)).length * 4 > places.length * 3;
}

type ShortForms = {
  initials: string;
  last?: string;
  /** The first word is in use in English. */
  isUsual?: boolean;
  first?: string;
  whole?: string;
};

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
