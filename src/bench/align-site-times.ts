import { text } from 'node:stream/consumers';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { z } from 'zod';
import { alignArticles } from '../alignment/articles.ts';

// Turns the articles on standard input (JSON) into HTML, as CommonMark, aligns them, and turns them into
// HTML again, with GFM; prints the milliseconds of each as JSON. A process has warmed up to nothing yet.
const blocks = z.array(z.object({ kind: z.string(), text: z.string() }));
const articles = z
  .array(z.object({ slug: z.string(), en: blocks, de: blocks }))
  .parse(JSON.parse(await text(process.stdin)));
const texts = articles.flatMap(({ en, de }) =>
  [en, de].map((side) =>
    side.map((block) => (block.kind === 'heading' ? `# ${block.text}` : block.text)).join('\n\n'),
  ),
);
const commonMark = unified().use(remarkParse).use(remarkRehype).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).freeze();

const plain = time(() => texts.map((one) => toHtml(commonMark.runSync(commonMark.parse(one)))));
const ours = time(() => alignArticles(articles));
const full = time(() => texts.map((one) => toHtml(gfm.runSync(gfm.parse(one)))));
process.stdout.write(JSON.stringify({ plain, ours, full }));

function time(work: () => unknown): number {
  const began = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - began) / 1e6;
}
