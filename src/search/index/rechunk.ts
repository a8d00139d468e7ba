import { createHash } from 'node:crypto';
import { gzipSync, gunzipSync } from 'node:zlib';
import { arrayOf, readItems, text, textOf } from './cbor.ts';

/**
 * Cuts Pagefind's word index anew. Pagefind's own pieces are some 30 KB for each word looked for;
 * smaller ones come faster. No cut parts words that begin with the same four letters, so that all
 * words that begin as a query does lie together. The pages get their numbers as ids.
 *
 * @param meta the `.pf_meta` file
 * @param chunks the `.pf_index` files by hash, the part of the name before the ending
 * @param numberOf what stands for a page from now on, by the hash that Pagefind gave it
 * @returns the new `.pf_meta`, and the new pieces by hash
 * @throws where Pagefind's files are not as in version 1.6
 */
export function rechunk(
  meta: Uint8Array,
  chunks: ReadonlyMap<string, Uint8Array>,
  numberOf: ReadonlyMap<string, number>,
): { meta: Uint8Array; chunks: Map<string, Uint8Array> } {
  const [version, pages, ranges, ...rest] = readItems(unpacked(meta));
  if (!version || !pages || !ranges) throw unknownFormat();
  const words = readItems(ranges).flatMap((range) => {
    const [, , hash] = readItems(range);
    const chunk = chunks.get(hash ? textOf(hash) : '');
    const [list] = chunk ? readItems(unpacked(chunk)) : [];
    if (!list) throw unknownFormat();
    return readItems(list);
  });
  const fresh = new Map<string, Uint8Array>();
  const freshRanges = cut(words).map((piece) => {
    const content = pack(arrayOf([arrayOf(piece)]));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 7);
    fresh.set(hash, content);
    const [from, to] = [piece[0], piece.at(-1)].map((word) => (word ? beginning(word) : ''));
    return arrayOf([text(from ?? ''), text(`${to ?? ''}\u{10ffff}`), text(hash)]);
  });
  const freshPages = readItems(pages).map((page) => {
    const [hash, ...about] = readItems(page);
    const number = numberOf.get(hash ? textOf(hash) : '');
    if (number === undefined) throw unknownFormat();
    return arrayOf([text(String(number)), ...about]);
  });
  const all = arrayOf([version, arrayOf(freshPages), arrayOf(freshRanges), ...rest]);
  return { meta: pack(all), chunks: fresh };
}

/** Words in pieces of about the same size. */
function cut(words: Uint8Array[]): Uint8Array[][] {
  const pieces: Uint8Array[][] = [];
  let size = Infinity;
  let before = '';
  for (const word of words) {
    const begins = beginning(word);
    if (size >= pieceSize && begins !== before) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(word);
    size += word.length;
    before = begins;
  }
  return pieces;
}

/** The first letters of the word that an entry is about. */
function beginning(entry: Uint8Array): string {
  const [word] = readItems(entry);
  if (!word) throw unknownFormat();
  return [...textOf(word)].slice(0, 4).join('');
}

const pack = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });

function unpacked(file: Uint8Array): Uint8Array {
  const content = gunzipSync(file);
  if (content.subarray(0, signature.length).toString() !== signature) throw unknownFormat();
  return content.subarray(signature.length);
}

const unknownFormat = (): Error =>
  new Error(
    'Pagefind wrote an index in a form not known here; install the version of the lock file.',
  );

const signature = 'pagefind_dcd';
/** Bytes before compression; half of it travels. */
const pieceSize = 12_000;
