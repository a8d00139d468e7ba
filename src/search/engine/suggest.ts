import type { Language } from '../../article/language.ts';
import { unpackPlaces } from '../format.ts';
import { foldedSpellings, namesFor } from './named.ts';
import type { Sources } from './sources.ts';
import { squeeze, words } from '../words.ts';

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
  if (begun.length < 2) return [];
  if (/^\p{N}/u.test(begun)) return figuresLike(sources, begun, language);
  const entries = await namesFor(sources, [words(typed).at(-1)?.text ?? '']);
  const fits: (Suggestion & { at: number })[] = [];
  for (const entry of entries) {
    const at = Math.min(...foldedSpellings(entry).map(({ words }) => startOf(words, begun)));
    if (at === Infinity) continue;
    const [english = '', german] = entry[0];
    const text = language === 'de' && german ? german : english;
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

async function figuresLike(
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
