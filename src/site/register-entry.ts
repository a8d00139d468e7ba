import { formKeys, germanForms } from '../names/listed/forms-of.ts';
import type { Language } from '../article/language.ts';
import { registerPages, type RegisterPage } from '../register/pages.ts';
import { joinIssues } from '../register/issues.ts';
import type { Passage, Register, RegisterName, Spellings } from '../register/register.ts';
import type { Dated } from './newest.ts';

/** The pages of a site's register in a language. @param articles those that the register is made of */
export function pagesOfRegister(
  register: Register,
  articles: readonly Titled[],
  language: Language,
): RegisterPage[] {
  const before = laidOut.get(register);
  const known =
    before?.articles === articles
      ? before
      : {
          articles,
          names: joinIssues(
            register.names,
            articles.map(({ slug }) => slug),
          ),
        };
  laidOut.set(register, known);
  return (known[language] ??= registerPages(
    { ...register, names: known.names },
    language,
    new Map(articles.map((article) => [article.slug, article[language].frontMatter.title])),
  ));
}

/** The pages of each language, and what links lead to ask for them again. */
const laidOut = new WeakMap<
  Register,
  { articles: readonly Titled[]; names: RegisterName[] } & Partial<Record<Language, RegisterPage[]>>
>();

/** An article as far as the register tells of it. */
type Titled = { slug: string } & Dated;

/** The passages by article, in their order. */
export function passagesByArticle(passages: Passage[]): { slug: string; rows: number[] }[] {
  const bySlug = Map.groupBy(passages, ({ article }) => article);
  return [...bySlug].map(([slug, own]) => ({ slug, rows: own.map(({ row }) => row) }));
}

/**
 * The spellings worth showing beside the two usual ones: not those that only add a German ending,
 * nor those that differ in capitals alone or are the German one in another case.
 *
 * @example otherSpellings({ en: 'Dak Song', de: 'Dak Song', variants: ['Đắk Song', 'Dak Songs'], … })
 * // ['Đắk Song']
 */
export function otherSpellings(spellings: Spellings): string[] {
  // It is asked for on the page of each language and for what the filter looks in.
  const before = known.get(spellings.variants);
  if (before) return before;
  const found = worthShowing(spellings);
  known.set(spellings.variants, found);
  return found;
}

/** By the list of all variants, which each entry has for itself. */
const known = new WeakMap<readonly string[], string[]>();

function worthShowing({ en, de, variants }: Spellings): string[] {
  if (variants.length === 0) return [];
  const seen = new Set([en, de].map((text) => bare(text)));
  const cases = new Set(germanForms(de).map((keys) => keys.join(' ')));
  cases.delete(formKeys(de).join(' '));
  return variants.filter((text) => {
    const form = bare(text);
    if (seen.has(form) || cases.has(formKeys(text).join(' '))) return false;
    seen.add(form);
    return true;
  });
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0-]+/gu, ' ')
    .replace(/e?s$/u, '');
