import type { Language } from '../article/language.ts';
import { findKeys, queryFigures, queryKeys } from '../figures/keys.ts';
import { readFigures } from '../figures/figures.ts';
import type { Figure } from '../figures/figure.ts';
import type { Span } from './words.ts';

/** The figures of a passage, each with the keys under which it is found. */
export const passageFigures = (text: string, language: Language): KeyedSpan[] =>
  readFigures(text, language).map((figure) => keyed(figure, findKeys(figure)));

/** The figures a query asks for, read in both languages; any of the keys may match. */
export const askedFigures = (query: string): AskedFigure[] =>
  queryFigures(query).map((figure) => {
    const keys = queryKeys(figure);
    const near = findKeys(figure).filter((key) => key.startsWith('n:') && !keys.includes(key));
    return { ...keyed(figure, keys), near };
  });

const keyed = ({ start, end }: Figure, keys: string[]): KeyedSpan => ({ start, end, keys });

/** A figure of a query; `near` are the keys of its number without its unit. */
export type AskedFigure = KeyedSpan & { near: string[] };

/** A figure's place in the text and its keys: equal figures share a key, in any spelling. */
export type KeyedSpan = Span & { keys: string[] };
