import type { Found } from '../figure.ts';
import { found, reading } from '../found.ts';
import { at, type Match, matchText, type Scan, skipSpace } from '../tokens.ts';
import { unitNamed } from '../units/endings.ts';

/**
 * Reads a span of time on a clock's face: `2:30 Stunden`, or a runner's `1:54.32`.
 *
 * @example readDuration(scan('1:54,32 Minuten', 'de'), 0) // 1.9053 min
 */
export function readDuration(scanned: Scan, index: number): Found | null {
  const face = matchText(scanned, index, clockFace);
  if (!face) return null;
  const { third, rest = '' } = face.groups;
  const word = skipSpace(scanned, face.to);
  const unit = unitNamed(at(scanned, word).text, scanned.language);
  const named = unit === 'h' || unit === 'min';
  if (!named && (scanned.language !== 'en' || rest.length !== 2)) return null;
  const hours = third !== undefined || unit === 'h';
  const value = Number(sumOf(face.groups).toFixed(4));
  const to = named ? word + 1 : face.to;
  return found(index, to, reading('measure', value, hours ? 'h' : 'min'));
}

// Of three parts the last are seconds, and hundredths are parts of the last.
const sumOf = ({ first, second, third, rest }: Match['groups']): number =>
  third === undefined
    ? Number(first) + (Number(second) + Number(`.${rest ?? 0}`)) / 60
    : Number(first) + Number(second) / 60 + (Number(third) + Number(`.${rest ?? 0}`)) / 3600;

// 1:54, 1:02:33, 1:54.32
const clockFace =
  /(?<!:)(?<first>\d\d?):(?<second>[0-5]\d)(?!\d)(?::(?<third>[0-5]\d)(?!\d))?(?:[.,](?<rest>\d{1,3})(?!\d))?/y;
