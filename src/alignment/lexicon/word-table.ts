/**
 * Numbers given to words, looked up by their letters: nearly every word of a text has been seen
 * before, and to cut it out of the text only to find it again would take most of the time of reading.
 *
 * A hash table with linear probing; the letters of all words stand in a row.
 *
 * @param numberOf tells the number of a word, asked once for each
 * @returns looks up the word that stands in `codes` from `start` up to `end`, by its hash
 */
export function wordTable(numberOf: (word: string) => number): LookUp {
  let room = firstRoom;
  let size = 0;
  let hashes = new Int32Array(room);
  let starts = new Int32Array(room);
  let numbers = new Int32Array(room);
  let letters = new Uint16Array(room);
  let written = 0;

  return (codes, start, end, hash) => {
    const wanted = hash === 0 ? 1 : hash;
    let place = (wanted ^ (wanted >>> 15)) & (room - 1);
    for (; hashes[place] !== 0; place = (place + 1) & (room - 1)) {
      if (hashes[place] === wanted && stands(starts[place] ?? 0, codes, start, end)) {
        return numbers[place] ?? 0;
      }
    }
    const number = numberOf(String.fromCharCode(...codes.subarray(start, end)));
    hashes[place] = wanted;
    starts[place] = written;
    numbers[place] = number;
    write(codes, start, end);
    size += 1;
    if (2 * size > room) grow();
    return number;
  };

  /** A word is written down after its length. */
  function stands(at: number, codes: Uint16Array, start: number, end: number): boolean {
    if (letters[at] !== end - start) return false;
    for (let k = start; k < end; k++) {
      if (letters[at + 1 + k - start] !== codes[k]) return false;
    }
    return true;
  }

  function write(codes: Uint16Array, start: number, end: number): void {
    const after = written + 1 + end - start;
    if (after > letters.length) {
      const longer = new Uint16Array(2 * after);
      longer.set(letters);
      letters = longer;
    }
    letters[written] = end - start;
    letters.set(codes.subarray(start, end), written + 1);
    written = after;
  }

  function grow(): void {
    const before = { hashes, starts, numbers };
    room *= 2;
    hashes = new Int32Array(room);
    starts = new Int32Array(room);
    numbers = new Int32Array(room);
    before.hashes.forEach((hash, old) => {
      if (hash === 0) return;
      let place = (hash ^ (hash >>> 15)) & (room - 1);
      while (hashes[place] !== 0) place = (place + 1) & (room - 1);
      hashes[place] = hash;
      starts[place] = before.starts[old] ?? 0;
      numbers[place] = before.numbers[old] ?? 0;
    });
  }
}

/** The hash of a word with one more letter: that of Java's strings. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const firstRoom = 1 << 14;

type LookUp = (codes: Uint16Array, start: number, end: number, hash: number) => number;
