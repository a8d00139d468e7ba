import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ArticleBlocks } from '../alignment/articles.ts';
import type { GoldSet } from './gold.ts';
import { wholeNumbers } from './random.ts';
import { median } from './score.ts';

/**
 * How long a site of 1,000 articles takes to align, with nothing kept from before, beside the time
 * in which remark turns its 2,000 texts into HTML: plain CommonMark, and with GFM as the site has it.
 *
 * The articles are about as long as the seed article (17 blocks, 7,500 characters of English), made of
 * sentences of the English–German sets that stand one to one there, drawn anew for each. The times are
 * the middle ones of three processes.
 *
 * @returns rows of a table, its heading first; none where the sets hold too little text
 */
export function* measureSite(sets: readonly GoldSet[]): Generator<string[]> {
  const sentences = pairsOf(sets);
  if (sentences.length < fewestSentences) return;
  const articles = makeUp(sentences);
  yield ['articles', 'ms', 'CommonMark to HTML ms', 'times that', 'with GFM ms', 'times that'];
  const rounds = Array.from({ length: 3 }, () => timesOf(articles));
  const plain = median(rounds.map((round) => round.plain));
  const ours = median(rounds.map((round) => round.ours));
  const full = median(rounds.map((round) => round.full));
  yield [
    String(articles.length),
    ours.toFixed(0),
    plain.toFixed(0),
    (ours / plain).toFixed(2),
    full.toFixed(0),
    (ours / full).toFixed(2),
  ];
}

const fewestSentences = 500;
const size = 1000;
const blocks = 17;
const characters = 7500;

function pairsOf(sets: readonly GoldSet[]): SentencePair[] {
  return sets
    .filter(({ name, languages }) => !name.startsWith('edit') && languages.source === 'en')
    .flatMap(({ documents }) => documents)
    .flatMap(({ plain, gold }) =>
      gold.flatMap(({ source, target }): SentencePair[] => {
        const en = plain.source[source[0] ?? -1]?.text ?? '';
        const de = plain.target[target[0] ?? -1]?.text ?? '';
        const single = source.length === 1 && target.length === 1;
        return single && isProse(en) && isProse(de) ? [{ en, de }] : [];
      }),
    );
}

/** A sentence or two, without marks that Markdown would take for its own. */
const isProse = (text: string) => /^\p{Lu}[^`*_[\]<>#|\\]{40,260}[.!?]$/u.test(text);

function makeUp(sentences: readonly SentencePair[]): ArticleBlocks[] {
  const random = wholeNumbers(1);
  const draw = () => sentences[random() % sentences.length] ?? { en: '', de: '' };
  return Array.from({ length: size }, (_, number) => {
    const paragraphs = Array.from({ length: blocks }, (_paragraph, block) => {
      const drawn = [draw()];
      // The last sentence overshoots by half of itself.
      while (block > 0 && lengthOf(drawn) < characters / blocks - 70) drawn.push(draw());
      return drawn;
    });
    const side = (language: 'en' | 'de') =>
      paragraphs.map((drawn, block) => ({
        kind: block === 0 ? 'heading' : 'paragraph',
        text: drawn.map((pair) => pair[language]).join(' '),
      }));
    return { slug: String(number), en: side('en'), de: side('de') };
  });
}

const lengthOf = (drawn: readonly SentencePair[]) =>
  drawn.reduce((sum, { en }) => sum + en.length + 1, 0);

/** Milliseconds in a process that does nothing else. */
function timesOf(articles: readonly ArticleBlocks[]): Times {
  const script = fileURLToPath(new URL('align-site-times.ts', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [script], {
    input: JSON.stringify(articles),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} ended with ${status ?? 'a signal'}.`);
  return timesSchema.parse(JSON.parse(stdout));
}

const timesSchema = z.object({ plain: z.number(), ours: z.number(), full: z.number() });

type Times = z.infer<typeof timesSchema>;

type SentencePair = { en: string; de: string };
