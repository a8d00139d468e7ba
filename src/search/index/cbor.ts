/*
 * As much of CBOR (RFC 8949) as it takes to cut arrays and put them together again.
 */

/**
 * The items of an array, each as its own bytes.
 *
 * @throws where the bytes are no array
 */
export function readItems(bytes: Uint8Array): Uint8Array[] {
  const { kind, value, start } = readHead(bytes, 0);
  if (kind !== arrayKind) throw new Error('Something other than an array stands here.');
  const items: Uint8Array[] = [];
  let at = start;
  for (let left = value; left > 0; left -= 1) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** An array of items that are CBOR already. */
export const arrayOf = (items: Uint8Array[]): Uint8Array =>
  Buffer.concat([headOf(arrayKind, items.length), ...items]);

export function text(content: string): Uint8Array {
  const bytes = Buffer.from(content);
  return Buffer.concat([headOf(textKind, bytes.length), bytes]);
}

/** @throws where the bytes are no text */
export function textOf(bytes: Uint8Array): string {
  const { kind, value, start } = readHead(bytes, 0);
  if (kind !== textKind) throw new Error('Something other than a text stands here.');
  return new TextDecoder().decode(bytes.subarray(start, start + value));
}

/** Where the item ends that begins at a byte. */
function endOf(bytes: Uint8Array, at: number): number {
  const { kind, value, start } = readHead(bytes, at);
  if (kind === bytesKind || kind === textKind) return start + value;
  if (kind !== arrayKind && kind !== mapKind && kind !== tagKind) return start;
  let end = start;
  const items = kind === tagKind ? 1 : kind === mapKind ? 2 * value : value;
  for (let left = items; left > 0; left -= 1) end = endOf(bytes, end);
  return end;
}

/** An item's kind, its number or length, and where its content starts. */
function readHead(bytes: Uint8Array, at: number): { kind: number; value: number; start: number } {
  const first = bytes[at];
  if (first === undefined) throw new Error('The bytes end within an item.');
  const kind = first >> 5;
  const short = first & 31;
  if (short < 24) return { kind, value: short, start: at + 1 };
  if (short > 27) throw new Error('Items of unknown length are not read here.');
  const size = 2 ** (short - 24);
  let value = 0;
  for (let next = 1; next <= size; next += 1) value = value * 256 + (bytes[at + next] ?? 0);
  return { kind, value, start: at + 1 + size };
}

function headOf(kind: number, value: number): Uint8Array {
  const first = kind << 5;
  if (value < 24) return Uint8Array.of(first | value);
  if (value < 0x100) return Uint8Array.of(first | 24, value);
  if (value < 0x10000) return Uint8Array.of(first | 25, value >> 8, value & 255);
  const [a, b, c, d] = [value >>> 24, value >>> 16, value >>> 8, value].map((part) => part & 255);
  return Uint8Array.of(first | 26, a ?? 0, b ?? 0, c ?? 0, d ?? 0);
}

const [bytesKind, textKind, arrayKind, mapKind, tagKind] = [2, 3, 4, 5, 6];
