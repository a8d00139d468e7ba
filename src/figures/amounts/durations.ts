import type { Found, Reading } from '../figure.ts';
import { at, type Scan, skipSpace } from '../tokens.ts';
import { unitNamed } from '../units/endings.ts';

/**
 * Reads a span of time on a clock's face: `2:30 Stunden`, or a runner's `1:54.32`.
 *
 * @example readDuration(scan('1:54,32 Minuten', 'de'), 0) // 1.9053 min
 */
export function readDuration(scanned: Scan, index: number): Found | null {
  const face = readFace(scanned, index);
  if (!face) return null;
  const word = skipSpace(scanned, face.to);
  const unit = unitNamed(at(scanned, word).text, scanned.language);
  const named = unit === 'h' || unit === 'min';
  const run = scanned.language === 'en' && face.hundredths.length === 2;
  if (!named && !run) return null;
  const [first = 0, second = 0, third = 0] = face.parts;
  const hours = face.parts.length === 3 || unit === 'h';
  const seconds = (face.parts.length === 3 ? third : 0) + Number(`0.${face.hundredths || 0}`);
  const fine = face.parts.length === 3 || (hours && face.hundredths === '') ? 3600 : 60;
  const reading: Reading = {
    kind: 'measure',
    value: Number((first + second / 60 + seconds / fine).toFixed(4)),
    unit: hours ? 'h' : 'min',
  };
  return { from: index, to: named ? word + 1 : face.to, readings: [reading] };
}

// 1:54, 1:02:33, 1:54.32
function readFace(scanned: Scan, index: number): Face | null {
  const first = at(scanned, index);
  if (first.kind !== 'digits' || first.text.length > 2 || at(scanned, index - 1).text === ':')
    return null;
  const parts = [Number(first.text)];
  let to = index + 1;
  while (
    parts.length < 3 &&
    at(scanned, to).text === ':' &&
    /^[0-5]\d$/.test(at(scanned, to + 1).text)
  ) {
    parts.push(Number(at(scanned, to + 1).text));
    to += 2;
  }
  if (parts.length < 2) return null;
  const split = /^[.,]$/.test(at(scanned, to).text) && /^\d{1,3}$/.test(at(scanned, to + 1).text);
  return { parts, to: split ? to + 2 : to, hundredths: split ? at(scanned, to + 1).text : '' };
}

type Face = { parts: number[]; to: number; hundredths: string };
