import { addTo } from './remember.ts';
import { isCapital, isJoined, isTight, type Word } from './tokens.ts';

/** Written forms of names, looked up in a text longest first, in time that grows with the text alone. */
export class NameForms {
  readonly #base: NameForms | undefined;
  readonly #byFirst = new Map<string, Set<Form>>();
  readonly #known = new Set<string>();

  /** @param base forms known already, which stay as they are and keep their names */
  constructor(base?: NameForms) {
    this.#base = base;
  }

  /** Adds a form by its folded words; a form already there keeps its name. */
  add(keys: string[], name: string): void {
    const [first] = keys;
    const joined = keys.join(' ');
    if (first === undefined || this.#known.has(joined)) return;
    this.#known.add(joined);
    addTo(this.#byFirst, first, { keys, name });
  }

  /** Whether a folded word is a form by itself. */
  has(key: string): boolean {
    return this.#known.has(key) || this.#base?.has(key) === true;
  }

  /**
   * Every form in a text, none overlapping; the first and last word must have a capital.
   */
  scan(words: readonly Word[]): FormPlace[] {
    const places: FormPlace[] = [];
    if (this.#base === undefined && this.#known.size === 0) return places;
    for (let at = 0; at < words.length; at++) {
      const place = this.#formAt(words, at);
      if (place === undefined) continue;
      places.push(place);
      at = place.to - 1;
    }
    return places;
  }

  #formAt(words: readonly Word[], at: number): FormPlace | undefined {
    const first = words[at];
    if (first === undefined || !isCapital(first)) return undefined;
    let best = this.#base === undefined ? undefined : this.#base.#formAt(words, at);
    const forms = this.#byFirst.get(first.key);
    // Of most words there is none.
    if (forms === undefined) return best;
    for (const { keys, name } of forms) {
      if (best !== undefined && keys.length <= best.to - best.from) continue;
      const fits = keys.every((key, offset) => {
        const word = words[at + offset];
        return word?.key === key && (offset === 0 || isPart(word, words[at + offset - 1]));
      });
      const last = words[at + keys.length - 1];
      if (fits && last !== undefined && (isCapital(last) || isTight(last)))
        best = { from: at, to: at + keys.length, name };
    }
    return best;
  }
}

/** Joined to the word before by what may stand within a name: `Cocos (Keeling) Islands`, `U.S. Virgin Islands`. */
const isPart = (word: Word, before: Word | undefined): boolean =>
  isJoined(word) ||
  /^(?: \(|\) | - |- )$/.test(word.joint) ||
  (word.joint === '. ' && before?.text.includes('.') === true);

/** Positions of words: `from` the first, `to` the one after the last. */
export type FormPlace = { from: number; to: number; name: string };

type Form = { keys: string[]; name: string };
