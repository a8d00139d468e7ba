import type { Element, Root } from 'hast';
import { readingText } from '../reading-text.ts';
import { textOf } from '../text.ts';
import type { Tell } from './told.ts';

/**
 * Takes a first heading that repeats the title out of a text, and tells of it. Where it cannot go (words
 * stand before it, it has a footnote or a link), or where it is a little different, it is told only.
 *
 * @param title of the text
 * @returns the text of the heading, empty where none is taken out
 */
export function takeOutTitle(tree: Root, title: string | undefined, tell: Tell): string {
  if (title === undefined) return '';
  const first = firstHeading(tree);
  const at = tree.children.findIndex((node) => node === first);
  const isFirst = at !== -1 && tree.children.slice(0, at).every(hasNoWords);
  if (first === null) return tellParagraph(tree, title, tell);
  const same = flat(textOf(first)) === flat(title);
  if (!same && !(isFirst && loosely(textOf(first)) === loosely(title)))
    return tellParagraph(tree, title, tell);
  const goes = same && isFirst && !first.children.some(holdsMore);
  tell({
    line: first.position?.start.line ?? 1,
    message: goes
      ? 'The first heading repeats the title; it is shown once.'
      : 'The first heading repeats the title; both are shown.',
    advice: 'Take the heading out: the title above the text is enough.',
    refuses: false,
  });
  if (!goes) return '';
  // What linked to the heading goes on leading there.
  const { id } = first.properties;
  const anchor: Element = { type: 'element', tagName: 'p', properties: { id }, children: [] };
  tree.children.splice(at, 1, anchor);
  return textOf(first);
}

function firstHeading(tree: Root | Element): Element | null {
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    const first = /^h[1-6]$/u.test(node.tagName) ? node : firstHeading(node);
    if (first !== null) return first;
  }
  return null;
}

function tellParagraph(tree: Root, title: string, tell: Tell): string {
  const first = tree.children.find((node) => !hasNoWords(node));
  if (first?.type === 'element' && first.tagName === 'p' && flat(textOf(first)) === flat(title))
    tell({
      line: first.position?.start.line ?? 1,
      message: 'The first paragraph repeats the title; both are shown.',
      advice: 'Take the paragraph out: the title above the text is enough.',
      refuses: false,
    });
  return '';
}

const hasNoWords = (node: Root['children'][number]): boolean =>
  node.type === 'element'
    ? textOf(node).trim() === ''
    : node.type !== 'text' || node.value.trim() === '';

const holdsMore = (node: Element['children'][number]): boolean =>
  node.type === 'element' &&
  (['a', 'img', 'sup'].includes(node.tagName) ||
    node.properties.id !== undefined ||
    node.children.some(holdsMore));

const flat = (text: string): string =>
  readingText(text.normalize('NFC')).text.replaceAll(/\s+/gu, ' ').trim();

/** Without case, numbers before it, and signs. */
const loosely = (text: string): string =>
  flat(text)
    .toLowerCase()
    .replace(/^[\d.]+\s/u, '')
    .replace(/\{[^}]*\}$/u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
