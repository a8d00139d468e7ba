import { expect, test } from 'vitest';
import { findNames } from '../../names/find.ts';
import { knownRegions } from '../../names/listed/regions.ts';
import { noSettings, type NameSettings } from '../../names/name.ts';
import { learnNames } from './learn.ts';
import { compareNames } from './names.ts';

const names = (english: string, german: string) =>
  compareNames(english, german).map(({ english, german }) => [english, german]);

test.each([
  ['beside a name', 'He met Joe Smith.', 'Er traf Joe Biden.', 'Smith', 'Biden'],
  [
    'beside a name, which begins both',
    'Ray Rhodes died in May.',
    'Ray Dassen starb im Mai.',
    'Rhodes',
    'Dassen',
  ],
  [
    'after a title',
    'Mr. Weber lives in Potsdam.',
    'Herr Wagner lebt in Potsdam.',
    'Weber',
    'Wagner',
  ],
  ['after a little word', 'a play by Ibsen', 'ein Stück von Strindberg', 'Ibsen', 'Strindberg'],
  [
    'at the beginning, before who speaks',
    'Kafka wrote it in one night.',
    'Rilke schrieb es in einer Nacht.',
    'Kafka',
    'Rilke',
  ],
  ['a longer town', 'He flew to London.', 'Er flog nach Londonderry.', 'London', 'Londonderry'],
  ['a town', 'It is in Salzburg.', 'Es ist in Innsbruck.', 'Salzburg', 'Innsbruck'],
  ['a town', 'The Frankfurt airport', 'Der Münchner Flughafen', 'Frankfurt', 'Münchner'],
  ['a river', 'The Rhine is high.', 'Die Donau steht hoch.', 'Rhine', 'Donau'],
  [
    'countries that look alike',
    'Austria won against Slovenia.',
    'Österreich gewann gegen die Slowakei.',
    'Slovenia',
    'Slowakei',
  ],
  [
    'a people, in small letters',
    'Greek sailors saved the crew.',
    'Norwegische Seeleute retteten die Mannschaft.',
    'Greek',
    'Norwegische',
  ],
  [
    'a people, in small letters',
    'She married an Argentine painter.',
    'Sie heiratete einen kubanischen Maler.',
    'Argentine',
    'kubanischen',
  ],
  [
    'a country and a people, told once',
    'The ferry from Egypt was late.',
    'Die australische Fähre war verspätet.',
    'Egypt',
    'australische',
  ],
  ['an organisation', 'The WHO warns.', 'Die UNESCO warnt.', 'WHO', 'UNESCO'],
  [
    'an e that is no umlaut',
    'We swam in Lake Tahoe.',
    'Wir schwammen im Lake Taho.',
    'Tahoe',
    'Taho',
  ],
  ['a word out of a country', 'He is in Spin now.', 'Er ist jetzt in Spanien.', 'Spin', 'Spanien'],
  ['a doubled letter', 'He left Riga.', 'Er verließ Rigga.', 'Riga', 'Rigga'],
  [
    'unknown villages after little words',
    'The council of Ellwangen met.',
    'Der Rat von Backnang tagte.',
    'Ellwangen',
    'Backnang',
  ],
  [
    'a village with the look of a noun',
    'The fire brigade from Neustadt came.',
    'Die Feuerwehr aus Altdorf kam.',
    'Neustadt',
    'Altdorf',
  ],
  [
    'at the beginning, known by no word of the language',
    'Pfizer is recalling two batches.',
    'Novartis ruft zwei Chargen zurück.',
    'Pfizer',
    'Novartis',
  ],
  [
    'in the genitive',
    "Mozart's last opera was performed.",
    'Beethovens letzte Oper wurde aufgeführt.',
    'Mozart',
    'Beethovens',
  ],
  [
    'between what both have',
    'It took place in Gouda, Holland.',
    'Es fand in Spange, Holland, statt.',
    'Gouda',
    'Spange',
  ],
  [
    'a first name that both have elsewhere',
    'Emma Brandt and her sister Julia came.',
    'Julia Brandt und ihre Schwester Julia kamen.',
    'Emma',
    'Julia',
  ],
  [
    'a usual word as part of a name',
    'She met Jasmin Eben today.',
    'Sie traf heute Jasmin Ebdn.',
    'Eben',
    'Ebdn',
  ],
  [
    'a name that is made of nouns in German',
    'The bus stops at Rathausplaty today.',
    'Der Bus hält heute am Rathausplatz.',
    'Rathausplaty',
    'Rathausplatz',
  ],
  [
    'a place beside what German calls it there',
    'They crossed the Limborg Heath on foot.',
    'Zu Fuß durchquerten sie die Limburger Heide.',
    'Limborg',
    'Limburger',
  ],
  ['an abbreviation cut', 'a grant from UNICEF', 'Geld von UNICE', 'UNICEF', 'UNICE'],
  [
    'a word of the language within a name that both write alike',
    'The Royal Scotish Ballet Company dances.',
    'Die Royal Scottish Ballet Company tanzt.',
    'Scotish',
    'Scottish',
  ],
  [
    'a word that the same text has right elsewhere',
    'Because Translators differ, we print the Translators label.',
    'Weil Translatrs verschieden sind, drucken wir das Label Translators.',
    'Translators',
    'Translatrs',
  ],
  [
    'a word of English beside a name, in place of which German has another',
    'It was found at the LibreOffice Workbench in Bonn.',
    'Er wurde an der LibreOffice Krita in Bonn gefunden.',
    'Workbench',
    'Krita',
  ],
  [
    'a name in place of one that stands elsewhere too',
    'New Leipold City grew. Today New York is large.',
    'New York City wuchs. Heute ist New York groß.',
    'Leipold',
    'York',
  ],
  [
    'longer',
    'The mill is from Kirchheim.',
    'Die Mühle ist aus Kirchheimbolanden.',
    'Kirchheim',
    'Kirchheimbolanden',
  ],
  [
    'beside a name, a word besides',
    'Among them is Secretary Marlow Shapps.',
    'Unter ihnen ist Minister Grant Shapps.',
    'Marlow',
    'Grant',
  ],
])('another name: %s (%s)', (_where, english, german, one, other) => {
  expect(names(english, german)).toEqual([[one, other]]);
});

test.each([
  ['exonyms', 'Lake Constance and the Danube', 'der Bodensee und die Donau'],
  ['an abbreviation', 'The European Central Bank raised rates.', 'Die EZB hob die Zinsen an.'],
  ['an abbreviation', 'The UN sent observers.', 'Die UNO entsandte Beobachter.'],
  ['an adjective of a town', 'the Chemnitz railway station', 'der Chemnitzer Bahnhof'],
  ['an adjective of a country', 'Swiss and Bavarian cheese', 'Schweizer und bayerischer Käse'],
  ['umlauts', 'Dr. Jürgen Müller will lead it.', 'Dr. Juergen Mueller wird es leiten.'],
  ['rulers', 'Pope Francis spoke.', 'Papst Franziskus sprach.'],
  ['a genitive', 'the White House’s answer', 'die Antwort des Weißen Hauses'],
  ['what a name is', 'The HSBC denies it.', 'Die Großbank HSBC bestreitet es.'],
  ['nouns', 'See Chapter 3 and Figure 2.', 'Siehe Kapitel 3 und Abbildung 2.'],
  ['words that begin sentences', 'Amid fears, Ann left.', 'Angesichts der Angst ging Ann.'],
  ['initials', 'He moved to PSG.', 'Er wechselte zu Paris Saint-Germain.'],
  ['a word cut short', 'He joined Utd in 2016.', 'Er kam 2016 zu Manchester United.'],
  ['an added first name', 'Mr Corbyn met Mr Starmer.', 'Jeremy Corbyn traf den Vorsitzenden.'],
  [
    'a speaker named',
    '"To defeat Starmer they do all, Starmer fears nothing," he said.',
    'Cruz sagte: „Sie tun alles, um Starmer zu schlagen, er fürchtet nichts.“',
  ],
  ['the people for the country', 'a French player of the Dutch', 'ein Spieler aus Frankreich'],
  ['compounds', 'Thousands marched past Baboon House.', 'Tausende zogen am Affengehege vorbei.'],
  ['plural endings', 'The Guaranis live there.', 'Die Guaranies leben dort.'],
  ['an institution', 'the Ministry of Health', 'das Gesundheitsministerium'],
])('the same: %s (%s)', (_what, english, german) => {
  expect(names(english, german)).toEqual([]);
});

test.each([
  [
    'an umlaut alone',
    'Jonas Vogtner and Emma Kuhnel came.',
    'Jonas Vögtner und Emma Kuhnel kamen.',
    ['Vogtner', 'Vögtner'],
  ],
  [
    'a longer name of another place',
    'The ferry leaves from Holland.',
    'Die Fähre legt in Neuholland ab.',
    ['Holland', 'Neuholland'],
  ],
  [
    'a longer surname, which a compound could be',
    'Emma Feld won the race.',
    'Emma Feldmann gewann das Rennen.',
    ['Feld', 'Feldmann'],
  ],
  [
    'who speaks',
    'Hoffman: "We begin at dawn."',
    'Hofer: „Wir beginnen bei Tagesanbruch.“',
    ['Hoffman', 'Hofer'],
  ],
  [
    'one of several',
    'Guests came from Oslo, Portugal and Chile.',
    'Gäste kamen aus Oslo und Chile.',
    ['Portugal', ''],
  ],
  [
    'another patron',
    "St Paul's Chapel was built.",
    'Die Petrikapelle wurde gebaut.',
    ['St Paul', 'Petrikapelle'],
  ],
  [
    'in one text alone',
    'The figures come from Sarah Lindt of Norwich.',
    'Die Zahlen stammen von Sarah Lindt.',
    ['Norwich', ''],
  ],
  [
    'a name in the place of one that the text names elsewhere',
    'Ana Bertolt founded the club, and in May Ana Lindqvist left it.',
    'Ana Lindqvist gründete den Verein, und im Mai verließ Ana Lindqvist ihn.',
    ['Bertolt', 'Lindqvist'],
  ],
  [
    'a first name that ends as nouns do',
    'The club thanks Vaumar Steinlin.',
    'Der Verein dankt Lorenz Steinlin.',
    ['Vaumar', 'Lorenz'],
  ],
])('%s', (_what, english, german, told) => {
  expect(names(english, german)).toEqual([told]);
});

test('a word that both languages of a site write as a name stands for another name', () => {
  const rows = [
    ['The trains reach Gaming at noon.', 'Die Züge erreichen Gaming am Mittag.'],
    ['We move the servers to Gaming soon.', 'Wir bringen die Server bald zu Tessalin.'],
    ['They trust Tessalin with the rest.', 'Den Rest vertrauen sie Tessalin an.'],
  ].map(([en = '', de = '']) => ({ article: 'a', en, de }));
  const known = learnNames(rows, findNames(rows));
  expect(compareNames(rows[1]?.en ?? '', rows[1]?.de ?? '', known)).toMatchObject([
    { english: 'Gaming', german: 'Tessalin' },
  ]);
});

test('a name that both languages write alike is not excused by what alignment has learnt', () => {
  const rows = [
    ['In the hall Warren spoke of running.', 'In der Halle sprach Warren vom Antritt.'],
    ['In the hall Senator Eden spoke of running.', 'In der Halle sprach Senatorin Warren davon.'],
  ].map(([en = '', de = '']) => ({ article: 'a', en, de }));
  const translates = (english: string, german: string) =>
    english === 'running' && german === 'Warren';
  const known = learnNames(rows, findNames(rows), { translates });
  expect(compareNames(rows[1]?.en ?? '', rows[1]?.de ?? '', known)).toMatchObject([
    { english: 'Eden', german: 'Warren' },
  ]);
});

test('one slip does not hide another difference of the row', () => {
  expect(
    names(
      'Anna Keller of Bremen met Joe Smith in Salzburg.',
      'Anna Kellrr aus Bremen traf Joe Biden in Innsbruck.',
    ),
  ).toEqual([
    ['Keller', 'Kellrr'],
    ['Smith', 'Biden'],
    ['Salzburg', 'Innsbruck'],
  ]);
});

test.each([
  ['a common noun', 'Looters came near the station.', 'Am Bahnhof kamen Plünderer.'],
  ['plurals that begin both', 'Stakes mark the path.', 'Pflöcke markieren den Weg.'],
  ['a plural like a people', 'Bollards guard the square.', 'Poller schützen den Platz.'],
  [
    'a word that begins a sentence like a name in it',
    'Born in Bonn, she moved to Kassel.',
    'In Bonn geboren, zog sie nach Kassel.',
  ],
  ['a people and its land', 'Many Basques came.', 'Viele aus dem Baskenland kamen.'],
  [
    'cognates',
    'The samples contain Alanine; the Legend says so.',
    'Die Proben enthalten Alanin; so sagt es die Legende.',
  ],
  ['saints', 'The chapel of St. Lawrence', 'Die Kapelle des hl. Laurentius'],
  ['people', 'The Chileans and an Icelandic geyser', 'Die Chilenen und ein Island-Geysir'],
  ['peoples', 'Two Norwegians and a Basque waited.', 'Zwei Norweger und ein Baske warteten.'],
  ['a compound of the German name', 'The Moscow metro is deep.', 'Die Moskauer U-Bahn liegt tief.'],
  ['a compound of the German name', 'The Danube ferry runs.', 'Die Donaufähre verkehrt.'],
  [
    'a compound of a rare noun',
    'The gorge of the Danube is steep.',
    'Die Donauschlucht ist steil.',
  ],
  ['acronyms', 'All SMEs pay VAT.', 'Alle KMU zahlen MwSt.'],
  [
    'an acronym written out',
    'UAE-registered ships',
    'In den Vereinigten Arabischen Emiraten zugelassene Schiffe',
  ],
  ['a transcription', 'The council of Zhmerynka met.', 'Der Rat von Schmerynka tagte.'],
  ['a name within a word', 'He spoke all over Europe.', 'Er sprach europaweit.'],
  ['a word of its root', 'Most Protestants read it.', 'In protestantischen Häusern las man es.'],
  [
    'a root in other letters',
    'The Sociologist Tom Hale',
    'Tom Hale, der sich auf Soziologie versteht',
  ],
  ['a number parted', 'It is in the latest TOP500.', 'Er steht in der neuesten TOP 500.'],
  ['a patron', "St Catherine's Chapel was built.", 'Die Katharinenkapelle wurde gebaut.'],
  ['a patron as Latin has him', "St Peter's Market is full.", 'Der Petrimarkt ist voll.'],
  ['a name joined to nouns', 'The Elbe Valley is wide.', 'Das Elbtal ist breit.'],
  [
    'a word with a stop',
    'FRESNO, Calif. (dpa) It rained.',
    'FRESNO, Kalifornien (dpa) Es regnete.',
  ],
  ['a quarter', 'Sales rose in Q3 2024.', 'Der Umsatz stieg im dritten Quartal 2024.'],
  ['a title in short', 'Det Insp Anna Kerr came.', 'Inspektorin Anna Kerr kam.'],
  ['where a place is', 'They met in Cork, Ireland, today.', 'Sie trafen sich heute in Cork.'],
  ['a greeting', 'Hey there!', 'Hallo zusammen!'],
  ['whose something is', "They burned Emma Feld's letters.", 'Sie verbrannten Emma Felds Briefe.'],
  [
    'a compound with all of a name',
    'The Martin Luther statue is old.',
    'Das Martin Lutherdenkmal ist alt.',
  ],
  [
    'a street with all of a name',
    'He lives in Maria Theresa Street.',
    'Er wohnt in der Maria Theresienstraße.',
  ],
  ['a people and its country', 'Polish bakers came.', 'Bäcker aus Polen kamen.'],
  [
    'peoples in another order',
    'Korean and Norwegian ships lay beside the Dutch.',
    'Neben den holländischen Schiffen lagen norwegische und südkoreanische.',
  ],
  ['a people of one text alone', 'The French minister left.', 'Der zynische Minister ging.'],
  ['a feast', 'The choir sings at Pentecost.', 'Der Chor singt an Pfingsten.'],
])('no difference: %s', (_what, english, german) => {
  expect(names(english, german)).toEqual([]);
});

test('what the publisher says reaches every comparison', () => {
  const [english, german] = [
    'We thank Quelmora and Tessalin.',
    'Wir danken Quelmera und Dassalin.',
  ];
  const row = { article: 'a', en: english, de: german };
  const told = (settings: NameSettings) =>
    compareNames(english, german, learnNames([row], findNames([row], settings), { settings })).map(
      (difference) => [difference.english, difference.german],
    );
  expect(told(noSettings).flat()).toContain('Quelmora');
  expect(told({ ...noSettings, refused: ['Quelmora', 'Quelmera'] }).flat()).not.toContain(
    'Quelmora',
  );
  const same = { english: ['Quelmora'], german: ['Quelmera'], kind: null };
  expect(told({ ...noSettings, exonyms: [same] }).flat()).not.toContain('Quelmora');
});

test('what the publisher says holds in every form of a word', () => {
  const exonyms = [{ english: ['Red Crane'], german: ['Roter Kranich'], kind: null }];
  const settings: NameSettings = { ...noSettings, exonyms, refused: ['Tessalin'] };
  const told = (en: string, de: string) => {
    const rows = [{ article: 'a', en, de }];
    return compareNames(en, de, learnNames(rows, findNames(rows, settings), { settings }));
  };
  expect(told("the Red Crane's crew", 'die Mannschaft des Roten Kranichs')).toEqual([]);
  expect(told('RED CRANE found', 'ROTER KRANICH gefunden')).toEqual([]);
  expect(told('They thank Tessalins and more.', 'Sie danken mehr.')).toEqual([]);
  expect(told('TESSALIN was found.', 'Der Geschmack des Tessalins')).toEqual([]);
});

const regions = knownRegions([]).map(({ english, german }) => [english[0] ?? '', german[0] ?? '']);

test('no country differs from itself, and every country from another', () => {
  const known = learnNames([], findNames([]));
  const told = (english: string, german: string) =>
    compareNames(
      `In spring she went to ${english} for good.`,
      `Im Frühjahr ging sie für immer nach ${german}.`,
      known,
    );
  expect(regions.filter(([english = '', german = '']) => told(english, german).length > 0)).toEqual(
    [],
  );
  const missed = regions.filter(([english = ''], index) => {
    const [, other = ''] = regions[(index + 7) % regions.length] ?? [];
    return told(english, other).length === 0;
  });
  expect(missed.length).toBeLessThanOrEqual(0.02 * regions.length);
});
