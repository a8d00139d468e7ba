import type { Language } from '../article/language.ts';
import type { Figure } from '../figures/figure.ts';
import { readFigures } from '../figures/figures.ts';
import { readWords, type Word } from '../names/tokens.ts';

/** A passage and what is read in it: once, when first asked for, for all who ask. */
export class Passage {
  readonly text: string;
  readonly language: Language;
  /** What it holds as code, of which the text has only the places. */
  readonly code: string;
  #words: Word[] | undefined;
  #figures: Figure[] | undefined;

  constructor(text: string, language: Language, code = '') {
    this.text = text;
    this.language = language;
    this.code = code;
  }

  /** Words and what their writing says about names. */
  get words(): Word[] {
    this.#words ??= readWords(this.text);
    return this.#words;
  }

  get figures(): Figure[] {
    this.#figures ??= cellsOf(this.text).flatMap(({ cell, at }) =>
      readFigures(cell, this.language).map((figure) => ({
        ...figure,
        start: at + figure.start,
        end: at + figure.end,
      })),
    );
    return this.#figures;
  }

  /** Gives back the room that the words take; they are read anew when asked for. */
  forgetWords(): void {
    this.#words = undefined;
  }
}

/** The cells of a table's row, and where each begins: no figure reaches from one into the next. */
function cellsOf(text: string): { cell: string; at: number }[] {
  let at = 0;
  return text.split('\t').map((cell) => {
    const begin = at;
    at += cell.length + 1;
    return { cell, at: begin };
  });
}

/** A text as a passage; what is one already stays as it is. */
export const asPassage = (text: string | Passage, language: Language): Passage =>
  typeof text === 'string' ? new Passage(text, language) : text;
