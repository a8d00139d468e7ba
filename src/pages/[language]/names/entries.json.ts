import type { APIRoute, GetStaticPaths } from 'astro';
import { languages } from '../../../article/language.ts';
import type { Language } from '../../../article/language.ts';
import { registerIndex } from '../../../site/register.ts';

export const getStaticPaths = (() =>
  languages.map((language) => ({
    params: { language },
    props: { language },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  new Response(JSON.stringify(await registerIndex(props.language)));
