import { describe, expect, test } from 'vitest';
import { alignArticles, type ArticleBlocks, type Row } from './articles.ts';
import { sampleOf } from './collection.ts';
import { noRules, readRules } from './rules/rules.ts';
import { seedArticle } from './seed-article.ts';

const shape = (rows: readonly Row[] | undefined) =>
  (rows ?? []).map(({ en, de }) => `${en.join('+')}:${de.join('+')}`);

const only = (article: ArticleBlocks) => alignArticles([article]).rows.get(article.slug);

describe('the seed article', () => {
  test('has its 17 rows, and the right sentences in each', () => {
    const rows = only(seedArticle());
    expect(shape(rows)).toEqual(Array.from({ length: 17 }, (_, row) => `${row}:${row}`));
    expect(
      rows?.map((row) => row.sentences.map(({ en, de }) => `${en.length}-${de.length}`).join(' ')),
    ).toEqual([
      '1-1 1-1 1-1',
      '1-1 1-1',
      '1-2 1-1',
      '1-2 1-1',
      '1-1 1-1',
      '1-1 1-1',
      '1-1 1-1',
      '1-1 1-1 1-1',
      '1-1',
      '1-1 1-1 1-1',
      '1-1 1-1',
      '1-1',
      '1-1',
      '1-2',
      '1-1 1-1',
      '1-1 1-1',
      '1-1 1-1',
    ]);
  });

  test('is sure of its rows', () => {
    for (const { confidence } of only(seedArticle()) ?? []) expect(confidence).toBeGreaterThan(0.9);
  });
});

describe('what translators do', () => {
  test('two paragraphs in one', () => {
    const article = seedArticle();
    const [first, second] = article.de.splice(9, 2);
    article.de.splice(9, 0, { kind: 'paragraph', text: `${first?.text} ${second?.text}` });
    expect(shape(only(article)).slice(8, 11)).toEqual(['8:8', '9+10:9', '11:10']);
  });

  test('one paragraph in two', () => {
    const article = seedArticle();
    const text = article.de[7]?.text ?? '';
    const cut = text.indexOf('Bis 2021');
    article.de.splice(
      7,
      1,
      { kind: 'paragraph', text: text.slice(0, cut).trim() },
      { kind: 'paragraph', text: text.slice(cut) },
    );
    const rows = only(article);
    expect(shape(rows).slice(6, 9)).toEqual(['6:6', '7:7+8', '8:9']);
    expect(rows?.[7]?.sentences).toEqual([
      { en: [[7, 0]], de: [[7, 0]] },
      { en: [[7, 1]], de: [[8, 0]] },
      { en: [[7, 2]], de: [[8, 1]] },
    ]);
  });

  test('only some paragraphs', () => {
    const article = seedArticle();
    const kept = [2, 6, 11];
    article.de = article.de.filter((_, at) => kept.includes(at));
    const rows = (only(article) ?? []).filter(({ en, de }) => en.length > 0 && de.length > 0);
    expect(shape(rows)).toEqual(['2:0', '6:1', '11:2']);
  });

  test('a paragraph left out', () => {
    const article = seedArticle();
    article.de.splice(4, 1);
    expect(shape(only(article)).slice(3, 6)).toEqual(['3:3', '4:', '5:4']);
  });

  test('what is all of a section stays below its heading, whatever another translation tells where', () => {
    const heading = (text: string) => ({ kind: 'heading', depth: 2, text });
    const paragraph = (text: string) => ({ kind: 'paragraph', text });
    const article = {
      slug: 'ferry',
      en: [
        heading('The ferry'),
        paragraph(
          'The ferry Margarethe crosses the Elbe at Blankenese with 40 cars at a time. Her engine came from Görlitz in 1931, her crew of three from Stade, and both are to be replaced before the winter.',
        ),
        heading('The dispute'),
        paragraph(
          'The towns pay for the ferry together, which the mayor of one thinks too much and that of the other too little.',
        ),
        heading('The outlook'),
        paragraph('A new ferry would cost more than both have. Nobody knows who is to pay for it.'),
      ],
      de: [
        heading('Die Fähre'),
        paragraph(
          'Eine neue Fähre würde mehr kosten, als beide Städte zusammen haben, und niemand weiß, wer sie bezahlt.',
        ),
        heading('Der Streit'),
        paragraph('Die Gemeinden streiten seit Jahren darum, wer wie viel zu der Fähre beiträgt.'),
        heading('Der Ausblick'),
        paragraph(
          'Noch fährt die Margarethe über die Elbe nach Blankenese, mit 40 Autos und dem Motor aus Görlitz von 1931. Auch ihre Besatzung aus Stade soll bald ersetzt werden.',
        ),
      ],
    };
    expect(shape(only(article))).toEqual(['0:0', '1:1', '2:2', '3:3', '4:4', '5:5']);
  });

  test('a paragraph added stands where it stands in German', () => {
    const article = seedArticle();
    article.de.splice(5, 0, {
      kind: 'paragraph',
      text: 'Anmerkung der Redaktion: Wir danken Karin Vogelsang für die Fotos vom Sommerfest in Bremen.',
    });
    expect(shape(only(article)).slice(4, 7)).toEqual(['4:4', ':5', '5:6']);
  });

  test('a paragraph moved', () => {
    const article = seedArticle();
    const moved = article.de.splice(6, 1);
    article.de.splice(12, 0, ...moved);
    const rows = only(article);
    expect(shape(rows).slice(5, 8)).toEqual(['5:5', '6:12', '7:6']);
    expect(rows?.filter((row) => row.moved).map((row) => row.en)).toEqual([[6]]);
  });
});

describe('a person’s word', () => {
  const ruled = (yaml: string) => only({ ...seedArticle(), rules: readRules(yaml).rules });

  test('joins, though the texts say otherwise', () => {
    const rows = ruled(
      'pair: [{ en: [Implemented since, "Up to now, through"], de: [Das seit 2020, Bisher haben] }]',
    );
    expect(shape(rows).slice(0, 2)).toEqual(['0+1:0+1', '2:2']);
    expect(rows?.[0]).toMatchObject({ confidence: 1, moved: false });
  });

  test('pairs across the order', () => {
    const rows = ruled('pair: [{ en: Implemented since, de: Dieses Modell hat }]');
    expect(rows?.find(({ en }) => en[0] === 0)).toMatchObject({ de: [2], moved: true });
  });

  test('accepts a passage without counterpart', () => {
    const rows = ruled('only: [{ en: Protect the, reason: The German paper has no subheads. }]');
    expect(rows?.find(({ en }) => en[0] === 8)).toMatchObject({
      de: [],
      accepted: 'The German paper has no subheads.',
    });
  });

  test('splits a row', () => {
    const article = seedArticle();
    const rules = readRules(
      'pair: [{ en: [Implemented since, Up to now], de: [Das seit 2020, Bisher haben] }]\n' +
        'split: [{ en: Up to now, de: Bisher haben }]',
    ).rules;
    // “Up to now” opens two passages, so the rules that say no more do not hold.
    expect(shape(only({ ...article, rules })).slice(0, 2)).toEqual(['0:0', '1:1']);
    const clearer = readRules(
      'pair: [{ en: [Implemented since, "Up to now, through"], de: [Das seit 2020, Bisher haben] }]\n' +
        'split: [{ en: "Up to now, through", de: Bisher haben }]',
    ).rules;
    expect(shape(only({ ...article, rules: clearer })).slice(0, 2)).toEqual(['0:0', '1:1']);
  });
});

describe('what went wrong in a text', () => {
  test('a paragraph pasted twice repeats the one that has a counterpart', () => {
    const article = seedArticle();
    const pasted = article.de[6];
    if (pasted) article.de.splice(7, 0, { ...pasted });
    const rows = only(article) ?? [];
    expect(rows.filter(({ repeats }) => repeats !== undefined)).toHaveLength(1);
    const repeated = rows.findIndex(({ repeats }) => repeats !== undefined);
    expect(rows[rows[repeated]?.repeats ?? -1]).toMatchObject({ en: [6] });
  });

  test('what only a neighbour that moved had displaced has not moved', () => {
    const paragraphs = (texts: string[]) =>
      texts.map((one) => ({ kind: 'paragraph' as const, text: one }));
    const rows = only({
      slug: 'mill',
      en: paragraphs([
        'The Weser rose by 2 metres in May 1961, and the tannery at Polle stood under water.',
        'The tanner, Emil Harms, moved his family to Holzminden and came back after nine weeks.',
        'Nobody had counted on a second flood. It came in August.',
        'The insurance paid 9,000 marks. Harms had asked for 15,000.',
        'In the village school, 36 children were taught in two rooms until Whitsun.',
      ]),
      de: paragraphs([
        'Die Weser stieg im Mai 1961 um zwei Meter, und die Gerberei in Polle stand unter Wasser.',
        'Niemand hatte mit einem zweiten Hochwasser gerechnet.',
        'Es kam im August.',
        'Die Versicherung zahlte 9.000 Mark. Harms hatte 15.000 verlangt.',
        'In der Dorfschule wurden bis Pfingsten 36 Kinder in zwei Räumen unterrichtet.',
        'Der Gerber, Emil Harms, zog mit seiner Familie nach Holzminden und kam nach neun Wochen zurück.',
      ]),
    });
    expect(rows?.filter(({ moved }) => moved).map(({ en, de }) => [en, de])).toEqual([[[1], [5]]]);
  });

  test('a section that stands elsewhere has moved as one', () => {
    const article = seedArticle();
    article.de.splice(2, 0, ...article.de.splice(9, 4));
    const rows = only(article) ?? [];
    expect(rows.map(({ en, de }) => [en, de])).toEqual(
      rows.map((_, row) => [[row], [row < 2 || row > 12 ? row : row < 9 ? row + 4 : row - 7]]),
    );
    const moved = rows.flatMap((row, index) => (row.moved ? [index] : []));
    expect(moved).toEqual([9, 10, 11, 12]);
  });
});

// Each aligns a site or two; a loaded machine may need more than a few seconds.
describe('a site rebuilt', { timeout: 300_000 }, () => {
  /** Articles of the seed's paragraphs, three each, each with a number of its own. */
  const site = () => {
    const { en, de } = seedArticle();
    return Array.from({ length: 20 }, (_, a): ArticleBlocks => {
      const from = a % 15;
      const sign = (text: string) => ({ kind: 'paragraph', text: `${text} (${4000 + a})` });
      return {
        slug: `article-${a}`,
        en: en.slice(from, from + 3).map(({ text }) => sign(text)),
        de: de.slice(from, from + 3).map(({ text }) => sign(text)),
        rules: noRules,
      };
    });
  };
  const edited = () => {
    const articles = site();
    articles[7] = { ...seedArticle(), slug: 'article-7' };
    return articles;
  };

  test('aligns nothing where nothing has changed', () => {
    const first = alignArticles(site());
    const second = alignArticles(site(), first.cache);
    expect(first.aligned).toHaveLength(20);
    expect(second.aligned).toEqual([]);
    expect(second.rows).toEqual(first.rows);
    expect(second.cache).toEqual(first.cache);
  });

  test('gives after an edit what it gives with nothing kept', () => {
    const first = alignArticles(site());
    const second = alignArticles(edited(), JSON.parse(JSON.stringify(first.cache)));
    const cold = alignArticles(edited());
    expect(second.rows).toEqual(cold.rows);
    expect(second.cache).toEqual(cold.cache);
    expect(shape(second.rows.get('article-7'))).toHaveLength(17);
  });

  test('of more text than it learns from, aligns only the article that was edited', () => {
    const { en, de } = seedArticle();
    const whole = (blocks: typeof en) => blocks.map(({ text }) => text).join(' ');
    const large = Array.from({ length: 32 }, (_, a): ArticleBlocks => {
      const block = (text: string) => ({ kind: 'code', text });
      return {
        slug: `long-${a}`,
        en: [block(`Part ${a}.`), block(whole(en).repeat(2))],
        de: [block(`Teil ${a}.`), block(whole(de).repeat(2))],
      };
    });
    const drawn = sampleOf(large.map(({ slug, en: source }) => ({ id: slug, source })));
    const other = large.findIndex(({ slug }) => !drawn.has(slug));
    const { cache } = alignArticles(large);
    const after = large.map((article, a) =>
      a === other ? { ...seedArticle(), slug: article.slug } : article,
    );
    const second = alignArticles(after, cache);
    expect(second.aligned).toEqual([`long-${other}`]);
    expect(second.rows).toEqual(alignArticles(after).rows);
    expect(alignArticles(after, second.cache).aligned).toEqual([]);
  });

  test('a new rule is an edit', () => {
    const articles = site();
    const { cache } = alignArticles(articles);
    const { rules } = readRules('only: [{ en: Implemented, reason: Just so. }]');
    articles[0] = { slug: 'article-0', en: [], de: [], ...articles[0], rules };
    expect(alignArticles(articles, cache).aligned).toEqual(['article-0']);
  });

  test('an edit undone brings back what was', () => {
    const first = alignArticles(site());
    const second = alignArticles(edited(), first.cache);
    expect(alignArticles(site(), second.cache).rows).toEqual(first.rows);
  });

  test.each([null, 'rubbish', {}, { version: 5, rows: 5 }, { version: 0 }])(
    'ignores a cache it cannot read: %j',
    (cache) => {
      const articles = site().slice(0, 2);
      expect(alignArticles(articles, cache)).toEqual(alignArticles(articles));
    },
  );

  test('does not depend on the order of articles', () => {
    const { rows } = alignArticles([...edited()].reverse());
    expect(new Map([...rows].reverse())).toEqual(alignArticles(edited()).rows);
  });
});

test('a text that is missing leaves rows of one language', () => {
  const { en } = seedArticle();
  const { rows } = alignArticles([
    { slug: 'a', en, de: [] },
    { slug: 'b', en: [], de: [] },
  ]);
  expect(shape(rows.get('a'))).toEqual(en.map((_, block) => `${block}:`));
  expect(rows.get('b')).toEqual([]);
});
