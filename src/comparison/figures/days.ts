/**
 * Compares the days of the week and the months that two aligned passages name. Only one put in the
 * place of another differs: translations leave days out and name them again. Where both passages
 * name equally many, each is to be named as often.
 *
 * @example compareDays('He left on Friday.', 'Er ging am Montag.')
 * // [{ kind: 'date', english: 'Friday', german: 'Montag', why: … }]
 */
export function compareDays(english: string, german: string): DayDifference[] {
  return [days, months].flatMap((names) => {
    const left = placesOf(english, names.english, names.german);
    const named = placesOf(german, names.german, names.english);
    const right = [...named, ...(names === days ? nightsBefore(german) : [])];
    const isSameCount = left.length === named.length;
    const [here, there] = [timesOf(left), timesOf(right)];
    const one = left.find(({ name }) => isMissing(name, here, there, isSameCount));
    const other = right.find(({ name }) => isMissing(name, there, here, isSameCount));
    if (one === undefined || other === undefined) return [];
    const why = `\`${one.text}\` against \`${other.text}\``;
    return [{ kind: 'date' as const, english: one.text, german: other.text, why }];
  });
}

/** Whether the other text does not name a day, or less often. */
const isMissing = (name: number, own: Times, other: Times, isSameCount: boolean): boolean =>
  (other.get(name) ?? 0) < (isSameCount ? (own.get(name) ?? 0) : 1);

/** How often each day is named. */
function timesOf(places: Place[]): Times {
  const times = new Map<number, number>();
  for (const { name } of places) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

type Times = ReadonlyMap<number, number>;

/** Also in the other language, which may stand in a title: `Sunday Times`; own names first, then by name. */
const placesOf = (text: string, own: RegExp, foreign: RegExp): Place[] =>
  [own, foreign].flatMap((names) => namedIn(text, names));

/** `in der Nacht auf Dienstag` is on Monday night. */
const nightsBefore = (text: string): Place[] =>
  namedIn(text, nights).map(({ name, text }) => ({ name: (name + 6) % 7, text }));

/** Every place of a pattern that has a group for each name. */
const namedIn = (text: string, names: RegExp): Place[] =>
  [...text.matchAll(names)]
    .map(([text, ...groups]) => ({ name: groups.findIndex(Boolean), text }))
    .sort((a, b) => a.name - b.name);

/** Names as whole words, a group each. */
const wordsOf = (names: readonly string[], before = '(?<![\\p{L}-])'): RegExp =>
  new RegExp(`${before}(?:${names.map((name) => `(${name})`).join('|')})(?!\\p{L})`, 'gu');

const partOfDay =
  '(?:s|e|en|es|abend|abends|morgen|morgens|nachmittag|nachmittags|nacht|vormittag|mittag)?';

const germanDays =
  '[Mm]ontag [Dd]ienstag [Mm]ittwoch [Dd]onnerstag [Ff]reitag (?:[Ss]amstag|[Ss]onnabend) [Ss]onntag'
    .split(' ')
    // `Montage` are assemblies.
    .map((day) => `${day}${partOfDay}`.replace('ontag(?:s|e|', 'ontag(?:s|'));

/** In the order of the week and of the year. */
const days = {
  english: wordsOf('Mon Tues Wednes Thurs Fri Satur Sun'.split(' ').map((day) => `${day}days?`)),
  german: wordsOf(germanDays),
};
const months = {
  english: wordsOf(
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  ),
  german: wordsOf(
    '(?:Januar|Jänner)s? (?:Februar|Feber)s? März Aprils? Mais? Junis? Julis? Augusts? Septembers? Oktobers? Novembers? Dezembers?'.split(
      ' ',
    ),
  ),
};
const nights = wordsOf(germanDays, 'Nacht (?:auf|zu[mr]?) (?:den )?');

/** A day or month that the two texts have differently. */
export type DayDifference = { kind: 'date'; english: string; german: string; why: string };

/** `name` is the number of the day in the week or of the month in the year, from 0. */
type Place = { name: number; text: string };
