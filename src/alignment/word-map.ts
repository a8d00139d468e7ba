/**
 * What is known of words, looked up where they stand in a text: most words of a text have been seen
 * before, and to cut each out of it only to find it again takes most of the time of reading.
 */
export class WordMap<T> {
  readonly #make: (word: string) => T;
  /** By hash, the word that came first with it. */
  readonly #first = new Map<number, Known<T>>();
  /** Words whose hash another had before. */
  readonly #rest = new Map<string, T>();

  /** @param make tells the value of a word, asked once for each */
  constructor(make: (word: string) => T) {
    this.#make = make;
  }

  /** The value of the word from `start` up to `end`. */
  at(text: string, start: number, end: number): T {
    // The hash of Java's strings; it fits the small integers that engines are quickest with.
    let hash = end - start;
    for (let k = start; k < end; k++) hash = (Math.imul(hash, 31) + text.charCodeAt(k)) & mask;
    const first = this.#first.get(hash);
    if (first !== undefined && stands(first.word, text, start, end)) return first.value;
    const word = text.slice(start, end);
    const value = this.#rest.get(word) ?? this.#make(word);
    if (first === undefined) this.#first.set(hash, { word, value });
    else this.#rest.set(word, value);
    return value;
  }
}

const mask = 0x3fffffff;

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let k = 0; k < word.length; k++) {
    if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  }
  return true;
}

type Known<T> = { readonly word: string; readonly value: T };
