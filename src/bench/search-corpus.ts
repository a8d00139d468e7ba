import type { SearchRow } from '../search/build.ts';

/**
 * A made-up news site in two languages: sentences from patterns over nouns, places, firms and
 * people, with a long tail of compounds and names as real news has. The same number and seed give
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

/** Mulberry32, public domain. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Some of a list much oftener than the rest, as words are (Zipf). */
function pick<T>(list: readonly T[], random: () => number): T {
  const chosen =
    list[Math.min(list.length - 1, Math.floor(list.length ** random() - 1 + random()))];
  if (chosen === undefined) throw new Error('A list of the made-up site is empty.');
  return chosen;
}

const even = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

function invented(parts: number, random: () => number, taken: Set<string>): string {
  for (;;) {
    let name = '';
    for (let at = 0; at < parts; at += 1)
      name +=
        even(onsets, random) + even(vowels, random) + (random() < 0.6 ? even(codas, random) : '');
    if (name.length > 3 && !taken.has(name)) return name.charAt(0).toUpperCase() + name.slice(1);
  }
}

function storyOf(random: () => number, taken: Set<string>): Story {
  return {
    person: `${even(first, random)} ${invented(2, random, taken)}`,
    other: `${even(first, random)} ${invented(2, random, taken)}`,
    place: invented(2, random, taken),
    firm: `${invented(2, random, taken)} ${even(['Group', 'Works', 'Media', 'Bank'], random)}`,
  };
}

function figure(low: number, high: number, random: () => number, taken: Set<string>): number {
  for (;;) {
    const value = Math.floor(low * (high / low) ** random());
    if (!taken.has(String(value))) return value;
  }
}

function noun(random: () => number): { en: string; de: string } {
  const one = pick(nouns, random);
  if (random() < 0.6) return { en: one[0], de: one[1] };
  const two = pick(nouns, random);
  return { en: `${one[0]} ${two[0]}`, de: one[1] + (one[2] ?? '') + two[1].toLowerCase() };
}

function sentence(
  story: Story,
  random: () => number,
  taken: Set<string>,
): [en: string, de: string] {
  const a = noun(random);
  const b = noun(random);
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

type Story = { person: string; other: string; place: string; firm: string };

const list = (text: string): [string, string, string?][] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => line.split(', '))
    .map((pair) => {
      const [en = '', de = '', link] = pair.split('/');
      return link === undefined ? [en, de] : [en, de, link];
    });

const first =
  'Anna Boris Carla David Elena Felix Greta Henry Irene Jonas Karin Lukas Marta Nadia Oscar Paula Quentin Rosa Stefan Tanja Ulrich Vera Walter Xenia Yusuf Zoe'.split(
    ' ',
  );
const onsets = 'b br d dr f fl g gr h j k kl l m n p pr r s st t tr v w z sch'.split(' ');
const vowels = 'a e i o u ai au ei ie'.split(' ');
const codas = 'l m n r s t ck nd rg lt ns rt ff'.split(' ');
const adjectives =
  list(`new/neu, large/groß, small/klein, old/alt, public/öffentlich, local/örtlich, open/offen, clear/klar, strong/stark, weak/schwach
  social/sozial, free/frei, costly/teuer, cheap/billig, modern/modern, quiet/ruhig, loud/laut, difficult/schwierig, simple/einfach, political/politisch
  economic/wirtschaftlich, cultural/kulturell, foreign/fremd, dangerous/gefährlich, safe/sicher, rare/selten, famous/berühmt, unknown/unbekannt, broken/kaputt, healthy/gesund`);
const verbs =
  list(`supports/unterstützt, builds/baut, opens/öffnet, closes/schließt, promotes/fördert, rejects/verwirft, plans/plant, changes/ändert, sells/verkauft, buys/kauft
  protects/schützt, finds/findet, loses/verliert, examines/prüft, praises/lobt, criticises/kritisiert, explains/erklärt, needs/braucht, repairs/repariert, measures/misst`);
const nouns =
  list(`government/Regierung/s, village/Gemeinde, school/Schule, road/Straße/n, water/Wasser, energy/Energie, market/Markt, health/Gesundheit/s, police/Polizei, court/Gericht/s
  council/Rat/s, harbour/Hafen, bridge/Brücke/n, forest/Wald, river/Fluss, company/Firma, factory/Fabrik, farmer/Landwirt/s, worker/Arbeiter, teacher/Lehrer
  hospital/Klinik, doctor/Arzt, student/Schüler, university/Universität/s, science/Wissenschaft/s, research/Forschung/s, computer/Rechner, network/Netz, data/Daten, software/Programm
  newspaper/Zeitung/s, radio/Rundfunk, film/Film, music/Musik, theatre/Theater, museum/Museum/s, church/Kirche/n, tower/Turm, house/Haus, garden/Garten
  train/Bahn, station/Bahnhof/s, airport/Flughafen, ship/Schiff/s, car/Auto, bicycle/Fahrrad, traffic/Verkehr/s, tunnel/Tunnel, weather/Wetter, storm/Sturm
  climate/Klima, winter/Winter, summer/Sommer, mountain/Berg, valley/Tal, island/Insel, coast/Küste/n, animal/Tier, bird/Vogel, fish/Fisch
  money/Geld, tax/Steuer, budget/Haushalt/s, bank/Bank/en, price/Preis, wage/Lohn, trade/Handel/s, industry/Industrie, contract/Vertrag/s, law/Gesetz
  election/Wahl, party/Partei, minister/Minister, president/Präsident/en, citizen/Bürger, movement/Bewegung/s, society/Gesellschaft/s, culture/Kultur, language/Sprache, history/Geschichte/s
  war/Krieg/s, peace/Frieden/s, army/Armee, border/Grenz, treaty/Abkommen, refugee/Flüchtling/s, aid/Hilfe, poverty/Armut/s, child/Kinder, family/Familien
  sport/Sport, football/Fußball, team/Mannschaft/s, victory/Sieg, stadium/Stadion, festival/Fest, prize/Preis, book/Buch, letter/Brief, picture/Bild
  bread/Brot, wine/Wein, kitchen/Küche/n, hotel/Hotel, tourism/Tourismus, season/Saison, holiday/Ferien, ticket/Karten, insurance/Versicherung/s, pension/Renten
  machine/Maschinen, engine/Motor, battery/Batterie, solar/Sonnen, wind/Wind, coal/Kohle, steel/Stahl, paper/Papier, glass/Glas, plastic/Kunststoff
  committee/Ausschuss, meeting/Sitzung/s, report/Bericht/s, study/Studie, plan/Plan, project/Projekt, debate/Debatte, decision/Entscheidung/s, agreement/Einigung/s, dispute/Streit`);
