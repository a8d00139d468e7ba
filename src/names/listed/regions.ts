import type { Exonym } from '../name.ts';

/**
 * Countries, territories and continents as Intl.DisplayNames has them in both languages (Unicode
 * CLDR), each with its further names.
 *
 * @param more further English and German names; each line goes to the region that has one of its
 *   first two, or stands for itself
 */
export function knownRegions(more: readonly string[][][]): Exonym[] {
  const regions = new Map<string, { english: Set<string>; german: Set<string> }>();
  const owners = new Map<string, string>();
  const add = (english: readonly string[], german: readonly string[]) => {
    const [first = ''] = english;
    const owner =
      owners.get(first) ?? english.map((form) => owners.get(form)).find(Boolean) ?? first;
    const region = regions.get(owner) ?? { english: new Set(), german: new Set() };
    for (const form of english) region.english.add(form);
    for (const form of german) region.german.add(form);
    for (const form of english) if (!owners.has(form)) owners.set(form, owner);
    regions.set(owner, region);
  };
  for (const code of codes) {
    const [english, german] = [names.en, names.de].map((styles) => {
      const forms = styles.flatMap((style) => style.of(code) ?? []);
      return [...new Set(forms.flatMap(plainForms))];
    });
    if (english?.length && german?.length) add(english, german);
  }
  for (const [english = [], german = english] of more) add(english, german);
  return [...regions.values()].map(({ english, german }) => ({
    english: [...english],
    german: [...german],
    kind: organisations.has([...english][0] ?? '') ? 'organisation' : 'place',
  }));
}

/**
 * The names of languages in both languages (Intl.DisplayNames), which are those of peoples too, but
 * for an ending.
 */
export function knownLanguages(): { english: string; german: string }[] {
  const [en, de] = ['en', 'de'].map(
    (language) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }),
  );
  return letters
    .flatMap((one) => letters.map((other) => (one + other).toLowerCase()))
    .flatMap((code) => {
      const [english, german] = [en?.of(code), de?.of(code)];
      return english && german && !/[ (]/.test(english + german) ? [{ english, german }] : [];
    });
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const noRegions = new Set(['XA', 'XB', 'ZZ', 'QO', 'EZ']);
/** Continents and their parts, by UN M.49. */
const continents =
  '002 003 005 009 013 019 142 150 154 155 151 039 053 030 034 035 143 145 015 202 011 014 017 018 029 419';
const codes = [
  ...letters.flatMap((one) => letters.map((other) => one + other)),
  ...continents.split(' '),
].filter((code) => !noRegions.has(code));

const organisations = new Set(['United Nations', 'European Union']);

const stylesOf = (language: string) =>
  (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style }),
  );
const names = { en: stylesOf('en'), de: stylesOf('de') };

/** `Myanmar (Burma)` is Myanmar, and Burma, and both; `Hong Kong SAR China` Hong Kong. */
function plainForms(form: string): string[] {
  const [, whole = '', within = ''] = /^(.+) \((.+)\)$/u.exec(form) ?? [];
  if (whole !== '') return [whole, within, form];
  const place = form.replace(/ SAR China$|^Sonderverwaltungsregion /u, '');
  return place === form ? [form] : [place, form];
}
