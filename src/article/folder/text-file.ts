import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { cannotBeRead } from './listing.ts';
import type { Trouble } from '../problem.ts';

/**
 * Reads a text file: UTF-8 without control characters.
 *
 * @param root the project's folder
 * @param file path from there
 * @returns its text, lines parted by line feeds, or what is wrong with it and on which line (from 1)
 */
export async function readTextFile(root: string, file: string): Promise<TextReading> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path.join(root, file));
    if (size > largest) return { ok: false, line: 1, ...tooLarge(size) };
    bytes = await readFile(path.join(root, file));
  } catch (error) {
    return { ok: false, line: 1, ...cannotBeRead('file', error) };
  }
  const kind = signs.find(({ sign }) => sign.test(beginningOf(bytes)))?.kind;
  if (kind !== undefined) return { ok: false, line: 1, ...noText(kind) };
  const decoded = decodeUtf8(bytes);
  if (typeof decoded !== 'string') {
    const message = `The file is not valid UTF-8 (byte ${decoded.byte} of the line).`;
    return {
      ok: false,
      line: decoded.line,
      message,
      advice: 'Save it again with the encoding UTF-8.',
    };
  }
  const text = withLineFeeds(decoded);
  const control = unprintable.exec(text);
  if (control) {
    const line = text.slice(0, control.index).split('\n').length;
    return { ok: false, line, ...tellUnprintable(control[0]) };
  }
  return { ok: true, text };
}

/** A text whose lines end as all else here takes for granted, whatever system wrote it. */
export const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');

/** Bytes that no text has: a book has one or two million. */
const largest = 100_000_000;

const tooLarge = (size: number): Trouble => ({
  message: `The file is too large for a text (${Math.round(size / 1e6)} MB).`,
  advice: 'Put the right file in its place, or part the text.',
});

/** What is taken for a text by mistake, by its first bytes, read as Latin-1. */
const signs = [
  { sign: /^PK\u0003\u0004/u, kind: 'a Word, OpenDocument or ZIP file' },
  { sign: /^\u00D0\u00CF\u0011\u00E0/u, kind: 'an old Word file' },
  { sign: /^%PDF-/u, kind: 'a PDF' },
  { sign: /^\{\\rtf/u, kind: 'an RTF file' },
  { sign: /^(?:\u00FF\u00FE|\u00FE\u00FF|(?:[^\0]\0){8}|(?:\0[^\0]){8})/u, kind: 'in UTF-16' },
];

const beginningOf = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 16));

const noText = (kind: string): Trouble => ({
  message: `The file is ${kind}, and should be plain text in UTF-8.`,
  advice: 'Save it again as plain text with the encoding UTF-8.',
});

/** What is no character of a text, and would make feeds invalid (XML 1.0, section 2.2). */
export const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export function tellUnprintable(character: string): Trouble {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    message: `There is a control character (U+${code}) in the text.`,
    advice:
      'Remove it, write the sign that is meant (a quotation mark, a dash), or save the file as plain text in UTF-8.',
  };
}

/** The text, or where the first invalid byte stands (line and byte from 1). */
function decodeUtf8(bytes: Uint8Array): string | { line: number; byte: number } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    let start = 0;
    for (let line = 1; ; line += 1) {
      const end = bytes.indexOf(10, start);
      const slice = bytes.subarray(start, end === -1 ? bytes.length : end);
      if (!isUtf8(slice)) return { line, byte: firstInvalid(slice) };
      if (end === -1) return { line, byte: 1 };
      start = end + 1;
    }
  }
}

/** Where the decoder put its first replacement character, in bytes from 1. */
function firstInvalid(bytes: Uint8Array): number {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const before = loose.slice(0, Math.max(0, loose.indexOf('\uFFFD')));
  return new TextEncoder().encode(before).length + 1;
}

export type TextReading = { ok: true; text: string } | ({ ok: false; line: number } & Trouble);
