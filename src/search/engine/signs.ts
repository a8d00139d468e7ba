import type { Language } from '../../article/language.ts';
import { readingText } from '../../article/reading-text.ts';
import { codeKeys } from '../code.ts';
import { readIdentifiers } from '../identifiers.ts';
import type { FoundFigure } from '../keys.ts';
import type { Span } from '../words.ts';
import type { FigureReader } from './figure-reader.ts';

/**
 * The figures of a passage, its identifiers and, in code, its letters: where they are printed. A passage is read once
 * for all keys that are pressed while it is at hand.
 *
 * @param code where in it code stands, in order
 */
export function signsIn(
  printed: string,
  language: Language,
  code: readonly Span[],
  { passageFigures }: FigureReader,
): Signs {
  const recent = read.get(passageFigures) ?? new Map<string, Signs>();
  read.set(passageFigures, recent);
  // The same letters may be code in one passage and none in another.
  const key = JSON.stringify([language, code, printed]);
  const before = recent.get(key);
  if (before) return before;
  const whole = readingText(printed);
  const prose = readingText(printed, code);
  const identified = readIdentifiers(whole.text).map((each) => ({
    ...each,
    ...whole.printed(each),
  }));
  const letters = code.flatMap(({ start, end }) =>
    codeKeys(printed.slice(start, end)).map((each) => ({
      key: each.key,
      start: start + each.start,
      end: start + each.end,
    })),
  );
  const figures = passageFigures(prose.text, language).map((each) => ({
    ...each,
    ...prose.printed(each),
  }));
  const signs = { signs: [...identified, ...letters], figures };
  if (recent.size >= keptPassages) recent.clear();
  recent.set(key, signs);
  return signs;
}

const read = new WeakMap<FigureReader['passageFigures'], Map<string, Signs>>();
const keptPassages = 1_000;

type Signs = { signs: (Span & { key: string })[]; figures: FoundFigure[] };
