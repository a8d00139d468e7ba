import type { Passage, RegisterName } from './register.ts';

/**
 * The names as they are printed: what numbers a thing (`OpenCamp12`) stands with the thing, whose entry has its
 * passages too. The search keeps them apart: whoever asks for one does not ask for all.
 *
 * @param names those of a register
 * @param articles the folders of the articles in their order
 */
export function joinIssues(names: RegisterName[], articles: readonly string[]): RegisterName[] {
  const keys = new Set(names.map(({ key }) => key));
  const byThing = Map.groupBy(names, (name) => thingOf(name, keys));
  const order = new Map(articles.map((slug, at) => [slug, at]));
  return [...byThing].flatMap(([key, own]) => {
    const thing = own.find((name) => name.key === key);
    if (thing === undefined || own.length === 1) return own;
    const spelled = own.flatMap(({ en, de, variants }) => [en, de, ...variants]);
    const variants = new Set([...thing.variants, ...spelled]);
    for (const usual of [thing.en, thing.de]) variants.delete(usual);
    const passages = joinPassages(own, order);
    return [{ ...thing, variants: [...variants], passages }];
  });
}

/** The key of the thing that a name numbers, if that is a name too; else its own. */
function thingOf({ key, en, de }: RegisterName, keys: ReadonlySet<string>): string {
  const thing = key.replace(/\d+$/, '');
  const isNumbered = [en, de].every((text) => /^\p{L}{3,}\d{1,2}$/u.test(text));
  return isNumbered && keys.has(thing) ? thing : key;
}

/** The passages of several names, each row once, in the order of the site. */
function joinPassages(
  names: readonly RegisterName[],
  order: ReadonlyMap<string, number>,
): Passage[] {
  const byRow = Map.groupBy(
    names.flatMap(({ passages }) => passages),
    ({ article, row }) => `${article} ${row}`,
  );
  return [...byRow.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const languages = new Set([first, ...others].flatMap((passage) => passage.languages));
      return [{ ...first, languages: [...languages] }];
    })
    .sort((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.row - b.row);
}
