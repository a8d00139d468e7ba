import type { Language } from '../../article/language.ts';
import { unpackPlaces } from '../format.ts';
import { squeeze, words } from '../words.ts';
import { foldedSpellings, namesOf } from './named.ts';
import type { Sources } from './sources.ts';

/**
 * Names and figures that begin as a query does, with the number of rows each stands in; names that
 * begin so come before names with a later word that does, and the commonest first.
 *
 * @param language the page's; a name is offered as it is spelt there
 */
export async function suggest(
  sources: Sources,
  typed: string,
  language: Language,
): Promise<Suggestion[]> {
  const begun = squeeze(typed.slice(0, longest));
  const last = words(typed.slice(0, longest)).at(-1)?.text ?? '';
  if (begun.length < 2) return [];
  // After so few letters the names that begin so would be many pieces; the commonest are at hand. With a
  // figure and most of a word (`1.1 trill`) nobody waits for an offer any more.
  const fewest = /^\p{N}/u.test(begun) ? 4 : 3;
  if (last.length < fewest || /^\p{N}+$/u.test(last)) return commonLike(sources, begun, language);
  const fits: (Suggestion & { at: number })[] = [];
  for (const entry of namesOf(await sources.words(last, `${last}\u{ffff}`))) {
    const at = Math.min(...foldedSpellings(entry).map(({ words: own }) => startOf(own, begun)));
    if (at === Infinity) continue;
    const [english = '', german] = entry[0];
    const text = language === 'de' && german !== undefined ? german : english;
    fits.push({ text, rows: unpackPlaces(entry[1]).length, at });
  }
  return fits
    .sort((a, b) => Math.sign(a.at) - Math.sign(b.at) || b.rows - a.rows)
    .slice(0, most)
    .map(({ text, rows }) => ({ text, rows }));
}

/** Which word of a name begins as was typed. */
function startOf(name: { text: string }[], begun: string): number {
  for (let at = 0; at < name.length; at += 1) {
    const rest = name.slice(at).map((word) => word.text);
    if (rest.join('').startsWith(begun)) return at;
  }
  return Infinity;
}

async function commonLike(
  sources: Sources,
  begun: string,
  language: Language,
): Promise<Suggestion[]> {
  const fits = (await sources.common()).filter(
    ([en, de]) => squeeze(en).startsWith(begun) || squeeze(de).startsWith(begun),
  );
  return fits.slice(0, most).map(([en, de, rows]) => ({ text: language === 'de' ? de : en, rows }));
}

const most = 6;
const longest = 60;

export type Suggestion = { text: string; rows: number };
