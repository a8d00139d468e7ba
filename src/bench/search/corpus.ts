import type { SearchRow } from '../../search/index/articles.ts';
import { generator } from '../random.ts';
import { adjectives, codas, firstNames, nouns, onsets, verbs, vowels } from './vocabulary.ts';

/**
 * A made-up news site in two languages: sentences from patterns over nouns, places, firms and
 * people, each article with topics of its own, and a long tail of compounds, jargon and names as
 * real news has. The same number and seed give
 * the same articles.
 *
 * @param avoid figures and names that must not occur (the ones a query looks for), as written
 */
export function madeUpArticles(count: number, avoid: readonly string[]): SearchRow[] {
  const random = generator(count);
  const taken = new Set(avoid.flatMap((word) => word.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const rows: SearchRow[] = [];
  for (let at = 0; at < count; at += 1) {
    const story = storyOf(random, taken);
    const lead = sentence(story, random, taken);
    const titles = { en: lead[0].replace(/\.$/, ''), de: lead[1].replace(/\.$/, '') };
    const article = `report-${String(at).padStart(5, '0')}`;
    rows.push({ article, titles, row: 0, ...titles });
    for (let row = 1; row <= 17; row += 1) {
      const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
        sentence(story, random, taken),
      );
      rows.push({
        article,
        titles,
        row,
        en: sentences.map(([en]) => en).join(' '),
        de: sentences.map(([, de]) => de).join(' '),
      });
    }
  }
  return rows;
}

/** Some of a list much oftener than the rest, as words are (Zipf). */
const pick = <T>(list: readonly T[], random: () => number): T =>
  itemAt(list, Math.floor(list.length ** random() - 1 + random()));

const even = <T>(list: readonly T[], random: () => number): T =>
  itemAt(list, Math.floor(random() * list.length));

function itemAt<T>(list: readonly T[], at: number): T {
  const item = list[Math.min(list.length - 1, at)];
  if (item === undefined) throw new Error('A list of the made-up site is empty.');
  return item;
}

function invented(parts: number, random: () => number, taken: Set<string>): string {
  for (;;) {
    let name = '';
    for (let at = 0; at < parts; at += 1)
      name +=
        even(onsets, random) + even(vowels, random) + (random() < 0.6 ? even(codas, random) : '');
    if (name.length > 3 && !taken.has(name)) return name.charAt(0).toUpperCase() + name.slice(1);
  }
}

/** What an article is about: its people and places, and the nouns that it keeps coming back to. */
function storyOf(random: () => number, taken: Set<string>): Story {
  const person = (): string => `${even(firstNames, random)} ${invented(2, random, taken)}`;
  const topics = Array.from({ length: 10 }, () => {
    const [en, de] = even(nouns, random);
    return { en, de };
  });
  const compounds = Array.from({ length: 10 }, () => {
    const [one, two] = [even(nouns, random), even(nouns, random)];
    return { en: `${one[0]} ${two[0]}`, de: one[1] + (one[2] ?? '') + two[1].toLowerCase() };
  });
  const jargon = Array.from({ length: 6 }, () => ({
    en: invented(3, random, taken).toLowerCase(),
    de: invented(3, random, taken),
  }));
  return {
    person: person(),
    other: person(),
    place: invented(2, random, taken),
    firm: `${invented(2, random, taken)} ${even(['Group', 'Works', 'Media', 'Bank'], random)}`,
    nouns: [...topics, ...compounds, ...jargon],
  };
}

function figure(low: number, high: number, random: () => number, taken: Set<string>): number {
  for (;;) {
    const value = Math.floor(low * (high / low) ** random());
    if (!taken.has(String(value))) return value;
  }
}

function sentence(
  story: Story,
  random: () => number,
  taken: Set<string>,
): [en: string, de: string] {
  const a = even(story.nouns, random);
  const b = even(story.nouns, random);
  const verb = pick(verbs, random);
  const adjective = pick(adjectives, random);
  const value = figure(13, 90_000, random, taken);
  const english = value.toLocaleString('en');
  const german = value.toLocaleString('de');
  const patterns: [string, string][] = [
    [
      `The ${adjective[0]} ${a.en} ${verb[0]} the ${b.en} in ${story.place}.`,
      `In ${story.place} ${verb[1]} man die ${b.de} mit ${adjective[1]}er ${a.de}.`,
    ],
    [
      `According to ${story.person}, ${english} people saw the ${a.en}.`,
      `Nach Angaben von ${story.person} sahen ${german} Menschen die ${a.de}.`,
    ],
    [
      `${story.firm} ${verb[0]} a ${adjective[0]} ${a.en} near ${story.place}.`,
      `${story.firm} ${verb[1]} nahe ${story.place} eine ${adjective[1]}e ${a.de}.`,
    ],
    [
      `"Without ${a.en} there is no ${b.en}", said ${story.other}.`,
      `„Ohne ${a.de} gibt es keine ${b.de}“, sagte ${story.other}.`,
    ],
    [
      `The ${a.en} cost ${english} million euros, ${figure(61, 99, random, taken)} percent more than the ${b.en}.`,
      `Die ${a.de} kostete ${german} Millionen Euro, mehr als die ${b.de}.`,
    ],
    [
      `Since ${figure(1950, 2019, random, taken)} every ${a.en} has been ${adjective[0]}, and ${story.person} ${verb[0]} it.`,
      `Seither ist jede ${a.de} ${adjective[1]}, und ${story.person} ${verb[1]} sie.`,
    ],
    [
      `A ${adjective[0]} question remains: who pays for ${a.en} and ${b.en}?`,
      `Eine ${adjective[1]}e Frage bleibt: Wer zahlt für ${a.de} und ${b.de}?`,
    ],
    [
      `From ${story.place} to ${invented(2, random, taken)} it is ${english} km, and the ${a.en} helps the party.`,
      `Von ${story.place} sind es ${german} km, und die ${a.de} hilft der Partei.`,
    ],
    [
      `Members of the ${a.en} joined hands with the district, the people and the ${b.en}.`,
      `Mitglieder der ${a.de} arbeiten mit dem Bezirk, den Menschen und der ${b.de} zusammen.`,
    ],
  ];
  return even(patterns, random);
}

type Noun = { en: string; de: string };

type Story = { person: string; other: string; place: string; firm: string; nouns: Noun[] };
