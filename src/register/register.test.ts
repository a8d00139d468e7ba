import { expect, test } from 'vitest';
import { makeRegister, type RegisterRow } from './register.ts';

const rows: RegisterRow[] = [
  {
    article: 'song',
    row: 1,
    en: 'The model is known in Dak Song.',
    de: 'Das Modell ist in Đắk Song bekannt.',
  },
  {
    article: 'song',
    row: 2,
    en: 'Comrade Hoang Van Tam left Dak Song.',
    de: 'Genosse Hoang Van Tam verließ Dak Song.',
  },
  { article: 'song', row: 3, en: 'Mr. Tam returned to Dak Song.', de: 'Herr Tam kehrte zurück.' },
  { article: 'trip', row: 1, en: 'The ferry left Munich.', de: '' },
];

test('each name has its spellings, variants and passages, each row once', () => {
  const { names } = makeRegister(rows);
  expect(names.map(({ en }) => en)).toEqual(['Dak Song', 'Hoang Van Tam', 'Munich']);
  expect(names[0]).toEqual({
    key: 'daksong',
    kind: 'place',
    en: 'Dak Song',
    de: 'Đắk Song',
    variants: [],
    passages: [
      { article: 'song', row: 1, languages: ['en', 'de'] },
      { article: 'song', row: 2, languages: ['en', 'de'] },
      { article: 'song', row: 3, languages: ['en'] },
    ],
  });
  expect(names[1]?.variants).toEqual(['Tam']);
  expect(names[1]?.passages).toHaveLength(2);
});

test('a name of one language only stands in the other as it is known there', () => {
  const munich = makeRegister(rows).names.find(({ key }) => key === 'munich');
  expect(munich).toMatchObject({ en: 'Munich', de: 'München', kind: 'place' });
});

test('numbers that count nothing are no entries', () => {
  const { figures } = makeRegister([
    {
      article: 'a',
      row: 1,
      en: 'One of the two came first.',
      de: 'Einer von beiden kam als Erster.',
    },
    { article: 'a', row: 2, en: 'Two ferries and 300 more.', de: 'Zwei Fähren und 300 weitere.' },
  ]);
  expect(figures.map(({ en }) => en)).toEqual(['two', '300']);
});

test.each([
  ['A ride costs 60 cents.', 'Eine Fahrt kostet 60 Cent.', '60 cents', '60 Cent'],
  ['The vote was 23 to 9.', 'Die Abstimmung endete 23 zu 9.', '23 to 9', '23 zu 9'],
  ['It opens at half past two.', 'Es öffnet um 14:30 Uhr.', 'half past two', '14:30 Uhr'],
  ['They meet on 3/4/2026.', 'Sie treffen sich am 3. April 2026.', '3/4/2026', '3. April 2026'],
])('what one text leaves open is one entry with what the other says: %s', (en, de, ...written) => {
  const { figures } = makeRegister([{ article: 'tram', row: 1, en, de }]);
  expect(figures.map((figure) => [figure.en, figure.de])).toEqual([written]);
});

test('the register is plain data', () => {
  const register = makeRegister(rows);
  expect(JSON.parse(JSON.stringify(register))).toEqual(register);
});

test('every place of every name is in the register, however many rows there are', () => {
  const people = ['Vera Lindqvist', 'Amadou Keita', 'Jonas Brandt', 'Ines Carvalho', 'Petra Novak'];
  const many = Array.from({ length: 4000 }, (_, index): RegisterRow => {
    const name = people[index % people.length] ?? '';
    return {
      article: `a${Math.floor(index / 20)}`,
      row: (index % 20) + 1,
      en: `In the end ${name} signed paper ${index}.`,
      de: `Am Ende unterschrieb ${name} das Papier ${index}.`,
      figures: { en: [], de: [] },
    };
  });
  const { names } = makeRegister(many);
  expect(names.map(({ en }) => en).sort()).toEqual([...people].sort());
  expect(names.map(({ passages }) => passages.length)).toEqual(people.map(() => 800));
});

test('a name is listed without the office, the little words and the nouns beside it', () => {
  const row = (row: number, en: string, de: string): RegisterRow => ({ article: 'a', row, en, de });
  const { names } = makeRegister([
    row(1, 'Then Senator Vera Lindqvist spoke.', 'Dann sprach Senatorin Vera Lindqvist.'),
    row(2, 'We describe Industries and Tessalin.', 'Wir beschreiben Industrie und Tessalin.'),
  ]);
  expect(names.map(({ en }) => en)).toEqual(['Vera Lindqvist', 'Tessalin']);
});

test('a first name alone is the person named before it', () => {
  const row = (row: number, en: string, de: string): RegisterRow => ({ article: 'a', row, en, de });
  const { names } = makeRegister([
    row(1, 'The choir thanks Anna Lindqvist.', 'Der Chor dankt Anna Lindqvist.'),
    row(2, 'Last year Anna led it.', 'Im letzten Jahr leitete Anna ihn.'),
  ]);
  expect(names.map(({ en, passages }) => [en, passages.length])).toEqual([['Anna Lindqvist', 2]]);
});

const listing = (...texts: [article: string, en: string, de: string][]) =>
  makeRegister(texts.map(([article, en, de], row) => ({ article, row, en, de }))).names.map(
    ({ en, variants, passages }) => [en, variants, passages.length],
  );

test('a short form is its full name, be it before it, in another article, or initials', () => {
  expect(
    listing(
      ['a', 'Brodwick wins again', 'Brodwick gewinnt wieder'],
      ['a', 'The mayor met Oda Brodwick.', 'Der Bürgermeister traf Oda Brodwick.'],
      ['a', 'Oda Maria Brodwick smiled.', 'Oda Maria Brodwick lächelte.'],
      ['b', 'We asked Brodwick about it.', 'Wir fragten Brodwick danach.'],
      [
        'b',
        'It is a matter for the Lorne Council of Small Schools.',
        'Das ist Sache des Lorne Council of Small Schools.',
      ],
      ['b', 'The LCSS has no opinion.', 'Der LCSS hat keine Meinung.'],
    ),
  ).toEqual([
    ['Oda Brodwick', ['Brodwick', 'Oda Maria Brodwick'], 4],
    ['Lorne Council of Small Schools', ['LCSS'], 2],
  ]);
});

test('a surname that ends as plurals do is a short form; what it is for is none', () => {
  expect(
    listing(
      ['a', 'Nobody saw Maxine Waters there.', 'Niemand sah dort Maxine Waters.'],
      ['a', 'Then came the reply from Waters.', 'Dann kam die Antwort von Waters.'],
    ),
  ).toEqual([['Maxine Waters', ['Waters'], 2]]);
});

test('two people of one name keep their short form apart; a part of a place is no short form', () => {
  expect(
    listing(
      ['a', 'Here are Vera Holm and Jens Holm.', 'Hier sind Vera Holm und Jens Holm.'],
      ['b', 'We asked Holm about it.', 'Wir fragten Holm danach.'],
      ['c', 'He lives in Lower Brendan.', 'Er lebt in Lower Brendan.'],
      ['c', 'She works in Brendan.', 'Sie arbeitet in Brendan.'],
    ).map(([en]) => en),
  ).toEqual(['Vera Holm', 'Jens Holm', 'Holm', 'Lower Brendan', 'Brendan']);
});

test('of two people of one surname the one named last is meant by it', () => {
  expect(
    listing(
      ['a', 'Here are Anna Holm and Peter Lomund.', 'Hier sind Anna Holm und Peter Lomund.'],
      ['a', 'Then came Peter Holm.', 'Dann kam Peter Holm.'],
      ['a', 'We asked Holm about it.', 'Wir fragten Holm danach.'],
    ),
  ).toEqual([
    ['Anna Holm', [], 1],
    ['Peter Lomund', [], 1],
    ['Peter Holm', ['Holm'], 2],
  ]);
});

test('a surname that one article alone writes out is the same person in another', () => {
  expect(
    listing(
      ['a', 'Peter Lomund paid for the pool.', 'Peter Lomund zahlte das Bad.'],
      ['b', 'Then we saw Lomund and his dog.', 'Dann sahen wir Lomund und seinen Hund.'],
    ),
  ).toEqual([['Peter Lomund', ['Lomund'], 2]]);
});

test('what most articles name without the longer name is a thing of its own', () => {
  const others = ['b', 'c', 'd', 'e', 'f'].map((article): [string, string, string] => [
    article,
    'She spoke at OpenCamp.',
    'Sie sprach auf dem OpenCamp.',
  ]);
  expect(
    listing(
      ['a', 'We went to Lyon OpenCamp.', 'Wir fuhren zum Lyon OpenCamp.'],
      ['a', 'Then OpenCamp was over.', 'Dann war das OpenCamp vorbei.'],
      ...others,
    ).map(([en, , passages]) => [en, passages]),
  ).toEqual([
    ['Lyon OpenCamp', 1],
    ['OpenCamp', 6],
  ]);
});

test('an acronym beside what it stands for is one name with it on the whole site', () => {
  const elsewhere = ['a', 'b', 'c', 'd', 'e'].map((article) => ({
    article,
    row: 1,
    en: 'She spoke at OHDM again.',
    de: 'Sie sprach wieder auf der OHDM.',
  }));
  const { names } = makeRegister([
    ...elsewhere,
    {
      article: 'f',
      row: 1,
      en: "He met her at the Open Hardware Designers' Meeting (OHDM) in Ghent.",
      de: "Er traf sie beim Open Hardware Designers' Meeting (OHDM) in Gent.",
    },
    {
      article: 'g',
      row: 1,
      en: "OHDM (Open Hardware Designer's Meeting) was in Ghent.",
      de: "Die OHDM (Open Hardware Designer's Meeting) war in Gent.",
    },
  ]);
  const meetings = names.filter(({ en, variants }) => [en, ...variants].join().includes('OHDM'));
  expect(meetings).toHaveLength(1);
  expect(meetings[0]?.en).toMatch(/^Open Hardware Designer/);
  expect(meetings[0]?.passages).toHaveLength(7);
  expect(names.filter(({ en }) => en.includes('Hardware'))).toHaveLength(1);
});

test('an acronym that texts give beside two things is a name of its own elsewhere', () => {
  const { names } = makeRegister([
    { article: 'a', row: 1, en: 'The NRC answered soon.', de: 'Der NRC antwortete bald.' },
    {
      article: 'b',
      row: 1,
      en: 'It was the Norland Rescue Council (NRC) that came.',
      de: 'Es war der Norland Rescue Council (NRC), der kam.',
    },
    {
      article: 'c',
      row: 1,
      en: 'It was the Northern Radio Company (NRC) that sang.',
      de: 'Es war die Northern Radio Company (NRC), die sang.',
    },
  ]);
  const own = names.find(({ en }) => en === 'NRC');
  expect(own?.passages.map(({ article }) => article)).toContain('a');
});

test('the last word of a title, or of what two names are said in, is a name of its own', () => {
  const found = listing(
    ['a', 'She wrote Starting Out With Larkfox.', 'Sie schrieb Starting Out With Larkfox.'],
    ['a', 'Larkfox is quick, and Larkfox is free.', 'Larkfox ist schnell, und Larkfox ist frei.'],
    ['a', 'KoB Wesselbek won again.', 'KoB Wesselbek gewann wieder.'],
    ['a', 'The train to Wesselbek was late.', 'Der Zug nach Wesselbek kam spät.'],
  );
  expect(found).toEqual([
    ['Starting Out With Larkfox', [], 1],
    ['Larkfox', [], 1],
    ['KoB Wesselbek', [], 1],
    ['Wesselbek', [], 1],
  ]);
});

test('several of a thing are the thing', () => {
  expect(
    listing(
      ['a', 'An OpenCamp is held in May.', 'Ein OpenCamp findet im Mai statt.'],
      ['b', 'There were two OpenCamps.', 'Es gab zwei OpenCamps.'],
      [
        'a',
        'We met at the Larkfox Hacking Party.',
        'Wir trafen uns bei der Larkfox Hacking Party.',
      ],
      ['c', 'Larkfox Hacking Parties are loud.', 'Larkfox Hacking Parties sind laut.'],
    ),
  ).toEqual([
    ['OpenCamp', ['OpenCamps'], 2],
    ['Larkfox Hacking Party', ['Larkfox Hacking Parties'], 2],
  ]);
});

test('a person is named whole before the surname, though the first name is a word', () => {
  expect(
    listing(
      ['a', 'The trainer is Mark Kelmond.', 'Trainer ist Mark Kelmond.'],
      ['a', 'Then Kelmond came back.', 'Dann kam Kelmond zurück.'],
      ['b', 'Then Larkfox came back.', 'Dann kam Larkfox zurück.'],
      ['b', 'They sing Morning Larkfox.', 'Sie singen Morning Larkfox.'],
    ).map(([en, variants]) => [en, variants]),
  ).toEqual([
    ['Mark Kelmond', ['Kelmond']],
    ['Larkfox', []],
    ['Morning Larkfox', []],
  ]);
});

test('the German form is that of the first case, if some text has it', () => {
  const { names } = makeRegister([
    {
      article: 'a',
      row: 1,
      en: 'He came by Kleiner Brenner See.',
      de: 'Er kam am Kleinen Brenner See an.',
    },
  ]);
  expect(names.map(({ de }) => de)).toEqual(['Kleiner Brenner See']);
});

test('a byname stands without the endings of cases', () => {
  const { names } = makeRegister([
    {
      article: 'a',
      row: 1,
      en: 'He served under Otto the Evil.',
      de: 'Er diente unter Otto dem Bösen.',
    },
  ]);
  expect(names.map(({ de }) => de)).toEqual(['Otto der Böse']);
});

test.each([
  ['The Free Voters won.', 'Die Freien Wähler gewannen.', 'Freie Wähler'],
  ['She wrote to the Free Voter.', 'Sie schrieb für den Freien Wähler.', 'Freier Wähler'],
])('a name of several is listed in the plural: %s', (en, de, name) => {
  const { names } = makeRegister([{ article: 'a', row: 1, en, de }]);
  expect(names.map((each) => each.de)).toEqual([name]);
});

test('what is a word of the other language is not shouted', () => {
  expect(
    listing(
      ['a', 'The buoy HAUSGARTEN sank.', 'Die Boje HAUSGARTEN sank.'],
      ['a', 'It read CAREFUL PLEASE.', 'Darauf stand VORSICHTIG BITTE.'],
    ).map(([en]) => en),
  ).toEqual(['HAUSGARTEN']);
});
