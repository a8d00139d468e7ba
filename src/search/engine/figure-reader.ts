import type { AskedFigure } from '../keys.ts';

/**
 * The reading of figures, loaded where a query may have one: it is larger than the rest of the
 * search, and most queries are names and words.
 */
export async function figureReader(typed: string): Promise<FigureReader> {
  if (!mayHaveFigure(typed)) return noFigures;
  const { askedFigures } = await import('../keys.ts');
  return { askedFigures };
}

/** Whether a text could have a figure: a digit, or letters of a number, a part or a time of day. */
export const mayHaveFigure = (text: string): boolean => figureSigns.test(text);

/** Numerals begin a word, or are one: `Daten` and `component` have none. Some stand anywhere in one. */
const figureSigns = new RegExp(
  [
    '[\\p{N}%‰€$£¥]',
    '(?<!\\p{L})(?:' +
      [
        '[IVXLCDM]+(?!\\p{L})',
        '(?:one|ten|tens|tenths?|tenfold)(?!\\p{L})',
        'zero|nought|two|twe|three|thir|four|five|fif|six|seven|eight|nine|nint|eleven|fort[iy]',
        'dozen|hal[fv]|quarter|first|second|twice|double|noon|midnight',
        'a \\p{L}*(?:met(?:re|er)|lit(?:re|er)|gram|hectare|watt|byte)',
        'ein(?:e[mnrs]?|s)?(?!\\p{L})|ein(?:und|hundert|tausend|einhalb|halb|viertel|drittel|mal|fach)',
        'erst(?:e[mnrs]?|ens|mals?)?(?!\\p{L})',
        'null|zwan|zwei|zwo|zwö|drei|dritt|vier|f(?:ü|ue|u)nf|sech|sieb|acht|neun|zehn|elf',
        'dutzend|halb|hälf|doppel',
      ].join('|') +
      ')',
    'hundr|thousand|illion|illiard|percent|per cent|centur',
    'hunder|tausend|anderthalb|prozent|mittag|mitternacht|jahrzehnt',
  ].join('|'),
  'iu',
);

const noFigures: FigureReader = { askedFigures: () => [] };

export type FigureReader = {
  askedFigures: (query: string) => AskedFigure[];
};
