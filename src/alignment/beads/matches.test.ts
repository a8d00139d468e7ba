import { expect, test } from 'vitest';
import { alignCollection } from '../collection.ts';

const places = [
  ...[
    'Aldenau',
    'Brekum',
    'Corvin',
    'Dusteg',
    'Elmhorn',
    'Fargo',
    'Grimsal',
    'Holvik',
    'Ibbensund',
  ],
  ...['Jorvik', 'Kesteren', 'Lomnitz', 'Marburin', 'Norgaard', 'Ostrava', 'Pelworm', 'Quickbach'],
  ...[
    'Rotholm',
    'Silvaplan',
    'Tessin',
    'Ulvang',
    'Vordern',
    'Wismut',
    'Xanten',
    'Yverdon',
    'Zermat',
  ],
];

/** The stops of a coach, others for each number; every place is called at by many. */
const stopsOf = (coach: number) =>
  Array.from({ length: 5 }, (_, k) => places[(coach * 7 + k * (3 + (coach % 5))) % places.length]);

const timetable = Array.from({ length: 120 }, (_, coach) => ({
  en: `Every morning the coach calls at ${stopsOf(coach).join(' and ')}.`,
  de: `Jeden Morgen hält der Bus in ${stopsOf(coach).join(' und ')}.`,
}));

function align(source: readonly string[], target: readonly string[], kind = 'p') {
  const units = (texts: readonly string[]) =>
    texts.map((text) => ({ text, kind: isOdd(text) ? kind : 'p' }));
  const documents = [{ id: 'coaches', source: units(source), target: units(target) }];
  return alignCollection(documents, { source: 'en', target: 'de' }).get('coaches') ?? [];
}

const isOdd = (text: string) => text === timetable[17]?.en || text === timetable[17]?.de;

test.each(['p', 'h2', 'code'])(
  'a passage (%s) that no rare word tells from others is found at the other end of a long text',
  (kind) => {
    const english = timetable.map(({ en }) => en);
    const german = timetable.map(({ de }) => de);
    const moved = german.toSpliced(17, 1).toSpliced(101, 0, german[17] ?? '');
    const row = align(english, moved, kind).find(({ source }) => source.includes(17));
    expect(row).toMatchObject({ source: [17], target: [101], moved: true });
  },
);

test('passages that only one text has each stay apart', () => {
  const english = timetable.map(({ en }) => en).toSpliced(90, 1);
  const german = timetable.map(({ de }) => de).toSpliced(17, 1);
  const alone = align(english, german)
    .filter(({ source, target }) => source.length * target.length === 0)
    .map(({ source, target }) => [source, target]);
  expect(alone).toEqual([
    [[17], []],
    [[], [89]],
  ]);
});
