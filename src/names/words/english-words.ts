import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import { foldName } from '../fold.ts';
import { isFirstName } from '../listed/first.ts';
import { remember } from '../remember.ts';

/**
 * Whether a folded word is an English one in any of its forms, as the dictionaries of Hunspell have
 * them (SCOWL; https://github.com/wooorm/dictionaries). First names are none.
 *
 * @example isEnglishWord('volunteers') // true
 */
export const isEnglishWord = remember(
  (folded) => isForm(folded) || prefixes.some(({ flag, added }) => isPrefixed(folded, flag, added)),
);

/** Two words of four letters and more written as one: `Audiobooks`; but so is `Facebook`. */
export function isEnglishCompound(folded: string): boolean {
  for (let cut = 4; cut <= folded.length - 4; cut++) {
    if (rootsOf().has(folded.slice(0, cut)) && isEnglishWord(folded.slice(cut))) return true;
  }
  return false;
}

/** A root, be it one that takes a prefix, or made from one by an ending that its flags allow. */
const isForm = (word: string, prefix = ''): boolean =>
  rootsOf().get(word)?.includes(prefix) === true ||
  endings.some(({ flag, cut, added, condition }) => {
    if (!word.endsWith(added)) return false;
    const root = word.slice(0, word.length - added.length) + cut;
    const flags = rootsOf().get(root);
    return flags?.includes(flag) === true && flags.includes(prefix) && condition.test(root);
  });

const isPrefixed = (word: string, flag: string, added: string): boolean =>
  word.startsWith(added) && isForm(word.slice(added.length), flag);

const decoder = new TextDecoder();

/** Words in small letters, each with the flags of what may be added to it; read when first asked for. */
const rootsOf = (): ReadonlyMap<string, string> => (known ??= readRoots());
let known: ReadonlyMap<string, string> | undefined;

function readRoots(): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const line of [american, british].flatMap(({ dic }) => decoder.decode(dic).split('\n'))) {
    const [root = '', flags = ''] = line.split('/');
    if (!/^[a-z]/.test(root) || isFirstName(root)) continue;
    // `blue` is folded to `blu`.
    for (const form of new Set([root, foldName(root)]))
      roots.set(form, (roots.get(form) ?? '') + flags);
  }
  return roots;
}

const rules = [
  ...decoder.decode(american.aff).matchAll(/^([PS]FX) (\w) +([a-z0]+) +([a-z]+) +(\S+)$/gm),
].map(([, kind, flag = '', cut = '', added = '', condition = '']) => ({
  kind,
  flag,
  cut: cut === '0' ? '' : cut,
  added,
  condition: new RegExp(`${condition}$`),
}));
const prefixes = rules.filter(({ kind }) => kind === 'PFX');
const endings = rules.filter(({ kind }) => kind === 'SFX');
