import { readFrontMatter } from '../../article/front-matter.ts';
import { readMarkdown, type Block } from '../../article/markdown.ts';
import { splitSentences } from '../../article/sentences/sentences.ts';
import { alignArticles, type Row } from '../../alignment/articles.ts';
import type { Place } from '../../alignment/texts.ts';
import { readNamed } from '../command.ts';

/**
 * The alignment of two Markdown files, as tab-separated lines under a heading.
 *
 * @param sentences one line a group of sentences rather than a row of blocks
 * @throws if a file cannot be read
 */
export async function articleTable(en: string, de: string, sentences: boolean): Promise<string> {
  const texts = { en: await readBlocks(en), de: await readBlocks(de) };
  const rows = alignArticles([{ slug: 'article', ...texts }]).rows.get('article') ?? [];
  const lines = rows.flatMap((row, r) =>
    sentences ? sentenceLines(row, r + 1, texts) : [rowLine(row, r + 1, texts)],
  );
  const heading = ['passage', 'en', 'de', 'confidence', 'moved', 'English', 'German'];
  return [heading, ...lines].map((cells) => `${cells.join('\t')}\n`).join('');
}

function rowLine(row: Row, number: number, texts: Texts): string[] {
  const text = (blocks: readonly Block[], units: readonly number[]) =>
    clean(units.map((unit) => blocks[unit]?.text ?? '').join(' '));
  return [
    `p${number}`,
    row.en.map((block) => block + 1).join(' '),
    row.de.map((block) => block + 1).join(' '),
    row.confidence.toFixed(3),
    row.moved ? 'moved' : '',
    text(texts.en, row.en),
    text(texts.de, row.de),
  ];
}

function sentenceLines(row: Row, number: number, texts: Texts): string[][] {
  const name = ([block, sentence]: Place) => `${block + 1}.${sentence + 1}`;
  const text = (language: 'en' | 'de', places: readonly Place[]) =>
    clean(
      places
        .map(([block, k]) => {
          const whole = texts[language][block]?.text ?? '';
          return splitSentences(whole, language)[k]?.text ?? whole;
        })
        .join(' '),
    );
  return row.sentences.map((group, g) => [
    `p${number}s${g + 1}`,
    group.en.map(name).join(' '),
    group.de.map(name).join(' '),
    row.confidence.toFixed(3),
    row.moved ? 'moved' : '',
    text('en', group.en),
    text('de', group.de),
  ]);
}

const clean = (text: string) => text.replace(/\s+/gu, ' ').trim();

async function readBlocks(file: string): Promise<Block[]> {
  const source = await readNamed(file);
  const { body, bodyLine } = readFrontMatter(source, file);
  return readMarkdown(body, { firstLine: bodyLine }).blocks;
}

type Texts = { en: Block[]; de: Block[] };
