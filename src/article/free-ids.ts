import type { Element } from 'hast';

/** The properties of an element without an id that stands on the page already, or is a passage's. */
export function withFreeId(
  properties: Element['properties'],
  ids: Set<string>,
): Element['properties'] {
  const { id, ...rest } = properties;
  if (typeof id !== 'string') return properties;
  if (ids.has(id) || isPassageId(id)) return rest;
  ids.add(id);
  return properties;
}

/** `p7` is the address of a passage, `p7-2` of its second part, `p7s1` of a sentence, whatever a heading is called. */
export const isPassageId = (id: unknown): boolean =>
  typeof id === 'string' && /^p\d+(?:-\d+|s\d+)?$/u.test(id);
