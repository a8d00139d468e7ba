import type { Passage, Spellings } from '../register/register.ts';

/** The passages by article, in their order. */
export function passagesByArticle(passages: Passage[]): { slug: string; rows: number[] }[] {
  const bySlug = Map.groupBy(passages, ({ article }) => article);
  return [...bySlug].map(([slug, own]) => ({ slug, rows: own.map(({ row }) => row) }));
}

/**
 * The spellings worth showing beside the two usual ones: not those that only add a German ending,
 * nor those that differ in capitals alone.
 *
 * @example otherSpellings({ en: 'Dak Song', de: 'Dak Song', variants: ['Đắk Song', 'Dak Songs'], … })
 * // ['Đắk Song']
 */
export function otherSpellings({ en, de, variants }: Spellings): string[] {
  const seen = new Set([en, de].map((text) => bare(text)));
  return variants.filter((text) => {
    const form = bare(text);
    if (seen.has(form)) return false;
    seen.add(form);
    return true;
  });
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0-]+/gu, ' ')
    .replace(/e?s$/u, '');
