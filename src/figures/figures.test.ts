import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../article/language.ts';
import { readFigures } from './figures.ts';

// Each row of a table of forms: kind, value, unit, and a sentence with the figure in brackets.
describe.each(languages)('the written forms of %s', (language) => {
  const table = readFileSync(new URL(`forms/${language}.tsv`, import.meta.url), 'utf8');
  const rows = table.split('\n').filter((row) => row !== '' && !row.startsWith('#'));

  test.each(rows)('%s', (row) => {
    const [kind, value, unit, sentence = ''] = row.split('\t');
    const marked = /\[(.+?)\]/.exec(sentence);
    const text = sentence.replace(/\[(.+?)\]/, '$1');
    const read = readFigures(text, language).map((figure) =>
      [figure.kind, figure.value, figure.unit ?? '', figure.text].join(' | '),
    );
    expect(read).toEqual(kind === 'none' ? [] : [[kind, value, unit, marked?.[1]].join(' | ')]);
  });
});
