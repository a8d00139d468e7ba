import type { Nodes } from 'mdast';

/**
 * Something that the page cannot show as the file says it.
 *
 * `refuses`: words, an address or a picture would be missing, so the text is not published before it is
 * mended. Otherwise every word stands on the page, but perhaps not as it was meant.
 */
export type Told = {
  /** The line of the Markdown, from 1. */
  line: number;
  message: string;
  advice: string;
  refuses: boolean;
};

/** Takes down what is told. */
export type Tell = (told: Told) => void;

/** The line of the Markdown (from 1) on which a node begins. */
export const lineOf = ({ position }: Nodes): number => position?.start.line ?? 1;
