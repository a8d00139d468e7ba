import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../article/language.ts';
import { search } from './engine.ts';
import { seed, seedRows, serveIndex, type ServedIndex } from './fixtures/served-index.ts';
import { suggest } from './suggest.ts';

let index: ServedIndex;

const other = { en: 'Rivers of the north', de: 'Flüsse des Nordens' };

beforeAll(async () => {
  const titles = other;
  index = await serveIndex([
    ...(await seedRows()),
    { article: 'rivers', titles, row: 0, ...titles },
    {
      article: 'rivers',
      titles,
      row: 1,
      en: 'Anna Müller of Munich measured 3.5% more water in the rivers than in 1998.',
      de: 'Anna Müller aus München maß 3,5 % mehr Wasser in den Flüssen als 1998.',
    },
    {
      article: 'rivers',
      titles,
      row: 2,
      en: 'Nothing of this was translated.',
      de: null,
    },
    {
      article: 'rivers',
      titles,
      row: 3,
      en: 'After the war the mills were rebuilt.',
      de: 'Nach dem Krieg wurden die Mühlen wieder gebaut.',
    },
    {
      article: 'rivers',
      titles,
      row: 4,
      en: 'Riverbank 8.3.6 was shown from 12 to 15 November 2010.',
      de: 'Riverbank 8.3.6 wurde vom 12. bis 15. November 2010 gezeigt.',
    },
    {
      article: 'rivers',
      titles,
      row: 5,
      en: 'Run gauge --from=2017-03-04 --size=3,480 --port 0x7f2 and wait.',
      de: 'Dann gauge --from=2017-03-04 --size=3.480 --port 0x7f2 aufrufen und warten.',
      code: { en: [{ start: 4, end: 54 }], de: [{ start: 5, end: 55 }] },
    },
    {
      article: 'rivers',
      titles,
      row: 6,
      en: 'The CO2-neutral gate has pumps of the type M40A/Kranz.',
      de: 'Das CO2-neutrale Tor hat Pumpen der Bauart M40A/Kranz.',
    },
  ]);
}, 300_000);

afterAll(() => index.stop());

async function find(query: string, scope: readonly Language[] = languages): Promise<Seen[]> {
  const { hits } = await search(index.sources, query, scope, 10);
  return hits.map(({ article, row, match, passages }) => {
    const marked = (language: Language): string[] =>
      (passages[language]?.marks ?? []).map(
        ({ start, end }) => passages[language]?.text.slice(start, end) ?? '',
      );
    return {
      place: `${article === seed ? 'seed' : article} ${row}`,
      match,
      en: marked('en'),
      de: marked('de'),
    };
  });
}

describe('figures, in any spelling, marked in both languages', () => {
  test.each([
    ['1.1 trillion', 7, ['1,100 billion'], ['1.100 Milliarden']],
    ['1100 billion', 7, ['1,100 billion'], ['1.100 Milliarden']],
    ['sieben von sieben', 8, ['7/7'], ['sieben von sieben']],
    ['10. Juli', 5, ['July 10'], ['10. Juli']],
  ])('%s', async (query, row, en, de) => {
    const [first] = await find(query);
    expect(first).toMatchObject({ place: `seed ${row}`, match: 'exact' });
    expect(first?.en).toEqual([expect.stringContaining(en[0] ?? '')]);
    expect(first?.de).toEqual([expect.stringContaining(de[0] ?? '')]);
  });

  test.each([
    ['3,480', '3,480', '3.480'],
    ['3.480', '3,480', '3.480'],
    ['3480', '3,480', '3.480'],
    ['480', '480', '480'],
    ['2017-03-04', '2017-03-04', '2017-03-04'],
    ['0x7f2', '0x7f2', '0x7f2'],
  ])('in code, by its letters: %s', async (query, en, de) => {
    const [first] = await find(query);
    expect(first).toMatchObject({ place: 'rivers 5', match: 'exact', en: [en], de: [de] });
  });

  test.each(['348', '34.80', '4 March 2017'])('code has no figures: %s', async (query) => {
    const hits = await find(query);
    expect(hits.filter(({ place, match }) => place === 'rivers 5' && match === 'exact')).toEqual(
      [],
    );
  });

  test('a number of thousands is not one of another scale', async () => {
    const [first] = await find('1,100');
    expect(first).toMatchObject({ place: 'seed 7', match: 'similar' });
  });

  test('a day within a range of days, and a version of which only the beginning is named', async () => {
    expect((await find('13 November 2010'))[0]).toMatchObject({
      place: 'rivers 4',
      match: 'similar',
      en: ['12 to 15 November 2010'],
    });
    expect((await find('Riverbank 8.3'))[0]).toMatchObject({ place: 'rivers 4', match: 'words' });
  });

  test.each([
    ['CO2', 'CO2', 'exact'],
    ['m40a', 'M40A', 'exact'],
    ['M40A/Kranz', 'M40A/Kranz', 'exact'],
    ['gate M40A', 'M40A', 'words'],
  ])('a sign within a longer one: %s', async (query, mark, match) => {
    const [first] = await find(query);
    expect(first).toMatchObject({ place: 'rivers 6', match, de: expect.arrayContaining([mark]) });
  });

  test('with words beside them', async () => {
    const [first] = await find('Landstraße 367');
    expect(first).toMatchObject({
      place: 'seed 7',
      match: 'words',
      en: ['367 km'],
      de: ['367 km', 'Landstraßen'],
    });
  });
});

test.each(['36799', '3670', '110', '1007', '35%', '7/8', '11.000 Milliarden', 'xyzzy'])(
  '%s, which is not there, is not found',
  async (query) => {
    expect((await find(query)).filter(({ match }) => match === 'exact')).toEqual([]);
  },
);

describe('names', () => {
  test.each(["Dieu K'Re", 'k’re', 'K`Re', 'K Re', 'KRe', '"Dieu K\'Re"'])('%s', async (query) => {
    expect((await find(query))[0]).toMatchObject({ place: 'seed 17', match: 'exact' });
  });

  test.each(['Hoàng Văn Tâm', 'HOANG VAN TAM', 'hoang van'])('%s', async (query) => {
    const found = await find(query);
    expect(found.map(({ place, match }) => [place, match])).toEqual([
      ['seed 7', 'exact'],
      ['seed 8', 'exact'],
    ]);
    expect(found[0]?.en).toHaveLength(1);
    expect(found[0]?.de).toHaveLength(1);
  });

  test.each(['Müller', 'Mueller', 'Muller', 'Anna Mueller'])('%s', async (query) => {
    expect((await find(query))[0]).toMatchObject({ place: 'rivers 1', match: 'exact' });
  });

  test.each(['Hoan Van Tam', 'Hoang Vam Tam', 'Nguyen Ti Thu', 'Dac Song', 'Dak Sog'])(
    '%s is told to be a near spelling',
    async (query) => {
      const found = await find(query);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ match }) => match === 'similar')).toBe(true);
    },
  );
});

describe('words', () => {
  test('in any form, each language with its own stems', async () => {
    expect((await find('hostile force'))[0]).toMatchObject({ place: 'seed 10', match: 'words' });
    const german = await find('feindlicher Kräfte');
    expect(german.map(({ place, match }) => [place, match])).toEqual([
      ['seed 11', 'exact'],
      ['seed 10', 'words'],
    ]);
  });

  test('a part of a German compound finds the whole', async () => {
    const [first] = await find('Militär');
    expect(first).toMatchObject({ place: 'seed 5', match: 'words', de: ['Provinzmilitär'] });
  });

  test('the beginning of a word is a near spelling', async () => {
    expect((await find('Anzei Kolle')).length).toBe(0);
    const [first] = await find('Provin');
    expect(first?.match).toBe('similar');
  });

  test('a word that is common in one language only is looked for in the other', async () => {
    const found = await find('war');
    expect(found.map(({ place }) => place)).toEqual(['rivers 3']);
    expect(found[0]).toMatchObject({ en: ['war'], de: ['Krieg'] });
  });

  test('where no passage has all of them, those with most of them, which say what they lack', async () => {
    const { hits } = await search(index.sources, 'rivers Munich Facebook', languages, 10);
    expect(hits.map(({ article, row, match, missing }) => [article, row, match, missing])).toEqual([
      ['rivers', 1, 'words', ['Facebook']],
    ]);
    expect((await find('rivers in Munich'))[0]?.place).toBe('rivers 1');
  });

  test('words of one article count together, though no passage has them all', async () => {
    const { hits } = await search(index.sources, 'poverty Facebook', languages, 10);
    expect(hits.every(({ article, missing }) => article === seed && missing.length === 1)).toBe(
      true,
    );
    expect(hits.map(({ row }) => row)).toContain(16);
  });

  test('in both languages at once', async () => {
    expect((await find('Mühlen war'))[0]).toMatchObject({
      place: 'rivers 3',
      match: 'words',
      en: ['war', 'mills'],
      de: ['Krieg', 'Mühlen'],
    });
  });

  test.each([
    ['ideologicl foundation', 'seed 9', 'ideological foundation'],
    ['Vertraun der Bevölkerung', 'seed 3', 'Vertrauen der Bevölkerung'],
  ])('%s is told to be a near spelling', async (query, place, near) => {
    const { hits } = await search(index.sources, query, languages, 10);
    expect(hits.every((hit) => hit.match === 'similar')).toBe(true);
    expect(hits.map(({ row }) => `seed ${row}`)).toContain(place);
    expect(hits[0]?.near?.toLowerCase()).toBe(near.toLowerCase());
  });

  test('in quotation marks, as they stand', async () => {
    const found = await find('"trust in the Party"');
    expect(found.map(({ place }) => place).toSorted()).toEqual(['seed 10', 'seed 3']);
    expect(found.every(({ match }) => match === 'exact')).toBe(true);
    expect(await find('"the Party in trust"')).toEqual([]);
  });
});

test('a scope leaves the other language out', async () => {
  expect(await find('household', ['en'])).not.toEqual([]);
  expect(await find('household', ['de'])).toEqual([]);
  // A name is the same in either: Provincial Military, Provinzmilitär.
  expect((await find('Military', ['de']))[0]?.place).toBe('seed 5');
  expect((await find('sieben von sieben', ['en']))[0]?.en).toEqual(['7/7']);
});

test('a passage without counterpart is found, and says that it has none', async () => {
  const { hits } = await search(index.sources, 'translated', languages, 10);
  expect(hits[0]?.passages.de).toBeNull();
  expect(hits[0]?.passages.en?.text).toBe('Nothing of this was translated.');
});

test('German is searched as if it were alone', async () => {
  const rows = await seedRows();
  const german = await serveIndex(rows.map((row) => ({ ...row, en: null })));
  const both = await serveIndex(rows);
  try {
    const vocabulary = new Set(rows.flatMap(({ de }) => de?.match(/\p{L}{2,}/gu) ?? []));
    expect(vocabulary.size).toBeGreaterThan(400);
    for (const word of vocabulary) {
      const [alone, beside] = await Promise.all(
        [german, both].map(async ({ sources }) => {
          const { hits } = await search(sources, word, ['de'], 100);
          return new Set(hits.map(({ row }) => row));
        }),
      );
      expect(beside, word).toEqual(alone);
    }
  } finally {
    await Promise.all([german.stop(), both.stop()]);
  }
}, 300_000);

test('names are suggested with the number of their passages', async () => {
  expect(await suggest(index.sources, 'hoa', 'en')).toContainEqual({
    text: 'Hoang Van Tam',
    rows: 2,
  });
  expect(await suggest(index.sources, 'đắk s', 'de')).toContainEqual({ text: 'Dak Song', rows: 2 });
  expect(await suggest(index.sources, '36', 'de')).toContainEqual({ text: '367 km', rows: 1 });
  expect(await suggest(index.sources, 'zzz', 'en')).toEqual([]);
});

test('nothing that is typed makes it fail', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(
          '"',
          '\u202e\u0000',
          '7/',
          '%',
          '-'.repeat(10_000),
          'a '.repeat(5_000),
          '1'.repeat(10_000),
        ),
      ),
      async (typed) => {
        const { hits } = await search(index.sources, typed, languages, 10);
        expect(hits.length).toBeLessThanOrEqual(10);
        await suggest(index.sources, typed, 'en');
      },
    ),
    { numRuns: 60 },
  );
}, 300_000);

type Seen = { place: string; match: string; en: string[]; de: string[] };
