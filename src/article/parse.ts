import type { Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { readAlerts } from './source/alerts.ts';
import { balanceHtml } from './source/balance.ts';
import { isPassageId } from './free-ids.ts';
import { htmlSyntax } from './source/html-syntax.ts';
import { tellLeftovers } from './source/leftovers.ts';
import { readLists } from './source/lists.ts';
import { tellMistaken } from './source/mistaken.ts';
import { sanitizeTree } from './source/sanitize.ts';
import { keepStars } from './source/stars.ts';
import { statedText } from './source/stated.ts';
import type { Stated } from './source/stated.ts';
import type { Told } from './source/told.ts';

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
  const tree = sanitizeTree(toHtml.runSync(markdown), idPrefix, tell);
  slug.runSync(tree);
  freeIds(tree);
  mendFragments(tree, idPrefix);
  return { tree, stated, told };
}

const readTree = (source: string): Markdown =>
  unified()
    .use(remarkParse)
    // A single tilde is a tilde: `4~8 °C`.
    .use(remarkGfm, { singleTilde: false })
    .use(function (this: Processor) {
      const data = this.data();
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), htmlSyntax(source)];
    })
    .parse(source);

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRaw)
  .freeze();

const slug = unified().use(rehypeSlug).freeze();

/** Words of a heading may be no id at all (`…`), or the address of a passage (`P7`). */
function freeIds(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    if (properties.id === '') delete properties.id;
    else if (isPassageId(properties.id)) properties.id = `heading-${String(properties.id)}`;
  });
}

/** Points `#fn-1` at `#en-fn-1` where sanitising has put the prefix before the id. */
function mendFragments(tree: Root, idPrefix: string): void {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  visit(tree, 'element', ({ tagName, properties }, index, parent) => {
    // The line break of the file after `<br>` is layout, not text.
    const next = parent?.children[(index ?? 0) + 1];
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
