import { readFile } from 'node:fs/promises';
import type { Trouble } from '../problem.ts';

/**
 * Whether a file could run scripts when a reader opens it, as a page of the site.
 *
 * HTML is refused by its name. SVG and other XML are looked into, and refused where they hold anything that
 * could run, as written or spelt with character references; also where they cannot be looked into.
 *
 * @param file its path
 * @returns why it is not published, and the line (from 1)
 */
export async function findScript(file: string): Promise<({ line: number } & Trouble) | null> {
  if (/\.(?:[sx]?html?|xht|mht|mhtml)$/iu.test(file)) return { line: 1, ...page };
  if (!/\.(?:svgz?|xml|xslt?|rdf|atom|rss)$/iu.test(file)) return null;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch {
    return { line: 1, ...unreadable };
  }
  const found = active.exec(spellOut(text));
  if (!found) return null;
  const line = spellOut(text).slice(0, found.index).split('\n').length;
  return { line, ...lively(found[0].replaceAll(/\s+/gu, ' ').trim().slice(0, 40)) };
}

/** Character references as the characters they stand for; lines stay as they are. */
const spellOut = (text: string): string =>
  text
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));?/giu, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (code === 10 || code === 13 || code === 9) return '';
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    })
    .replaceAll(/&(?:colon|Tab|NewLine);/giu, (name) => (/colon/iu.test(name) ? ':' : ''));

/*
 * Elements that run or hold HTML, under any prefix; handlers; addresses that are scripts; what may stand for
 * any of these elsewhere (declared entities, style sheets that transform, another encoding).
 */
const active = new RegExp(
  [
    String.raw`<\s*(?:[\p{L}_][\p{L}\d._-]*:)?(?:script|handler|listener|foreignobject|iframe|object|embed|audio|video|html|body|meta|base|link|form)\b`,
    String.raw`[\s"'/](?:[\p{L}_][\p{L}\d._-]*:)?on[a-z]+\s*=`,
    String.raw`(?:java|vb|live)\s*script\s*:`,
    String.raw`data\s*:\s*(?:text|application|image/svg)`,
    String.raw`http://www\.w3\.org/(?:1999/xhtml|1999/XSL|2001/xml-events)`,
    String.raw`attributeName\s*=\s*["']?\s*(?:xlink:)?href`,
    String.raw`<!ENTITY|<\?xml-stylesheet|encoding\s*=\s*["'](?!utf-8)`,
  ].join('|'),
  'iu',
);

const page: Trouble = {
  message: 'A page of HTML could run scripts as if it were this site; it is not published.',
  advice: 'Save it as PDF, or put it into a ZIP file; a page of your own may lie in `public`.',
};

const unreadable: Trouble = {
  message: 'The file cannot be looked into for scripts; it is not published.',
  advice: 'Save it uncompressed and in UTF-8.',
};

const lively = (what: string): Trouble => ({
  message: `The file holds what could run as a script of this site (\`${what}\`); it is not published.`,
  advice: 'Save it without scripts: as a plain SVG, or as PNG or PDF.',
});
