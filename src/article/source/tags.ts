import { find, html } from 'property-information';
import { kept, unwrapped } from './elements.ts';

/**
 * Takes HTML as written in a text apart. What is no tag that a text can hold is text: an unknown name, an
 * element that a text cannot hold, words that are no attributes (`<b and c>`), a comment that does not end.
 *
 * @example readTags('a<b>c</b> <you>')
 * // text `a`, open `b`, text `c`, close `b`, text ` <you>`
 */
export function readTags(source: string): Tag[] {
  const tags: Tag[] = [];
  let done = 0;
  const text = (to: number): void => {
    if (to <= done) return;
    const last = tags.at(-1);
    if (last?.kind === 'text') last.source += source.slice(done, to);
    else tags.push({ kind: 'text', source: source.slice(done, to), at: done });
    done = to;
  };
  for (const match of source.matchAll(/<(?:!--|\/?[a-z])/giu)) {
    if (match.index < done) continue;
    const tag = readTag(source, match.index);
    if (tag === null) continue;
    text(match.index);
    tags.push(tag);
    done = match.index + tag.source.length;
  }
  text(source.length);
  return tags;
}

/** Whether a tag, comment or the like is one that a text can hold. */
export function isTag(source: string): boolean {
  const tag = readTag(source, 0);
  return tag !== null && tag.source.length === source.length;
}

/** Whether a block of HTML begins with a tag that a text can hold. */
export const beginsWithTag = (source: string): boolean =>
  readTag(source, source.search(/\S/u)) !== null;

/** Whether a line can be the beginning of such a tag that goes on in the next. */
export function mayBeginTag(line: string): boolean {
  const name = /^<\/?([a-z][a-z0-9-]*)/iu.exec(line)?.[1]?.toLowerCase() ?? '';
  return kept.has(name) || unwrapped.has(name);
}

function readTag(source: string, at: number): Tag | null {
  if (source.startsWith('<!--', at)) {
    const end = /^<!--(?:-?>|[\s\S]*?-->)/u.exec(source.slice(at));
    // A comment that holds the beginning of another was never closed.
    if (end === null || end[0].includes('<!--', 4)) return null;
    return { kind: 'comment', source: end[0], at };
  }
  tagPattern.lastIndex = at;
  const match = tagPattern.exec(source);
  if (match === null) return null;
  const [whole, slash, written = '', attributes = '', closed] = match;
  const name = written.toLowerCase();
  if (!kept.has(name) && !unwrapped.has(name)) return null;
  if (slash === '/') return attributes === '' ? { kind: 'close', name, source: whole, at } : null;
  if (!plausible(attributes)) return null;
  return { kind: 'open', name, source: whole, at, closed: closed === '/' };
}

/** A tag as CommonMark has it, but for attributes that follow each other without a space. */
const attribute =
  /(?:\s+|(?<=["']))[a-z_:@#.][\w:.@#-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/.source;
const tagPattern = new RegExp(`<(/?)([a-z][a-z0-9-]*)((?:${attribute})*)\\s*(/?)>`, 'giy');

/** A word without a value is an attribute only if HTML has one of that name. */
function plausible(attributes: string): boolean {
  const bare = attributes.replaceAll(/\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)/gu, '= ');
  return bare
    .split(/\s+/u)
    .filter((word) => word !== '' && !word.endsWith('='))
    .every((word) => find(html, word).defined || /^(?:data|aria)-|^on/iu.test(word));
}

/** A piece of HTML, its source as written and where it begins. */
export type Tag = { source: string; at: number } & (
  | { kind: 'text' }
  | { kind: 'comment' }
  | { kind: 'open'; name: string; /** Ends in `/>`. */ closed: boolean }
  | { kind: 'close'; name: string }
);
