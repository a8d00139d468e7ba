import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { attachmentPaths } from '../../../site/articles.ts';

/** A file that lies beside a text, such as `plan.pdf`, published beside its page. */
export const getStaticPaths = attachmentPaths;

export const GET: APIRoute<Record<string, never>, { slug: string; file: string }> = async ({
  params,
}) => {
  const bytes = await readFile(path.join(process.cwd(), 'content', params.slug, params.file));
  return new Response(new Uint8Array(bytes));
};
