import type { Element, ElementContent, Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { eachElement, eachNode } from './walk.ts';
import { readAlerts } from './source/alerts.ts';
import { balanceHtml } from './source/balance.ts';
import { isPassageId } from './free-ids.ts';
import { tellLeftovers } from './source/leftovers.ts';
import { readLists } from './source/lists.ts';
import { tellMistaken } from './source/mistaken.ts';
import { sanitizeTree } from './source/sanitize.ts';
import { keepStars } from './source/stars.ts';
import { statedText } from './source/stated.ts';
import type { Stated } from './source/stated.ts';
import type { Tell, Told } from './source/told.ts';
import { readTree } from './source/tree.ts';

/**
 * Parses Markdown (CommonMark and GFM) into safe HTML.
 *
 * @param idPrefix begins every id but those of headings
 * @returns the HTML, what the Markdown says, and what of it the HTML cannot hold (lines of `body`, from 1)
 */
export function parseMarkdown(body: string, idPrefix: string): Parsed {
  const told: Told[] = [];
  const tell = (one: Told): void => void told.push(one);
  const markdown = readTree(body);
  readAlerts(markdown, body);
  readLists(markdown, body, tell);
  keepStars(markdown, body);
  tellLeftovers(markdown, body, tell);
  tellMistaken(markdown, body, tell);
  balanceHtml(markdown, tell);
  const stated = statedText(markdown);
  const tree = printTree(markdown, idPrefix, tell);
  slug.runSync(tree);
  freeIds(tree);
  bringBack(tree);
  mendFragments(tree, idPrefix);
  return { tree, stated, told };
}

/**
 * Prints a tree as safe HTML: a long one part by part, so that what is needed on the way is never held for all of it.
 * HTML, footnotes and addresses may reach from one part to another; with any, the tree is printed as one.
 */
function printTree(markdown: Markdown, idPrefix: string, tell: Tell): Root {
  const told = new Set<string>();
  const parts = isApart(markdown) ? partsOf(markdown.children) : [markdown.children];
  const tree: Root = { type: 'root', children: [] };
  for (const children of parts) {
    const root: Markdown = { type: 'root', children };
    const part = holdsTags(root) ? toHtmlOfTags.runSync(root) : toHtml.runSync(root);
    if (tree.children.length > 0) tree.children.push({ type: 'text', value: '\n' });
    for (const node of sanitizeTree(part, idPrefix, tell, told).children) tree.children.push(node);
    // What has been printed is not needed any more.
    children.length = 0;
  }
  return tree;
}

const isApart = ({ children }: Markdown): boolean => {
  let apart = children.length > partLength;
  for (const child of apart ? children : [])
    eachNode(child, ({ type }) => {
      if (/^(?:html|definition|footnote|.*Reference)/u.test(type)) apart = false;
    });
  return apart;
};

const partsOf = (children: Markdown['children']): Markdown['children'][] =>
  Array.from({ length: Math.ceil(children.length / partLength) }, () =>
    children.splice(-partLength),
  ).reverse();

/** Blocks of the Markdown. */
const partLength = 500;

/** Whether a tree can be printed as what HTML reads otherwise: tags of a text, or the link of a footnote within a link. */
function holdsTags(markdown: Markdown): boolean {
  let found = false;
  eachNode(markdown, ({ type }) => {
    found ||= type === 'html' || type === 'footnoteReference';
  });
  return found;
}

const asIs = { allowDangerousHtml: true, clobberPrefix: '' };

const toHtml = unified().use(remarkRehype, asIs).freeze();

/** HTML is read as a browser reads it, which takes as long again. */
const toHtmlOfTags = unified()
  .use(remarkRehype, asIs)
  .use(() => keepFirstLines)
  .use(rehypeRaw)
  .freeze();

/** The line break right after `<pre>` is no part of it: of two, one stays. */
function keepFirstLines(tree: Root): void {
  eachElement(tree, ({ tagName, children: [code] }) => {
    if (tagName !== 'pre' || code?.type !== 'element') return;
    const [text] = code.children;
    if (text?.type === 'text' && text.value.startsWith('\n')) text.value = `\n${text.value}`;
  });
}

const slug = unified().use(rehypeSlug).freeze();

/** Words of a heading may be no id at all (`…`), or the address of a passage (`P7`). */
function freeIds(tree: Root): void {
  eachElement(tree, ({ properties }) => {
    if (properties.id === '') delete properties.id;
    else if (isPassageId(properties.id)) properties.id = `heading-${String(properties.id)}`;
  });
}

/** The links back from a footnote that ends with a list, a table or code stand with its last words, or else its last code. */
function bringBack(tree: Root): void {
  eachElement(tree, (note) => {
    if (note.tagName !== 'li' || !/\bfn-/u.test(String(note.properties.id))) return;
    const links = note.children.filter(isBackLink);
    let words: Element | undefined;
    let other: Element | undefined;
    eachElement(note, (element) => {
      if (wording.has(element.tagName) && !element.children.some(isParagraph)) words = element;
      else if (/^(?:pre|h[1-6])$/u.test(element.tagName)) other = element;
    });
    const last = words ?? other;
    if (links.length === 0 || last === undefined) return;
    note.children = note.children.filter((child) => !links.includes(child));
    for (const link of links) last.children.push({ type: 'text', value: ' ' }, link);
  });
}

const isBackLink = (node: ElementContent): boolean =>
  node.type === 'element' && 'dataFootnoteBackref' in node.properties;

const isParagraph = (node: ElementContent): boolean =>
  node.type === 'element' && /^(?:p|ul|ol)$/u.test(node.tagName);

/** What holds words. */
const wording: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', 'dt', 'dd']);

/** Points `#fn-1` at `#en-fn-1` where sanitising has put the prefix before the id. */
function mendFragments(tree: Root, idPrefix: string): void {
  const ids = new Set<string>();
  eachElement(tree, ({ properties }) => {
    const { id } = properties;
    if (typeof id !== 'string') return;
    // A footnote's label stands in its id as it would in an address: `fn-%C3%BC`.
    properties.id = /^fn(?:ref)?-/u.test(id.slice(idPrefix.length)) ? decode(id) : id;
    ids.add(properties.id);
  });
  eachElement(tree, ({ tagName, properties }, index, parent) => {
    // The line break of the file after `<br>` is layout, not text.
    const next = parent.children[index + 1];
    if (tagName === 'br' && next?.type === 'text') next.value = next.value.replace(/^\n/u, '');
    delete properties.ariaDescribedBy;
    const { href } = properties;
    if (typeof href !== 'string' || !href.startsWith('#')) return;
    const id = decode(href.slice(1));
    if (!ids.has(id) && ids.has(idPrefix + id)) properties.href = `#${idPrefix}${id}`;
  });
}

/** Percent-decodes a fragment; one that is not validly encoded is taken as it stands. */
export function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** A text as HTML, what its Markdown says, and what has to be told of it. */
export type Parsed = { tree: Root; stated: Stated; told: Told[] };
