import type { Language } from '../article/language.ts';
import { unitNamed } from '../figures/units/endings.ts';
import { foldName } from '../names/fold.ts';
import { isCommon, isEnglishNoun } from '../names/words/name-words.ts';
import { isEnglishCompound, isEnglishWord } from '../names/words/english-words.ts';
import { isGermanWord } from '../names/words/german-words.ts';

/**
 * Whether what was found as a name is none that one would look up in a register: part numbers and
 * fingerprints, versions, files, calls of programs, list marks, units (`kWh`), words that are shouted, function words,
 * acronyms of many.
 *
 * @param language whose words are no names when shouted
 * @example isJunk('BCM57765', 'en') && isJunk('SCREAMING', 'en') // true
 */
export function isJunk(text: string, language: Language): boolean {
  const words = text.split(/[\s/]+/u);
  if (words.every((word) => isCode(word) || file.test(word) || isCall(word))) return true;
  if (/^\p{Lu}\p{Ll}$/u.test(text) || !/\p{L}{2}|\//u.test(text)) return true;
  const keys = foldName(text).split(' ');
  if (keys.every(isCommon)) return true;
  if (/^\p{Ll}/u.test(text) && unitNamed(text, language) !== null) return true;
  // `MEPs`: a kind of people or things.
  if (/^\p{Lu}{2,}s$/u.test(text)) return true;
  const isShouted = /^\p{Lu}{7,}$/u.test(text);
  return (
    isShouted &&
    keys.every(
      (key) =>
        isEnglishWord(key) || isEnglishCompound(key) || (language === 'de' && isGermanWord(key)),
    )
  );
}

/**
 * Whether two words are one word of the languages rather than a name: a usual English word whose
 * German is written otherwise.
 *
 * @example areNouns({ en: 'Industries', de: 'Industrie' }) // true
 */
export const areNouns = ({ en, de }: Record<Language, string>): boolean =>
  !/[\s/]/u.test(en) &&
  foldName(en) !== foldName(de) &&
  (isEnglishWord(foldName(en)) || isEnglishNoun(foldName(en)));

/** Letters and figures that are no word: `4096R`, `BCM57765`, `DGE-530T`, `B-1`. */
const isCode = (word: string): boolean =>
  /\d/.test(word) &&
  (/^\p{Lu}{0,4}-?\d{3,}\p{L}{0,3}$/u.test(word) ||
    /^(?:\p{L}-\d{1,2}|[\dA-F]{4,}|\d+\p{L}{1,2})$/u.test(word) ||
    /\d{4}/.test(word));

/** Also `executeCmd` and `runBuild`, but not `gnuLinEx`. */
const isCall = (word: string): boolean =>
  call.test(word) ||
  (/^\p{Ll}{3,}(?:\p{Lu}\p{Ll}+)+$/u.test(word) &&
    (/^\p{Ll}{4}/u.test(word) ||
      word.split(/(?=\p{Lu})/u).every((part) => isEnglishWord(foldName(part)))));

/** `getServerByKey`, `MaxRequestsPerChild`, `add.ignoreErrors`; not `openSUSE`, `reStructuredText`, `LibreOffice`. */
const call =
  /^(?:\p{Ll}+(?:\p{Lu}\p{Ll}+){3,}|(?:\p{Lu}\p{Ll}+){4,}|\p{Ll}+\.\p{Ll}+\p{Lu}\p{L}*)$/u;

const file =
  /^[\p{L}\d_-]+\.(?:gz|md|txt|html?|pdf|sh|js|ts|py|rs|c|h|conf|ya?ml|toml|ini|cfg|csv|log|json|xml|deb|iso|zip|tar|Debian|xcp)$/u;
