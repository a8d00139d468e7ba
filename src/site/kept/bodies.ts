import type { ArticleText } from '../../article/article.ts';
import { readBody } from '../../article/body.ts';
import { Kept, keyOf } from '../../passages/kept.ts';

/** Reads Markdown as `readBody` does, what was read in an earlier run from there. */
export async function keptBodies(file: string, version: string): Promise<KeptBodies> {
  const writing = globalThis.diptychWriting?.kept;
  if (writing?.bodies) {
    writing.bodies.begin();
    return writing.bodies;
  }
  const kept = await Kept.open<KeptBody>({ file, version, stays: writing !== undefined });
  const read: typeof readBody = (body, options) => {
    const value = kept.get([body, JSON.stringify(options)], () => {
      const reading = readBody(body, options);
      if (!reading.ok) return reading;
      return { ok: true, markdown: { ...reading.markdown, ids: [...reading.markdown.ids] } };
    });
    if (!value.ok) return value;
    sources.set(value.markdown.blocks, keyOf([body, JSON.stringify(options)]));
    return { ok: true, markdown: { ...value.markdown, ids: new Set(value.markdown.ids) } };
  };
  const bodies = { read, begin: () => kept.begin(), save: () => kept.save() };
  if (writing) writing.bodies = bodies;
  return bodies;
}

/** A text as a part of keys: what is read in a body depends on nothing else. */
export function textKey({ blocks, ids, references, told, ...text }: ArticleText): string {
  const read = sources.get(blocks) ?? JSON.stringify([blocks, [...ids], references, told]);
  return `${read} ${JSON.stringify(text)}`;
}

/** By blocks, a key of the body they were read in. */
const sources = new WeakMap<Markdown['blocks'], string>();

type Body = ReturnType<typeof readBody>;
type Markdown = Extract<Body, { ok: true }>['markdown'];

/** As JSON can hold it. */
type KeptBody =
  Extract<Body, { ok: false }> | { ok: true; markdown: Omit<Markdown, 'ids'> & { ids: string[] } };

export type KeptBodies = {
  read: typeof readBody;
  /** As of `Kept`. */
  begin: () => void;
  save: () => Promise<void>;
};
