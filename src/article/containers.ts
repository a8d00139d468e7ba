import type { Element, ElementContent } from 'hast';
import type { Block, Container } from './blocks.ts';
import { withFreeId } from './free-ids.ts';
import { isWide } from './tables.ts';
import type { AlertKind } from './source/alerts.ts';
import { alertKinds } from './source/alerts.ts';
import { textOf } from './text.ts';

/**
 * Opens a container of blocks.
 *
 * @param first the number of its first item that is printed, and the piece that is printed in it first
 * @returns the element to print, and the one that holds the blocks
 */
export function openContainer(
  container: Container,
  first: { number: number; piece: { block: Block } | object },
  options: ContainerOptions,
): { outer: Element; inner: Element } {
  const { key, properties, item } = container;
  const { alone, listed = false, begun, say } = options;
  const tagName = alone ? (aloneNames[container.tagName] ?? container.tagName) : container.tagName;
  const more: Element['properties'] = {};
  if (tagName !== container.tagName) more.dataPart = container.tagName;
  // A list that counts down begins with as many items as it has, if nothing else is said.
  if (tagName === 'ol' && (first.number !== 1 || properties.reversed)) more.start = first.number;
  if (tagName === 'li' && begun.has(key)) more.dataContinued = '';
  // A list whose items stand in several rows is one list for the ear: that of the rows, where they are one.
  if (alone && listed && ['ul', 'ol', 'li'].includes(tagName)) more.role = 'none';
  else if (tagName === 'li' && alone && item && item.of > 1)
    Object.assign(more, { ariaPosInSet: item.item, ariaSetSize: item.of });
  if (tagName === 'section' && 'dataFootnotes' in properties) more.ariaLabel = say.footnotes;
  const alert = alertKinds.find((kind) => kind === properties.dataAlert);
  if (alert) Object.assign(more, { role: 'note', ariaLabel: say.alerts[alert] });
  begun.add(key);
  const inner = element(tagName, { ...withFreeId(properties, options.ids), ...more }, []);
  if (container.table === null) return { outer: inner, inner };
  if (!alone) return { outer: scrolling(inner, options), inner };
  const { head, shares } = container.table;
  const columns = shares.map((share) => element('col', { dataShare: share }, []));
  inner.children.push(element('colgroup', {}, columns));
  inner.properties.dataAlone = '';
  if (head && !('block' in first.piece && isHead(first.piece.block.node)))
    inner.children.push(element('thead', { dataRepeated: '' }, [repeated(head)]));
  return { outer: isWide(container.table) ? scrolling(inner, options) : inner, inner };
}

/** What may be wider than the page, scrolled by pointer and by keyboard. */
export const scrolling = (table: Element, { say }: Pick<ContainerOptions, 'say'>): Element =>
  element('div', { dataScroll: '', tabIndex: 0, role: 'group', ariaLabel: say.table }, [table]);

/** A list of terms and a question are whole only with all that belongs to them. */
const aloneNames: Record<string, string> = {
  dl: 'div',
  dd: 'div',
  details: 'div',
  section: 'div',
};

const isHead = (row: Element): boolean =>
  row.children.every((cell) => cell.type !== 'element' || cell.tagName === 'th');

/** The head of a table once more, for the ear: its words alone. */
const repeated = (head: Element): Element =>
  element(
    'tr',
    {},
    head.children.flatMap((cell): Element[] => {
      if (cell.type !== 'element') return [];
      const { colSpan } = cell.properties;
      const value = textOf(cell) || pictured(cell);
      // A cell in the corner names nothing.
      if (value === '') return [element('td', { colSpan }, [])];
      return [element('th', { colSpan, scope: 'col' }, [{ type: 'text', value }])];
    }),
  );

/** What the pictures of an element show. */
const pictured = ({ children }: Element): string =>
  children
    .flatMap((child) => {
      if (child.type !== 'element') return [];
      const { alt } = child.properties;
      return typeof alt === 'string' ? [alt] : [pictured(child)];
    })
    .join(' ');

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

type ContainerOptions = {
  ids: Set<string>;
  begun: Set<number>;
  say: ContainerWords;
  alone: boolean;
  listed?: boolean;
};

/** What containers are called on the page. */
export type ContainerWords = {
  footnotes: string;
  /** The link from a footnote to the place it belongs to. */
  back: string;
  code: string;
  table: string;
  alerts: Record<AlertKind, string>;
};
