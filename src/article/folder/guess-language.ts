/**
 * Guesses the language of a text by its commonest small words.
 *
 * @returns a language tag, `other` for a long text without any of these words, or `null` where it cannot be told
 *
 * @example
 * guessLanguage('The bridge was built in 1887.') // 'en'
 * guessLanguage('Berlin, 1887') // null
 */
export function guessLanguage(text: string): string | null {
  return guessOfPassages([text]);
}

/** The same for a text in passages, however long it is. */
export function guessOfPassages(passages: Iterable<string>): string | null {
  const counts = new Map(Object.keys(smallWords).map((tag) => [tag, 0]));
  let all = 0;
  for (const passage of passages) {
    const words = withoutAddresses(passage.toLowerCase()).match(/(?:[a-z]|[\p{L}\p{M}])+/gu) ?? [];
    all += words.length;
    for (const word of words) {
      const tags = tagsOf.get(word);
      // Of most words there are none.
      if (tags === undefined) continue;
      for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count);
  if (!first || !second) return null;
  const share = first.count / all;
  if (first.count >= fewest && share >= leastShare && first.count >= 2 * second.count)
    return first.tag;
  return all >= long && share < 0.02 ? 'other' : null;
}

/** What stands in an address is no word of a language. */
const withoutAddresses = (text: string): string =>
  /[/@]/u.test(text)
    ? text
        .split(/\s+/u)
        .filter((part) => !/[/@]/u.test(part))
        .join(' ')
    : text;

const fewest = 3;
/** Prose has two and three times as many; a list of names that happen to be small words elsewhere has fewer. */
const leastShare = 0.08;
/** In so many words, one in fifty and more is a small word, whatever the text is about. */
const long = 100;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Articles, prepositions, pronouns and auxiliaries that few other languages write alike. */
const smallWords: Record<string, ReadonlySet<string>> = {
  en: list(
    'the of and to that for it with as by be are this from at were which have has not but had his their they its been would who more than when there',
  ),
  de: list(
    'der das und den von zu mit ist im dem nicht für sich auf eine als auch werden aus hat dass sie nach wird bei einer um einen noch wie über zum ich wurde einem',
  ),
  fr: list(
    'le la les et des du un une est dans que qui pour pas sur au ce avec sont plus par cette',
  ),
  es: list('el los las y una es que por con para como más del se lo su pero sus al fue'),
  it: list('il che di è una per non sono gli della con si del nel più anche dei alla le'),
  nl: list('het een van en dat niet zijn voor met ook op aan wordt deze naar bij door maar werd'),
  pt: list('o os um uma que não para com mais dos das pelo também são na no ao foi'),
  pl: list('się nie na jest że do przez oraz jak po od które to był dla ale'),
  da: list('og det er til på af som med ikke den har var fra også blev efter'),
  sv: list('och det är till på av som med inte den har var från också ett efter'),
};

/** The languages that have a word among their small ones. */
const tagsOf = new Map<string, string[]>();
for (const [tag, words] of Object.entries(smallWords))
  for (const word of words) tagsOf.set(word, [...(tagsOf.get(word) ?? []), tag]);
