import { at } from '../tokens.ts';
import type { Scan } from '../tokens.ts';
import type { Found } from '../figure.ts';

/** A label as written between two tokens. */
export function label(scanned: Scan, from: number, to: number): Found {
  const value = scanned.text.slice(at(scanned, from).start, at(scanned, to - 1).end);
  return { from, to, readings: [{ kind: 'label', value, unit: null }] };
}

/** Whether four digits look like a year. */
export const isYearLike = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

/** `35`, `3.2`, `12a`, `95/46/EG`, `10–12` */
export function labelAt(scanned: Scan, index: number): Found {
  let to = index + 1;
  for (let steps = 0; steps < 8; steps++) {
    const sign = at(scanned, to);
    const next = at(scanned, to + 1);
    if (/^[./:–-]$/.test(sign.text) && next.kind === 'digits') to += 2;
    // pages 10 to 12
    else if (
      sign.kind === 'space' &&
      /^(?:to|bis|through)$/.test(next.lower) &&
      at(scanned, to + 3).kind === 'digits' &&
      steps === 0
    )
      to += 4;
    else if (/^[/-]$/.test(sign.text) && /^[A-Z]{2,4}$/.test(next.text) && steps > 0) to += 2;
    else if (/^[a-z]$/.test(sign.text) && next.kind === 'digits') to += 2;
    else if (sign.text === '(' && next.text.length < 3 && at(scanned, to + 2).text === ')') to += 3;
    else if (
      sign.kind === 'word' &&
      /^[a-z]$/i.test(sign.text) &&
      at(scanned, to + 1).kind !== 'digits'
    ) {
      to++;
      break;
    } else break;
  }
  return label(scanned, index, to);
}
