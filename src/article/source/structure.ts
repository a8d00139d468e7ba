import type { Element, ElementContent, Root } from 'hast';
import { lineOf } from './sanitize.ts';
import { textOf } from '../text.ts';
import { eachElement } from '../walk.ts';
import { takeOutTitle } from './title.ts';
import type { Tell } from './told.ts';

/**
 * Makes of parts that stand outside of what they belong to (an item without a list, a term without a list
 * of terms, a question without an answer) what they look like: paragraphs and plain containers. The body's
 * headings stand below the title.
 *
 * @param title of the text; a first heading that repeats it is taken out
 * @returns the text of that heading, empty where there is none
 */
export function mendStructure(tree: Root, title: string | undefined, tell: Tell): string {
  const heading = takeOutTitle(tree, title, tell);
  let topmost = false;
  const unfit = new Set<Element>();
  eachElement(tree, (element, _index, parent) => {
    const { tagName } = element;
    const outer = parent.type === 'element' ? parent : undefined;
    element.tagName = fitting(element, outer, tell);
    topmost ||= element.tagName === 'h1';
    if (element.tagName === tagName) return;
    unfit.add(element);
    // A question without an answer is told by what it stands in; items without a list by what was to be one.
    const advice = places.get(tagName);
    if (advice === undefined || (outer && (unfit.has(outer) || outer.tagName === 'details')))
      return;
    tell({
      line: lineOf(element),
      message: `\`<${tagName}>\` does not stand as it should, and is shown as plain paragraphs.`,
      advice,
      refuses: false,
    });
  });
  eachElement(tree, (element) => {
    const depth = headingDepth(element);
    if (depth === null) return true;
    // What it is written as is told by its block.
    element.properties.dataDepth = depth;
    if (topmost) element.tagName = `h${Math.min(depth + 1, 6)}`;
    return false;
  });
  return heading;
}

/** Where an element belongs, or what belongs into it. */
const places: ReadonlyMap<string, string> = new Map([
  ['li', 'Put `<ul>` or `<ol>` around it.'],
  ['ul', 'Put each part of the list into `<li>…</li>`.'],
  ['ol', 'Put each part of the list into `<li>…</li>`.'],
  ['dl', 'Begin it with a term, `<dt>…</dt>`, and let `<dd>…</dd>` follow each.'],
  ['dt', 'Put `<dl>` around the terms and what they mean.'],
  ['dd', 'Put `<dl>` around the terms and what they mean.'],
  ['figcaption', 'Put `<figure>` around it and the picture.'],
  ['summary', 'Put it first into `<details>`.'],
]);

const headingDepth = ({ tagName }: Element): number | null =>
  /^h[1-6]$/u.test(tagName) ? Number(tagName.slice(1)) : null;

function fitting(element: Element, parent: Element | undefined, tell: Tell): string {
  const { tagName } = element;
  const outer = parent?.tagName;
  if (tagName === 'li' && outer !== 'ul' && outer !== 'ol') return 'div';
  if ((tagName === 'ul' || tagName === 'ol') && !holdsOnly(element, ['li'])) return 'div';
  if (tagName === 'dl' && !(isTermList(element) && hasTerms(element))) return 'div';
  if (tagName === 'dt' && !inTermList(element, parent)) return 'p';
  if (tagName === 'dd' && !inTermList(element, parent)) return 'div';
  if (tagName === 'figcaption' && outer !== 'figure') return 'p';
  if (
    tagName === 'summary' &&
    (outer !== 'details' || parent?.children.find(isElement) !== element)
  )
    return 'p';
  if (tagName !== 'details') return tagName;
  const first = element.children.find(isElement);
  if (first?.tagName === 'summary' && textOf(first).trim() !== '') return 'details';
  tell({
    line: lineOf(element),
    message: '`<details>` has no question: all of it is shown.',
    advice: 'Begin it with `<summary>…</summary>`.',
    refuses: false,
  });
  return 'div';
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const holdsOnly = ({ children }: Element, names: readonly string[]): boolean =>
  children.every((node) =>
    node.type === 'element' ? names.includes(node.tagName) : isBlank(node),
  ) && children.some(isElement);

const isTermList = (element: Element): boolean => holdsOnly(element, ['dt', 'dd', 'div']);

/** A term comes first, and each is followed by what it means. */
function hasTerms({ children }: Element): boolean {
  const names = children.filter(isElement).map(({ tagName }) => tagName);
  if (names.includes('div'))
    return children.filter(isElement).every((group) => group.tagName === 'div' && hasTerms(group));
  return names[0] === 'dt' && names.at(-1) === 'dd';
}

const inTermList = (element: Element, parent: Element | undefined): boolean =>
  parent?.tagName === 'dl' ||
  // A group of a list of terms was tried with its list.
  (parent?.tagName === 'div' && holdsOnly(parent, ['dt', 'dd']) && hasTerms(parent)) ||
  (element.tagName !== 'dt' && element.tagName !== 'dd');

const isBlank = (node: ElementContent): boolean =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
