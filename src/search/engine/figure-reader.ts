import type { AskedFigure } from '../keys.ts';
import { mayHaveFigure, partsFor, type Part } from './figure-signs.ts';

/**
 * The reading of figures, loaded where a query may have one, and of it the parts that read what the query may have: it
 * is larger than the rest of the search, and most queries are names and words.
 */
export async function figureReader(typed: string): Promise<FigureReader> {
  const parts = partsFor(typed);
  if (parts.size === 0) return noFigures;
  const reader = await readerOf(parts);
  // A day or a time alone is the same to all; of several, and of what is left over, the others tell what they are.
  const isAllRead = parts.has('things') || isOneFigure(typed, reader);
  return isAllRead ? reader : readerOf(allParts);
}

async function readerOf(parts: ReadonlySet<Part>): Promise<FigureReader> {
  const [{ askedFigures }, calendar, labels, things] = await Promise.all([
    import('../keys.ts'),
    parts.has('calendar') ? import('../../figures/parts/calendar.ts') : undefined,
    parts.has('labels') ? import('../../figures/parts/labels.ts') : undefined,
    parts.has('things') ? import('../../figures/parts/things.ts') : undefined,
  ]);
  return { askedFigures: (query) => askedFigures(query, { ...calendar, ...labels, ...things }) };
}

const allParts: ReadonlySet<Part> = new Set<Part>(['calendar', 'labels', 'things']);

/** Whether a query has one figure, and nothing beside it that may be another. */
function isOneFigure(typed: string, reader: FigureReader): boolean {
  const [figure, ...others] = reader.askedFigures(typed);
  if (!figure || others.length > 0) return false;
  return !mayHaveFigure(`${typed.slice(0, figure.start)} ${typed.slice(figure.end)}`);
}

const noFigures: FigureReader = { askedFigures: () => [] };

export type FigureReader = {
  askedFigures: (query: string) => AskedFigure[];
};
