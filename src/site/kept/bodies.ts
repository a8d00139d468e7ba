import { readBody } from '../../article/body.ts';
import { Kept } from '../../passages/kept.ts';

/** Reads Markdown as `readBody` does, what was read in an earlier run from there. */
export async function keptBodies(file: string, version: string): Promise<KeptBodies> {
  const kept = await Kept.open({
    file,
    version,
    isValue: (value): value is KeptBody => typeof value === 'object' && value !== null,
  });
  const read: typeof readBody = (body, options) => {
    const value = kept.get([body, JSON.stringify(options)], () => {
      const reading = readBody(body, options);
      if (!reading.ok) return reading;
      return { ok: true, markdown: { ...reading.markdown, ids: [...reading.markdown.ids] } };
    });
    if (!value.ok) return value;
    return { ok: true, markdown: { ...value.markdown, ids: new Set(value.markdown.ids) } };
  };
  return { read, save: () => kept.save() };
}

type Body = ReturnType<typeof readBody>;
type Markdown = Extract<Body, { ok: true }>['markdown'];

/** As JSON can hold it. */
type KeptBody =
  Extract<Body, { ok: false }> | { ok: true; markdown: Omit<Markdown, 'ids'> & { ids: string[] } };

type KeptBodies = { read: typeof readBody; save: () => Promise<void> };
