import type { Language } from '../../article/language.ts';
import type { AskedFigure, FoundFigure } from '../keys.ts';

/**
 * The reading of figures, loaded where a query may have one: it is larger than the rest of the
 * search, and most queries are names and words.
 */
export async function figureReader(typed: string): Promise<FigureReader> {
  if (!mayHaveFigure(typed)) return noFigures;
  const { askedFigures, passageFigures } = await import('../keys.ts');
  return { askedFigures, passageFigures };
}

/** Whether a text could have a figure: a digit, or letters of a number, a part or a time of day. */
export const mayHaveFigure = (text: string): boolean => figureSigns.test(text);

const figureSigns = new RegExp(
  [
    '[\\p{N}%‰€$£¥]',
    '(?<!\\p{L})[IVXLCDM]+(?!\\p{L})',
    'zero|one|two|thr|four|five|six|seven|eight|nine|ten|eleven|twel|fif|thir|twen|fort|hundr|thousand',
    'illion|illiard|dozen|hal[fv]|quarter|first|second|twice|double|percent|per cent|noon|midnight|centur',
    'null|ein|erst|zw[aeoö]|drei|dritt|vier|f(?:ü|ue|u)nf|sech|sieb|acht|neun|zehn|elf|hunder|tausend',
    '(?<!\\p{L})a \\p{L}*(?:met(?:re|er)|lit(?:re|er)|gram|hectare|watt|byte)',
    'dutzend|halb|hälf|drittel|prozent|mittag|mitternacht|doppel|jahrhundert',
  ].join('|'),
  'iu',
);

const noFigures: FigureReader = { askedFigures: () => [], passageFigures: () => [] };

export type FigureReader = {
  askedFigures: (query: string) => AskedFigure[];
  passageFigures: (text: string, language: Language) => FoundFigure[];
};
