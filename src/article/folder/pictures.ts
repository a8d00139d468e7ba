import { readFile } from 'node:fs/promises';
import type { Trouble } from '../problem.ts';

/**
 * Looks at a picture file: what it is, whatever it is called, and how large.
 *
 * @param file its path
 * @returns the picture, or why it is none
 */
export async function readPicture(file: string): Promise<Picture | Trouble> {
  // Loaded when there is a first picture: it takes longer than reading a short site.
  const { default: sharp } = await import('sharp');
  try {
    const { format, autoOrient } = await sharp(await readFile(file)).metadata();
    const kind = kinds[format];
    if (kind === undefined) return unshown(format.toUpperCase());
    if (autoOrient.width < 1 || autoOrient.height < 1) return noPicture;
    return { kind, width: autoOrient.width, height: autoOrient.height };
  } catch {
    return noPicture;
  }
}

/** What sharp calls the formats that every current browser shows. */
const kinds: Record<string, Picture['kind']> = {
  png: 'bitmap',
  jpeg: 'bitmap',
  webp: 'bitmap',
  avif: 'bitmap',
  heif: 'bitmap',
  gif: 'bitmap',
  svg: 'drawing',
};

const noPicture: Trouble = {
  message: 'The file is no picture that can be read: it is empty, cut short or something else.',
  advice: 'Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG.',
};

const unshown = (format: string): Trouble => ({
  message: `The picture is a ${format} file, which browsers do not show.`,
  advice: 'Save it as PNG, JPEG, WebP, AVIF, GIF or SVG.',
});

/** A drawing (SVG) or made of pixels; its size in CSS pixels as it is to be seen. */
export type Picture = { kind: 'bitmap' | 'drawing'; width: number; height: number };
