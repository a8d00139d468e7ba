import { isCapital, isJoined, type Word } from './tokens.ts';
import { isConnector } from './words/name-words.ts';

/** Written forms of names, looked up in a text longest first, in time that grows with the text alone. */
export class NameForms {
  readonly #byFirst = new Map<string, Form[]>();
  readonly #known = new Set<string>();

  /** Adds a form by its folded words; a form already there keeps its name. */
  add(keys: string[], name: string): void {
    const [first] = keys;
    const joined = keys.join(' ');
    if (first === undefined || this.#known.has(joined)) return;
    const form = { keys, name };
    this.#known.add(joined);
    const list = this.#byFirst.get(first) ?? [];
    list.push(form);
    list.sort((a, b) => b.keys.length - a.keys.length);
    this.#byFirst.set(first, list);
  }

  /**
   * Every form in a text, none overlapping; each word must have a capital, little words excepted.
   *
   * @param free whether the word at a position is still free to be part of a name
   */
  scan(words: Word[], free: (index: number) => boolean): FormPlace[] {
    const places: FormPlace[] = [];
    for (let at = 0; at < words.length; at++) {
      const place = this.#formAt(words, at, free);
      if (place === undefined) continue;
      places.push(place);
      at = place.to - 1;
    }
    return places;
  }

  #formAt(words: Word[], at: number, free: (index: number) => boolean): FormPlace | undefined {
    const first = words[at];
    if (first === undefined || !isCapital(first)) return undefined;
    for (const form of this.#byFirst.get(first.key) ?? []) {
      const fits = form.keys.every((key, offset) => {
        const word = words[at + offset];
        return (
          word?.key === key &&
          free(at + offset) &&
          (isCapital(word) || isConnector(key) || /^[-‐‑/]$/.test(word.joint)) &&
          (offset === 0 || isJoined(word))
        );
      });
      if (fits) return { from: at, to: at + form.keys.length, name: form.name };
    }
    return undefined;
  }
}

/** Positions of words: `from` the first, `to` the one after the last. */
export type FormPlace = { from: number; to: number; name: string };

type Form = { keys: string[]; name: string };
