/*
 * The words of the made-up site: English/German, for nouns with what joins them to a second one.
 */

const list = (text: string): [string, string, string?][] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => line.split(', '))
    .map((pair) => {
      const [en = '', de = '', link] = pair.split('/');
      return link === undefined ? [en, de] : [en, de, link];
    });

export const firstNames =
  'Anna Boris Carla David Elena Felix Greta Henry Irene Jonas Karin Lukas Marta Nadia Oscar Paula Quentin Rosa Stefan Tanja Ulrich Vera Walter Xenia Yusuf Zoe'.split(
    ' ',
  );
export const onsets = 'b br d dr f fl g gr h j k kl l m n p pr r s st t tr v w z sch'.split(' ');
export const vowels = 'a e i o u ai au ei ie'.split(' ');
export const codas = 'l m n r s t ck nd rg lt ns rt ff'.split(' ');
export const adjectives =
  list(`new/neu, large/groß, small/klein, old/alt, public/öffentlich, local/örtlich, open/offen, clear/klar, strong/stark, weak/schwach
  social/sozial, free/frei, costly/teuer, cheap/billig, modern/modern, quiet/ruhig, loud/laut, difficult/schwierig, simple/einfach, political/politisch
  economic/wirtschaftlich, cultural/kulturell, foreign/fremd, dangerous/gefährlich, safe/sicher, rare/selten, famous/berühmt, unknown/unbekannt, broken/kaputt, healthy/gesund`);
export const verbs =
  list(`supports/unterstützt, builds/baut, opens/öffnet, closes/schließt, promotes/fördert, rejects/verwirft, plans/plant, changes/ändert, sells/verkauft, buys/kauft
  protects/schützt, finds/findet, loses/verliert, examines/prüft, praises/lobt, criticises/kritisiert, explains/erklärt, needs/braucht, repairs/repariert, measures/misst`);
export const nouns =
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
