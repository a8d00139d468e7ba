import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * Parses Markdown (CommonMark and GFM) into safe HTML.
 *
 * @param idPrefix begins every id but those of headings
 */
export function parseMarkdown(body: string, idPrefix: string): Root {
  const tree = processor(idPrefix).parse(body);
  const html = processor(idPrefix).runSync(tree, body);
  mendFragments(html, idPrefix);
  return html;
}

// One processor a prefix: setting one up costs more than a short text.
const processors = new Map<string, ReturnType<typeof setUp>>();

function processor(idPrefix: string): ReturnType<typeof setUp> {
  const known = processors.get(idPrefix) ?? setUp(idPrefix);
  processors.set(idPrefix, known);
  return known;
}

const setUp = (idPrefix: string) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
    .use(rehypeRaw)
    .use(rehypeSanitize, { ...sanitizeSchema, clobberPrefix: idPrefix })
    .use(rehypeSlug)
    .freeze();

/** GitHub's schema, without what names parts of the page by id. */
const sanitizeSchema = {
  strip: ['script', 'style', 'template'],
  clobber: ['id', 'name'],
};

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
