import path from 'node:path';
import type { Element } from 'hast';
import type { Language } from '../../article/language.ts';
import type { Link } from '../../article/links.ts';
import type { RenderOptions } from '../../article/render.ts';
import type { AlignedArticle } from '../aligned.ts';
import { strings } from '../strings.ts';
import { urls } from '../urls.ts';
import { pictureAddress, publishedAddress } from './published.ts';

/**
 * How the addresses written in a text are printed: from their parts, below the base path.
 *
 * @param ids that stand on the page already
 * @param alone whether what is printed is a piece of the text by itself
 */
export async function renderOptions(
  article: AlignedArticle,
  language: Language,
  ids: Set<string>,
  alone: boolean,
): Promise<RenderOptions> {
  const images = await imageProperties(article, language);
  return {
    ids,
    begun: new Set(),
    say: strings[language].containers,
    alone,
    link: (href) => {
      const link = article.links[language][href];
      return link === undefined || href.startsWith('#') ? href : (printLink(link) ?? href);
    },
    image: (properties) => ({
      ...images.get(String(properties.src)),
      loading: 'lazy',
      decoding: 'async',
    }),
  };
}

/** @returns the address, `null` for what leads to another site or nowhere */
function printLink(link: Link): string | null {
  if (link.kind === 'elsewhere' || link.kind === 'nowhere') return null;
  const rest = link.query + (link.fragment === '' ? '' : `#${link.fragment}`);
  if (link.kind === 'text') return urls[link.view](link.language, link.slug) + rest;
  const address = link.kind === 'page' ? link.address.slice(1) : publishedAddress(link.path);
  return urls.file(address) + rest;
}

async function imageProperties(
  article: AlignedArticle,
  language: Language,
): Promise<Map<string, Element['properties']>> {
  const prepared = new Map<string, Element['properties']>();
  for (const [target, link] of Object.entries(article.links[language])) {
    const picture = link.kind === 'file' ? article.pictures[link.path] : undefined;
    if (!picture) continue;
    const { kind, width, height, file } = picture;
    const address = await pictureAddress(path.join(process.cwd(), file), kind);
    prepared.set(target, { src: urls.file(address), width, height });
  }
  return prepared;
}
