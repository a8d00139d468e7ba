import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingText } from './reading-text.ts';

describe('readingText', () => {
  test.each<[string, string, string]>([
    ['plain text', 'Die Brücke „Süd“', 'Die Brücke „Süd“'],
    ['soft hyphens', 'Ma\u00ADschi\u00ADnen\u00ADraum', 'Maschinenraum'],
    ['a soft hyphen in a number', '1\u00AD250 Tonnen', '1250 Tonnen'],
    ['zero-width characters', 'Fluss\u200B\u2060pegel\uFEFF', 'Flusspegel'],
    ['bidi marks', 'a \u2067שלום\u2069\u200E b', 'a שלום b'],
    ['letters with marks of their own', 'Ko\u0308ln', 'Köln'],
    ['ligatures', 'ﬁnden, eﬀektiv', 'finden, effektiv'],
    ['subscripts', 'H₂O und C₆H₁₂O₆', 'H2O und C6H12O6'],
    ['the base of a number', '1010₂', '1010₂'],
    ['superscripts', '5² und m³', '5² und m³'],
    ['fractions, ellipses, spaces', '3½ … 4\u00A0m', '3½ … 4\u00A0m'],
    ['hyphens that do not break', 'L\u2011218', 'L-218'],
    ['fullwidth forms', 'Ｎｒ．５', 'Nr.5'],
    ['signs that are no letters', '① ™', '① ™'],
  ])('reads %s', (_name, printed, expected) => {
    expect(readingText(printed).text).toBe(expected);
  });

  test('says where on the page a part of it stands', () => {
    const { text, printed } = readingText('bei Tau\u00ADbern\u00ADheim, ﬁn');
    const start = text.indexOf('Taubernheim');
    const place = printed({ start, end: start + 'Taubernheim'.length });
    expect(place).toEqual({ start: 4, end: 17 });
    expect(printed({ start: text.length - 1, end: text.length })).toEqual({ start: 20, end: 21 });
  });

  test('reads code as one thing that is no word, if it is told where code stands', () => {
    const { text, printed } = readingText('set `to` 1\u00AD250', [{ start: 4, end: 8 }]);
    expect(text).toBe('set \uFFFC 1250');
    expect(printed({ start: 6, end: 10 })).toEqual({ start: 9, end: 14 });
  });

  test('maps every part to one that reads the same', () => {
    const unit = fc.constantFrom('a', ' ', '1', '\u00AD', '\u200D', 'ﬁ', 'o\u0308', '₂', '😀', '½');
    fc.assert(
      fc.property(fc.string({ unit }), fc.nat(), fc.nat(), (text, a, b) => {
        const reading = readingText(text);
        const [start = 0, end = 0] = [a, b]
          .map((place) => place % (reading.text.length + 1))
          .sort((x, y) => x - y);
        const place = reading.printed({ start, end });
        expect(place.start).toBeLessThanOrEqual(place.end);
        expect(bare(text.slice(place.start, place.end))).toContain(
          bare(reading.text.slice(start, end)),
        );
      }),
    );
  });
});

/** What is left of a text in every form. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .normalize('NFD')
    .replaceAll(/\p{M}|\p{DI}/gu, '');
