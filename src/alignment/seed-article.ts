import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFrontMatter } from '../article/front-matter.ts';
import { readMarkdown } from '../article/markdown.ts';
import type { ArticleBlocks } from './articles.ts';
import type { Block } from './texts.ts';

/** The article that the site begins with, for tests: 17 blocks a side, one with one in order. */
export function seedArticle(): ArticleBlocks & Record<'en' | 'de', Block[]> {
  const slug = 'join-hands-to-build-new-countryside';
  const read = (language: 'en' | 'de') => {
    const file = path.join(import.meta.dirname, '../../content', slug, `${language}.md`);
    const { body } = readFrontMatter(readFileSync(file, 'utf8'), file);
    return readMarkdown(body).blocks.map(({ kind, text, depth }) => ({ kind, text, depth }));
  };
  return { slug, en: read('en'), de: read('de') };
}
