/**
 * The text of a passage as it is read, not as it is printed: what is not seen is no part of a word, a
 * number or a name. Sentences, alignment, names, figures, search and marks all read this one text and
 * say with `printed` where on the page they found something.
 *
 * - Characters that are not seen are left out (Unicode: `Default_Ignorable_Code_Point`): soft hyphens,
 *   zero-width spaces and joiners, byte order and bidi marks, variation selectors.
 * - Letters stand composed (NFC), and in their plain form where that changes no value (NFKC): `H₂O` is
 *   `H2O`, `ﬁ` is `fi`, fullwidth letters are letters. Superscripts (`5²`), fractions (`½`), ellipses,
 *   circled numbers and kinds of space stay as they are.
 * - A hyphen that does not break is a hyphen.
 * - With `code`, each stretch of code is one U+FFFC (object replacement character): no word, no figure
 *   and no name. Names and figures are read so; sentences, alignment and search read the code too.
 *
 * The text is the printed one itself where nothing of all this stands in it.
 *
 * @param printed the text of a block, or blocks joined
 * @param code where in it code stands (`Block.code`), in order, in UTF-16 units
 * @returns the text, and what maps a place in it to one in `printed`; all places in UTF-16 units
 * @example
 * const { text, printed } = readingText('near Tau\u00ADbern\u00ADheim.');
 * text; // 'near Taubernheim.'
 * printed({ start: 5, end: 16 }); // { start: 5, end: 18 }
 */
export function readingText(printed: string, code: readonly Range[] = []): ReadingText {
  if (code.length === 0 && !mayDiffer.test(printed))
    return { text: printed, printed: ({ start, end }) => ({ start, end }) };
  const changes = [...code.map(codeChange), ...findChanges(printed, code)];
  if (changes.length === 0) return { text: printed, printed: ({ start, end }) => ({ start, end }) };
  changes.sort((a, b) => a.start - b.start);
  return apply(printed, changes);
}

/** All but Latin letters, quotation marks, dashes, ellipses and signs of currencies, which most texts do with. */
const mayDiffer = /[^\u0000-\u00AC\u00AE-\u024F\u2012-\u2027\u20A0-\u20CF]/u;

const codeChange = ({ start, end }: Range): Change => ({ start, end, text: '\uFFFC' });

function findChanges(printed: string, code: readonly Range[]): Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const { 0: match, index } of printed.matchAll(unlike)) {
    while (at < code.length && (code[at]?.end ?? 0) <= index) at += 1;
    if (index >= (code[at]?.start ?? Infinity)) continue;
    const text = plainForm(match);
    if (text !== match) changes.push({ start: index, end: index + match.length, text });
  }
  return changes;
}

/**
 * What may be read otherwise than it is printed: what is not seen, letters with marks, hyphens, and
 * letters and digits in a form of their own (subscripts, but not those of a number's base; letterlike
 * signs without `℠` and `™`; Roman numerals; ligatures; fullwidth forms; mathematical letters).
 */
const unlike =
  /[^\p{M}\p{DI}]\p{M}+|\p{DI}+|[\u2010\u2011]|(?<![\d\u2080-\u2089])[\u2080-\u2089]+|[\u2090-\u209C\u2100-\u211F\u2121\u2123-\u214F\u2160-\u217F\uFB00-\uFB06\uFF01-\uFF5E]|[\u{1D400}-\u{1D7FF}]/gu;

function plainForm(match: string): string {
  if (/^\p{DI}/u.test(match)) return '';
  if (/^[\u2010\u2011]$/u.test(match)) return '-';
  const seen = match.replaceAll(/\p{DI}/gu, '');
  return seen.normalize(/\p{M}/u.test(match) ? 'NFC' : 'NFKC');
}

function apply(printed: string, changes: readonly Change[]): ReadingText {
  const parts: string[] = [];
  // Where each unit of the reading text begins and ends in the printed one.
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const copy = (to: number): void => {
    parts.push(printed.slice(done, to));
    for (; done < to; done += 1) {
      starts.push(done);
      ends.push(done + 1);
    }
  };
  for (const { start, end, text } of changes) {
    copy(start);
    parts.push(text);
    for (let unit = 0; unit < text.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    done = end;
  }
  copy(printed.length);
  return {
    text: parts.join(''),
    printed: ({ start, end }) => {
      const first = starts[start] ?? printed.length;
      return { start: first, end: end <= start ? first : (ends[end - 1] ?? printed.length) };
    },
  };
}

/** A part of a text, in UTF-16 units; `end` is the first that is no part of it. */
export type Range = { start: number; end: number };

/** @see readingText */
export type ReadingText = {
  text: string;
  /** The part of the printed text that a part of the reading text stands for. */
  printed: (range: Range) => Range;
};

type Change = Range & { text: string };
