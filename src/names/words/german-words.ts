import { foldName } from '../fold.ts';
import { readTable } from '../listed/table.ts';
import { remember } from '../remember.ts';
import { germanStems } from './german-stems.ts';
import { germanVerbs } from './german-verbs.ts';

/**
 * Whether a folded word is a usual German noun, in any case, or made of such: the last part a noun,
 * the others nouns or stems, with what German puts between them.
 *
 * @example isGermanWord('gemeinderates') // true
 */
export const isGermanWord = remember(
  (folded) => folded.length < longest && (isNoun(folded) || isCompound(folded)),
);

/**
 * The article of a folded German noun in the singular, by the longest noun that it ends in or by its own ending;
 * undefined where none is known.
 *
 * @example articleOf('stadtmuseum') // 'das'
 */
export const articleOf = remember((folded): string | undefined => {
  if (feminine.test(folded)) return 'die';
  for (let from = 0; from <= folded.length - shortestHead; from++) {
    const article = nouns.get(folded.slice(from));
    if (article !== undefined) return article;
  }
  return undefined;
});

const feminine = /..(?:ung|heit|keit|schaft|[gnst]ion|tat)$/;

/** Letters of a noun at the end of a compound. */
const shortestHead = 3;

/** No compound in use is longer. */
const longest = 60;

const set = (words: string): ReadonlySet<string> =>
  new Set(words.trim().split(/\s+/).map(foldName));

const nouns = new Map(
  readTable('names/words/german-nouns.tsv').flatMap(([[article = ''] = [], words = []]) =>
    words.map((word) => [foldName(word), article]),
  ),
);
const verbs = set(germanVerbs);
const stems = new Set([...set(germanStems), ...verbs]);

/** A noun with a case or plural ending (umlauts are folded), a feminine in `-in`, or one of a verb. */
const isNoun = (key: string): boolean =>
  nouns.has(key) ||
  isOfVerb(key) ||
  (/.in(?:nen)?$/.test(key) && nouns.has(key.replace(/in(?:nen)?$/, ''))) ||
  endings.some((ending) => key.endsWith(ending) && isStem(key.slice(0, -ending.length)));

const endings = ['s', 'e', 'n', 'es', 'en', 'er', 'ern', 'se', 'sen', 'ses', 'ns'];

/** `Wirken`, `Übersetzer`, `Teilnehmende`, `Begeisterte`. */
function isOfVerb(key: string): boolean {
  const ending = /(?:e|e?ns?|e?rs?|ern|erin|erinnen|end|ende[nrms]?|ung|ungen)$/.exec(key);
  const participle = /^(?:un)?(?:ge)?(.+?)e?te[nrms]?$/.exec(key);
  return (
    (ending !== null && verbs.has(key.slice(0, ending.index))) ||
    (participle?.[1] !== undefined && verbs.has(participle[1]))
  );
}

/** A noun, be it without the last letter of one in `-e`. */
const isStem = (key: string): boolean =>
  key.length > 1 && (nouns.has(key) || (key.length > 3 && nouns.has(`${key}e`)));

/** Whether a word can be cut into parts that stand before others, and a noun or suffix at the end. */
function isCompound(key: string): boolean {
  const cuts = [0];
  for (let cut = 2; cut <= key.length - 3; cut++) {
    if (!cuts.some((from) => isFirstPart(key.slice(from, cut)))) continue;
    const rest = key.slice(cut);
    if (isNoun(rest) || /...(?:ung|heit|keit|schaft)(?:s|en)?$/.test(rest)) return true;
    cuts.push(cut);
  }
  return false;
}

/** A stem, or a noun with what joins it to the next. */
const isFirstPart = (part: string): boolean =>
  stems.has(part) ||
  /....(?:ungs|heits|keits|schafts|tions|itats)$/.test(part) ||
  ['', 's', 'es', 'n', 'en', 'er', 'e', 'ns'].some(
    (link) => part.endsWith(link) && isStem(part.slice(0, part.length - link.length)),
  );
