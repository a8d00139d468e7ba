import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { keepFile } from './keep-file.ts';

/**
 * Values that take time to make and depend on their key alone, or can be asked whether they hold, kept in a file
 * between runs. Whoever deletes the file loses time, nothing else; so does a file that is broken or of another version.
 *
 * @typeParam T fit for JSON
 */
export class Kept<T extends object> {
  readonly #file: string;
  readonly #version: string;
  /** By key, as bytes of the file: most are written as they were read. What this run has asked for is in `#used`. */
  #before: Map<string, Buffer>;
  #used = new Map<string, Buffer>();
  /** By key, as values, of a store that is used for more than one run. */
  #values: { before: ReadonlyMap<string, T>; used: Map<string, T> } | undefined;
  readonly #isPlain: boolean;
  #hasNew = false;

  private constructor(place: KeptFile, before: Map<string, Buffer>) {
    this.#file = place.file;
    this.#version = place.version;
    this.#isPlain = place.isPlain === true;
    this.#before = before;
    if (place.stays === true) this.#values = { before: new Map(), used: new Map() };
  }

  /** What an earlier run has kept, if it was of this version. */
  static async open<T extends object>(place: KeptFile): Promise<Kept<T>> {
    const { file, version } = place;
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    // The last line is the sum of all others: a file that was cut short, or changed, is not believed.
    const body = bytes.subarray(0, bytes.lastIndexOf(newline) + 1);
    const first = Buffer.from(`${version}\n`);
    const isWhole =
      body.subarray(0, first.length).equals(first) &&
      bytes.toString('latin1', body.length) === String(crc32(body));
    return new Kept(place, isWhole ? entriesOf(body) : new Map<string, Buffer>());
  }

  /** Begins another run in the same process: what the last one has asked for is at hand, without a file. */
  begin(): void {
    this.#before = this.#used;
    this.#used = new Map();
    if (this.#values) this.#values = { before: this.#values.used, used: new Map() };
  }

  /**
   * The kept value, or a new one.
   *
   * @param inputs all that the value depends on
   * @param make its result must be fit for JSON
   * @param holds whether a kept value still holds, where it depends on more than its inputs
   */
  get(inputs: readonly string[], make: () => T, holds: (value: T) => boolean = () => true): T {
    const key = keyOf(inputs);
    const kept = this.#used.get(key) ?? this.#before.get(key);
    if (kept !== undefined) {
      const value =
        this.#values?.used.get(key) ?? this.#values?.before.get(key) ?? this.#read(kept);
      if (value !== undefined && holds(value)) return this.#use(key, kept, value);
    }
    const made = make();
    const bytes = Buffer.from(JSON.stringify(made));
    this.#hasNew = true;
    // What comes new is read back too, so that no one sees a difference.
    return this.#use(key, bytes, (this.#isPlain ? undefined : this.#read(bytes)) ?? made);
  }

  #use(key: string, bytes: Buffer, value: T): T {
    this.#used.set(key, bytes);
    this.#values?.used.set(key, value);
    return value;
  }

  #read(bytes: Buffer): T | undefined {
    const value: unknown = JSON.parse(bytes.toString());
    return this.#isKept(value) ? value : undefined;
  }

  /** A file of this version that nobody has changed holds what was kept: no more is asked of a value. */
  #isKept(value: unknown): value is T {
    return typeof value === 'object' && value !== null;
  }

  /** Whether a value is kept. */
  has(inputs: readonly string[]): boolean {
    const key = keyOf(inputs);
    return this.#used.has(key) || this.#before.has(key);
  }

  /** Keeps everything that earlier runs have kept, though nobody has asked for it in this one. */
  keepAll(): void {
    for (const [key, value] of this.#before) this.#used.set(key, value);
  }

  /** Keeps what was asked for in this run, and drops the rest. Unless it stays, it is done with then. */
  async save(): Promise<void> {
    if (this.#hasNew || this.#used.size !== this.#before.size) await this.#write();
    this.#hasNew = false;
    if (this.#values) return;
    // They are long, and whoever made the store may hold it for long.
    this.#before.clear();
    this.#used.clear();
  }

  async #write(): Promise<void> {
    const lines = [...this.#used].flatMap(([key, value]) => [Buffer.from(`${key}\t`), value, end]);
    const body = [Buffer.from(`${this.#version}\n`), ...lines];
    const sum = body.reduce((sum, part) => crc32(part, sum), 0);
    await keepFile(this.#file, Buffer.concat([...body, Buffer.from(String(sum))]));
  }
}

/** By key, the values of all lines but the first. */
function entriesOf(bytes: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>();
  for (let line = bytes.indexOf(newline) + 1; line < bytes.length;) {
    const next = bytes.indexOf(newline, line);
    const afterKey = bytes.indexOf(tab, line);
    entries.set(bytes.toString('latin1', line, afterKey), bytes.subarray(afterKey + 1, next));
    line = next + 1;
  }
  return entries;
}

const [tab, newline] = [0x09, 0x0a];
const end = Buffer.from([newline]);

/** With its length before each, no two lists of inputs are taken for one. */
export const keyOf = (inputs: readonly string[]): string =>
  hash('sha256', inputs.map((input) => `${input.length} ${input}`).join(''), 'base64url').slice(
    0,
    22,
  );

type KeptFile = {
  file: string;
  /** Of the code that makes the values (code-version.ts). */
  version: string;
  /** Whether values come out of JSON as they go in: then what is made is not read back. */
  isPlain?: boolean;
  /** Whether it is used for several runs (`begin`): all are given the same values, which nobody may change then. */
  stays?: boolean;
};
