import type { Element, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Schema } from 'hast-util-sanitize';
import { eachElement } from '../walk.ts';
import { kept } from './elements.ts';
import type { Tell } from './told.ts';

/**
 * Leaves in a tree only what a page may hold: no script, no style, no address that could run something,
 * no id that the page itself might use. What is left out is told.
 *
 * @param idPrefix begins every id
 * @param told what of the same text has been told already, and is not told again
 */
export function sanitizeTree(
  tree: Root,
  idPrefix: string,
  tell: Tell,
  told = new Set<string>(),
): Root {
  const before: Element[] = [];
  eachElement(tree, (element) => {
    // An anchor may be named in the old way.
    const { id, name, ...rest } = element.properties;
    if (element.tagName === 'a' && name !== undefined)
      element.properties = { ...rest, id: id ?? name };
    // A scheme may be written in capitals.
    if (typeof element.properties.href === 'string')
      element.properties.href = element.properties.href.replace(/^[a-z][a-z\d+.-]*:/iu, (scheme) =>
        scheme.toLowerCase(),
      );
    if (element.tagName === 'img' && element.properties.src === undefined)
      tell({
        line: lineOf(element),
        message: 'The picture has no address, and is not shown.',
        advice: 'Write `![what it shows](picture.png)`.',
        refuses: true,
      });
    before.push({ ...element, properties: { ...element.properties } });
    element.properties.dataSource = before.length - 1;
  });
  const clean = sanitize(tree, { ...schema, clobberPrefix: idPrefix });
  if (clean.type !== 'root') return { type: 'root', children: [] };
  const after = new Map<number, Element>();
  eachElement(clean, (element) => {
    const { dataSource, ...properties } = element.properties;
    after.set(Number(dataSource), element);
    element.properties = properties;
  });
  tellLost(before, after, tell, told);
  return clean;
}

function tellLost(
  before: readonly Element[],
  after: ReadonlyMap<number, Element>,
  tell: Tell,
  told: Set<string>,
): void {
  for (const [at, element] of before.entries()) {
    const { tagName, properties } = element;
    if ('dataFootnoteBackref' in properties) continue;
    const line = lineOf(element);
    const now = after.get(at);
    // Where the same is left out again and again, once is enough.
    const once = (what: string, tellIt: () => void): void => {
      if (!told.has(what)) tellIt();
      told.add(what);
    };
    if (now === undefined) {
      once(tagName, () =>
        tell({
          line,
          message: `\`<${tagName}>\` is left out; what it holds is shown.`,
          advice: layout.get(tagName) ?? 'Take the tag out.',
          refuses: false,
        }),
      );
      continue;
    }
    for (const [name, value] of Object.entries(properties)) {
      if (name in now.properties || made.has(name) || value === false) continue;
      if (name === 'href' || name === 'src' || name === 'cite')
        tell({ line, ...lostAddress(tagName, String(value)), refuses: true });
      else if (name !== 'className' || !isMade(value))
        once(`${tagName} ${name}`, () =>
          tell({
            line,
            message: `\`${attributeName(name)}\` of \`<${tagName}>\` is left out.`,
            advice: 'Take it out: how a text looks is for the site to say.',
            refuses: false,
          }),
        );
    }
  }
}

/** The line of the Markdown (from 1) on which an element stands, or the first in it that has a place. */
export const lineOf = (element: Element): number => {
  if (element.position) return element.position.start.line;
  for (const child of element.children) {
    if (child.type === 'element') return lineOf(child);
    if (child.position) return child.position.start.line;
  }
  return 1;
};

const attributeName = (property: string): string =>
  property === 'className'
    ? 'class'
    : property.replaceAll(/[A-Z]/gu, (letter) =>
        /^(?:data|aria)/u.test(property) ? `-${letter.toLowerCase()}` : letter.toLowerCase(),
      );

function lostAddress(tagName: string, address: string): { message: string; advice: string } {
  const short = address.length > 60 ? `${address.slice(0, 60)}…` : address;
  if (tagName === 'img')
    return {
      message: `The picture \`${short}\` is not shown.`,
      advice: 'Put it into a file beside the text: `![what it shows](picture.png)`.',
    };
  const scheme = /^[^:/?#]*:/u.exec(address)?.[0] ?? address;
  return {
    message: `The address \`${short}\` is left out: links with \`${scheme}\` do not work everywhere, or can run something.`,
    advice:
      'Link to a page (`https:`), a file beside the text, `mailto:`, `tel:`, `sms:` or `geo:`; or write the address as text.',
  };
}

/** What Markdown itself makes, and what this site makes in another way. */
const made: ReadonlySet<string> = new Set(['ariaDescribedBy', 'dataSource', 'name', 'id']);

const isMade = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((name) =>
    /^(?:footnotes|sr-only|data-footnote-backref|contains-task-list|task-list-item|language-.*)$/u.test(
      String(name),
    ),
  );

/** What to write instead of elements of layout. */
const layout: ReadonlyMap<string, string> = new Map([
  ['picture', 'Write the one picture it is about: `![what it shows](picture.png)`.'],
  ['source', 'Write the one picture it is about: `![what it shows](picture.png)`.'],
  ['strike', 'Write `<s>` or `~~…~~`.'],
  ['tt', 'Write `` `…` ``.'],
  ['acronym', 'Write `<abbr title="…">`.'],
]);

const schema: Schema = {
  tagNames: [...kept, 'input'],
  strip: ['script', 'style', 'template', 'iframe', 'object', 'svg', 'math', 'textarea', 'title'],
  attributes: {
    '*': ['id', 'lang', 'dir', 'title', 'dataSource'],
    a: ['href', 'hrefLang', 'dataFootnoteBackref', 'dataFootnoteRef'],
    blockquote: ['cite'],
    code: [['className', /^language-./u]],
    col: ['span'],
    colgroup: ['span'],
    data: ['value'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    div: ['dataAlert'],
    img: ['alt', 'src', 'width', 'height'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    ins: ['cite', 'dateTime'],
    li: ['value'],
    ol: ['start', 'reversed', 'type', 'dataBracket'],
    q: ['cite'],
    section: ['dataFootnotes'],
    td: ['align', 'colSpan', 'rowSpan', 'headers'],
    th: ['align', 'colSpan', 'rowSpan', 'headers', 'scope', 'abbr'],
    time: ['dateTime'],
  },
  ancestors: Object.fromEntries(
    ['caption', 'col', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'].map((name) => [
      name,
      ['table'],
    ]),
  ),
  clobber: ['id', 'name', 'headers'],
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'irc', 'ircs', 'mailto', 'xmpp', 'tel', 'sms', 'geo'],
    src: ['http', 'https'],
  },
  required: { input: { disabled: true, type: 'checkbox' } },
};
