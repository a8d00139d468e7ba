import { expect, test } from 'vitest';
import { findNames } from './find.ts';

const row = (en: string, de: string, article = 'a') => ({ article, en, de });
const texts = (...rows: ReturnType<typeof row>[]) =>
  findNames(rows).rows.map(({ en, de }) => [...en, ...de].map(({ text }) => text));

test.each([
  ['The boat reached Kinlochmore at noon.', '', ['Kinlochmore']],
  ['She wrote to Ottavia Brennholm about it.', '', ['Ottavia Brennholm']],
  ['', 'Die Züge zwischen Wesselbek und Nordhalm fielen aus.', ['Wesselbek']],
  ['', 'Den Preis bekam Aylin Karadeniz aus Duisburg.', ['Aylin Karadeniz', 'Duisburg']],
])('a name that one text has alone: %s%s', (en, de, names) => {
  expect(texts(row(en, de))[0]).toEqual(expect.arrayContaining(names));
});

test.each([
  ['We could not see the Swedes.', ''],
  ['Testing Covid Positive', ''],
  ["You'll see that it works.", ''],
  ['', 'Schützen Sie die Beete vor Schnecken.'],
  ['Check the log file.', 'Prüfen Sie die Logdatei.'],
  ['7\tRemote access', '7\tRemote-Zugriff'],
  ['', 'Sie trug es in Deinem Herzen.'],
  ['', 'Er sprach durch Freier Reden.'],
  ['The pump is stopped with PUMP_FORCE_HALT.', 'PUMP_FORCE_HALT hält die Pumpe an.'],
  ['Package Reason', 'Paket Reason'],
  ['', 'Das Ventil wurde durch Ausprobieren gefunden.'],
  ['It checks the MD5 sum.', 'Es prüft die MD5-Summe.'],
  ['Ignore failures of the pump.', 'Ignoriert Versagen der Pumpe.'],
])('no name: %s%s', (en, de) => {
  expect(texts(row(en, de))).toEqual([[]]);
});

test.each([
  // Written small as packages, with a capital as what they are.
  ['We ship Larkfox with larkfox-data.', 'Wir liefern Larkfox mit larkfox-data aus.', 'Larkfox'],
  ['It runs on Puppet 2.6 and newer.', 'Es läuft auf Puppet 2.6 und neueren.', 'Puppet'],
])('a name though it is a word, or written small too: %s', (en, de, name) => {
  const more = row('The puppet and the larkfox package.', 'Die Puppe und das Paket larkfox.');
  expect(texts(row(en, de), more)[0]).toEqual([name, name]);
});

test('a usual word that is written small elsewhere is none', () => {
  const found = texts(
    row('It moved from Suggests to Depends.', 'Es kam von Suggests zu Depends.'),
    row('This depends on it, he suggests.', 'Das hängt davon ab, meint er.'),
  );
  expect(found).toEqual([[], []]);
});

test('a name that one passage has in English and another in German is one', () => {
  const found = findNames([
    row('Trains from Kermanrud were late.', ''),
    row('', 'Die Züge aus Kermanrudd kamen spät.'),
  ]);
  expect(found.rows[0]?.en[0]?.name).toBe(found.rows[1]?.de[0]?.name);
});

test('a saint is named with the word', () => {
  const one = row('The church of St. Anian stands.', 'Die Kirche St. Anian steht.');
  expect(texts(one)[0]).toContain('St. Anian');
});

test('two names around `of` are two, unless the first says what it is', () => {
  const [names] = texts(
    row(
      'The ship Brennstern of the Wegner Institute left.',
      'Das Schiff Brennstern des Wegner-Instituts fuhr ab.',
    ),
  );
  expect(names).toContain('Brennstern');
});

test.each([
  ['a club', 'Rapid Vienna won.', 'Rapid Vienna gewann.', 'Rapid Vienna'],
  [
    'the office of somebody',
    "The East Lorne Parish Coroner's Office answered.",
    "Das East Lorne Parish Coroner's Office antwortete.",
    "East Lorne Parish Coroner's Office",
  ],
  [
    'little words of English',
    'He leads the UK Council for Sport and Leisure here.',
    'Er leitet hier das UK Council for Sport and Leisure.',
    'UK Council for Sport and Leisure',
  ],
  [
    'usual words',
    'She left the Southern University last May.',
    'Sie verließ die Southern University im Mai.',
    'Southern University',
  ],
])('what German takes over as it stands is one name: %s', (_, en, de, name) => {
  expect(texts(row(en, de))).toEqual([[name, name]]);
});

test('where somebody comes from is no part of the name', () => {
  const one = row(
    'The winner is Spaniard Sergio Galvez.',
    'Gewonnen hat der Spanier Sergio Galvez.',
  );
  expect(texts(one)).toEqual([['Sergio Galvez', 'Sergio Galvez']]);
});

test('a word that a language uses is a name after a title', () => {
  const rows = [row('The letter was from Mrs. Ward.', ''), row('', 'Über dem Sims hing ein Bild.')];
  expect(texts(...rows)).toEqual([['Ward'], []]);
});

test.each([
  [
    'He had been at the Ministry of Social Affairs.',
    'Er war im Sozialministerium.',
    ['Ministry of Social Affairs', 'Sozialministerium'],
  ],
  [
    'Then the Indian Army took it back.',
    'Dann eroberte es die indische Armee zurück.',
    ['Indian Army'],
  ],
])('an institution of usual words, each with a capital: %s', (en, de, names) => {
  expect(texts(row(en, de))[0]).toEqual(names);
});

test('a place stays a name beside what is named for it', () => {
  const one = row(
    'In Liberec she met the Technical University of Liberec.',
    'In Liberec traf sie die Technische Universität Liberec.',
  );
  expect(new Set(findNames([one]).rows[0]?.de.map(({ name }) => name)).size).toBe(2);
});

test.each([
  ['He met the Harbour Commission.', 'Er traf die Hafenkommission.', 'Hafenkommission'],
  [
    'Ask the Federal Cartel Office.',
    'Frag den Sprecher des Bundeskartellamts.',
    'Bundeskartellamts',
  ],
  ['It is in the Party Committee.', 'Es ist eines der Parteimitglieder.', 'Party Committee'],
  ['It left from the Corn Exchange.', 'Es fuhr an der Kornbörse ab.', 'Kornbörse'],
  ['She won the Danube Marathon.', 'Sie gewann den Donaumarathon.', 'Donaumarathon'],
  ['They swam in Lake Holmar.', 'Sie schwammen im Holmarsee.', 'Holmarsee'],
  ['Lake Holmar is rising.', 'Der Holmarsee steigt.', 'Holmarsee'],
  ['We went to Lake Holmar.', 'Wir fuhren zum Holmar-See.', 'Holmar-See'],
  ['They fled to Solar Glacier.', 'Sie flohen auf den Solar-Gletscher.', 'Solar-Gletscher'],
  ["He sang in St. Anian's Church.", 'Er sang in der Anianskirche.', 'Anianskirche'],
  ['She sang in the Church of Our Lady.', 'Sie sang in der Frauenkirche.', 'Frauenkirche'],
  ["He played the Queen's Gambit.", 'Er spielte das Damengambit.', 'Damengambit'],
  ['They danced Swan Lake.', 'Sie tanzten Schwanensee.', 'Schwanensee'],
  [
    'It is dear to the Larkfox Social Contract.',
    'Es steht in der Larkfox-Sozialvertrag.',
    'Larkfox-Sozialvertrag',
  ],
  [
    "It went to the Holmar Public Prosecutor's Office.",
    'Es ging an die Staatsanwaltschaft Holmar.',
    'Staatsanwaltschaft Holmar',
  ],
  [
    'He thanked the Friends of the Brennmoor.',
    'Er dankte den Freunden des Brennmoor.',
    'Freunden des Brennmoor',
  ],
  [
    'It came from the Brenn and Lorne Foundation.',
    'Es kam von der Brenn-und-Lorne-Stiftung.',
    'Brenn-und-Lorne-Stiftung',
  ],
  ['It hangs in Republic Square.', 'Es hängt am Platz der Republik.', 'Platz der Republik'],
  ['We met at the Ghent Fair.', 'Wir trafen uns auf der Gent-Messe.', 'Gent-Messe'],
  [
    'She works at the University Film Club of the city.',
    'Sie arbeitet beim University Film Club der Stadt.',
    'University Film Club',
  ],
])('what the German calls a name of usual words, by what it is: %s', (en, de, name) => {
  expect(texts(row(en, de))[0]?.at(-1) ?? '').toBe(name);
});

test.each([
  ['Brennus the Bold came.', 'Brenno der Kühne kam.', ['Brennus the Bold', 'Brenno der Kühne']],
  [
    'It is in the Brenn and Anna Museum.',
    'Es ist im Brenn and Anna Museum.',
    ['Brenn and Anna Museum'],
  ],
  ['Larkfox 2 met Starlook 3 then.', 'Larkfox 2 traf auf Starlook 3.', ['Larkfox', 'Starlook']],
  [
    'We met Waldo the Rover.',
    'Wir trafen Waldo der Räuber.',
    ['Waldo the Rover', 'Waldo der Räuber'],
  ],
  ['Then Waldo the Bold came.', 'Dann kam Waldo der Kühne.', ['Waldo the Bold', 'Waldo der Kühne']],
  [
    'It was Frederick William III who paid.',
    'Bezahlt hat Friedrich Wilhelm III. selbst.',
    ['Frederick William III', 'Friedrich Wilhelm III'],
  ],
  [
    'It was Valdemar IV of Denmark.',
    'Es war Waldemar IV. von Dänemark.',
    ['Valdemar IV of Denmark', 'Waldemar IV. von Dänemark'],
  ],
  [
    'We met Elsa of Denmark there.',
    'Wir trafen dort Elsa von Dänemark.',
    ['Elsa of Denmark', 'Elsa von Dänemark'],
  ],
  ['We saw Larkfoxus brennholmis.', 'Wir sahen Larkfoxus brennholmis.', ['Larkfoxus brennholmis']],
  ['They sold Holm & Sohn today.', 'Sie verkauften heute Holm & Sohn.', ['Holm & Sohn']],
  ['It flew on a Larkfox 6 today.', 'Es flog heute auf einer Larkfox 6.', ['Larkfox 6']],
  ['Larkfox 6 and Larkfox 5 flew.', 'Larkfox 6 und Larkfox 5 flogen.', ['Larkfox', 'Larkfox']],
])('a name is whole that both texts have whole: %s', (en, de, names) => {
  const found = texts(row(en, de))[0] ?? [];
  expect(found.slice(0, names.length)).toEqual(names);
});

test.each([
  ['He joined the Friends of the Old Harbour.', 'Er trat bei.', 'Friends of the Old Harbour'],
  [
    'It left the Office for the Care of the Old Harbour.',
    'So war es.',
    'Office for the Care of the Old Harbour',
  ],
  ["They lost the Eighty Days' War.", 'Sie verloren.', "Eighty Days' War"],
  ["He read The Baker's Wife again.", 'Er las es noch einmal.', "The Baker's Wife"],
  ['She sails for the Golden Anchors now.', 'Sie segelt jetzt.', 'Golden Anchors'],
  ['They played Few Words About Nothing again.', 'Sie spielten.', 'Few Words About Nothing'],
  [
    'It went to the Museum of Danish-German Boat History.',
    'Es ging dorthin.',
    'Museum of Danish-German Boat History',
  ],
  ['It is for the Bread and Butter Authority.', 'So ist es.', 'Bread and Butter Authority'],
])('usual words with capitals are a name: %s', (en, de, name) => {
  expect(texts(row(en, de))[0]).toEqual([name]);
});

test('an office before a name is no part of it', () => {
  const en = 'We wrote to Managing Director Tom Hale at noon.';
  expect(texts(row(en, ''))[0]).toEqual(['Tom Hale']);
});

test.each([
  'We met North Koreans and a Press Officer there.',
  'They talked of Health Care and CPU RAM.',
  'It sends the Answer-Length again.',
  'They asked the Court and Harbour Office then.',
])('kinds of people and things are none: %s', (en) => {
  expect(texts(row(en, 'So war es.'))[0]).toEqual([]);
});

test.each([
  [
    'the Bavarian Sailing Union',
    'Er kam vom Bayerischen Segelverband.',
    'Bayerischen Segelverband',
  ],
  ['the Harlmoor Road', 'Es war in der Harlmoorstraße.', 'Harlmoorstraße'],
  [
    'the Academy of Old Boats',
    'Er war an der Akademie der alten Boote.',
    'Akademie der alten Boote',
  ],
  [
    'the Harbour and Fishing Office',
    'Es war im Hafen- und Fischereiamt.',
    'Hafen- und Fischereiamt',
  ],
  ['the Danish Red Cross', 'Das Dänische Rote Kreuz half.', 'Dänische Rote Kreuz'],
  ['the Silver Riders', 'Es kamen die Silbernen Reiter.', 'Silbernen Reiter'],
  ['The Silent Harbour', 'Er las in Der Hafen des Friedens.', 'Der Hafen des Friedens'],
])('%s is named in German words', (en, de, german) => {
  expect(texts(row(`It was about ${en} then.`, de))[0]?.[1]).toEqual(german);
});

test('a name has with it what it is, before it in German', () => {
  expect(
    texts(row('We met at Holmtal Airport again.', 'Wir trafen uns am Flughafen Holmtal.')),
  ).toEqual([['Holmtal Airport', 'Flughafen Holmtal']]);
});

test('usual words with capitals are no institution', () => {
  expect(texts(row('Then Prime Minister and Climate Change came up.', ''))).toEqual([[]]);
});

test.each([
  ['In his programme Rang de Basanti he said so.', 'In der Sendung Rang de Basanti sagte er es.'],
  ['In his address Mann ki Baat he said so.', 'In seiner Ansprache Mann ki Baat sagte er es.'],
])('little words of neither language stand within a name: %s', (en, de) => {
  const [names] = texts(row(en, de));
  expect(names).toHaveLength(2);
  expect(new Set(names).size).toBe(1);
});

test('a row that shows a part of a known name has the whole of it', () => {
  const rows = [
    row(
      'It was the Scottish Council of Small Boats who paid.',
      'Es zahlte der Scottish Council of Small Boats.',
    ),
    row(
      'Ada Holm, Head of the Scottish Council of Small Boats',
      'Ada Holm, Leiterin des Scottish Council of Small Boats',
    ),
  ];
  expect(texts(...rows)[1]).toContain('Scottish Council of Small Boats');
});

test('a title that both texts quote in the same words is one name', () => {
  const one = row(
    'She wrote "The Last Ferry: Loxton\'s Long Year in Nine Songs" there.',
    "Dort schrieb sie „The Last Ferry: Loxton's Long Year in Nine Songs“.",
  );
  expect(texts(one)[0]).toEqual(Array(2).fill("The Last Ferry: Loxton's Long Year in Nine Songs"));
});

test.each([
  ['A stand of Bramwell/Ketterby.', 'Ein Stand von Bramwell/Ketterby.', ['Bramwell', 'Ketterby']],
  ['Trains to Ivano-Larivsk run.', 'Züge nach Iwano-Lariwsk fahren.', ['Ivano-Larivsk']],
])('two names at a slash, one of two words: %s', (en, de, names) => {
  expect(texts(row(en, de))[0]).toEqual(expect.arrayContaining(names));
});

test('an institution is named whole, with the German word for it', () => {
  expect(
    texts(
      row('The University of Wesselbek closed.', 'Die Universität von Wesselbek schloss.'),
      row('The Brennholm Foundation paid.', 'Die Brennholm-Stiftung zahlte.'),
      row('The US Department of Justice paid.', 'Das US-Justizministerium zahlte.'),
      row('He led the Wesselbek Police Department.', 'Er leitete die Polizei von Wesselbek.'),
    ),
  ).toEqual([
    ['University of Wesselbek', 'Universität von Wesselbek'],
    ['Brennholm Foundation', 'Brennholm-Stiftung'],
    ['US Department of Justice', 'US-Justizministerium'],
    ['Wesselbek Police Department', 'Polizei von Wesselbek'],
  ]);
});

test('a name of capitals has its number, a firm its `and`', () => {
  expect(
    texts(
      row('She told the BRD 250 firm.', 'Sie sagte es der BRD 250.'),
      row('She works for Lomund and Brenn.', 'Sie arbeitet bei Lomund & Brenn.'),
    ),
  ).toEqual([
    ['BRD 250', 'BRD 250'],
    ['Lomund and Brenn', 'Lomund & Brenn'],
  ]);
});

test('a usual word that is quoted alone is a name', () => {
  expect(texts(row('Version 2 (“Lemon”) is out.', 'Version 2 („Lemon“) ist da.'))).toEqual([
    ['Lemon', 'Lemon'],
  ]);
});

test.each([
  ['a row', 'Valdron', 'Valdron', ['Valdron']],
  ['a cell', 'Valdron\tyes\tfor the office', 'Valdron\tja\tfür das Büro', ['Valdron']],
  ['a small word of a cell, as packages are called', 'wesldx\tupdate', 'wesldx\tErneuerung', []],
  ['a word in use', 'Download', 'Download', []],
  ['what is code', 'libwes2', 'libwes2', []],
  ['another word', 'Valdron', 'Valdren', []],
])('what stands alone in both texts as the same word is a name: %s', (_, en, de, names) => {
  expect(texts(row(en, de))[0]).toEqual(expect.arrayContaining(names));
  expect(texts(row(en, de))[0]).toHaveLength(2 * names.length);
});

test.each([
  [
    'The club Singing is for Sailors met in Ghent.',
    'Der Verein Singing is for Sailors traf sich in Gent.',
    'Singing is for Sailors',
  ],
  [
    'Read the book Sailing in a Week by Ada Holm.',
    'Lies das Buch Sailing in a Week von Ada Holm.',
    'Sailing in a Week',
  ],
  [
    'It is under the Open Harbour Attribution 4.0 International License.',
    'Es steht unter der Open Harbour Attribution 4.0 International License.',
    'Open Harbour Attribution 4.0 International License',
  ],
])(
  'a title that German takes over is whole, with its little words and figures: %s',
  (en, de, name) => {
    expect(texts(row(en, de))[0]).toEqual(expect.arrayContaining([name]));
  },
);

test.each([
  [
    'They use Larkfox 7 Brennholm now.',
    'Sie nutzen jetzt Larkfox 7 Brennholm.',
    ['Larkfox', 'Brennholm'],
  ],
  ['Ada Holm lives in Ghent.', 'Ada Holm wohnt in Gent.', ['Ada Holm', 'Ghent']],
  ['Fixed by Larkfox', 'Fixed by Larkfox', ['Larkfox']],
])('two names are two, whatever is between them: %s', (en, de, names) => {
  expect(texts(row(en, de))[0]).toEqual(expect.arrayContaining(names));
});

test.each([
  [
    'The town has Brennholm Castle.',
    'Die Stadt hat Schloss Brennholm.',
    ['Brennholm Castle', 'Schloss Brennholm'],
  ],
  [
    'She went to Brennholm and taught at the University of Brennholm.',
    'Sie ging nach Brennholm und lehrte an der Universität Brennholm.',
    ['Brennholm', 'University of Brennholm', 'Universität Brennholm'],
  ],
  ['Take the LARK!Box home.', 'Nimm die LARK!Box mit.', ['LARK!Box', 'LARK!Box']],
  [
    'We met on the Langer Markt.',
    'Wir trafen uns auf dem Langen Markt.',
    ['Langer Markt', 'Langen Markt'],
  ],
  [
    'She teaches What Every Larkfox Knows.',
    'Sie unterrichtet What Every Larkfox Knows.',
    ['What Every Larkfox Knows'],
  ],
  [
    'He read *The Art of Larkfox Hunting*.',
    'Er las The Art of Larkfox Hunting.',
    ['The Art of Larkfox Hunting'],
  ],
  ['It is under the MIT License.', 'Es steht unter der MIT-Lizenz.', ['MIT License', 'MIT-Lizenz']],
  ['Wesdis', 'Wesdis', ['Wesdis']],
])('names as each language has them: %s', (en, de, names) => {
  expect(texts(row(en, de))[0]).toEqual(expect.arrayContaining(names));
});

test.each([['Version 3 of the License is old.', 'Version 3 der Lizenz ist alt.']])(
  'a word that German has in its own form is no name: %s',
  (en, de) => {
    expect(texts(row(en, de))).toEqual([[]]);
  },
);

test.each([
  [
    'saints',
    "Bells ring in St. Giles's at noon.",
    'Mittags läuten die Glocken in St. Aegidien.',
    ["St. Giles's", 'St. Aegidien'],
  ],
  [
    'possessives that German takes over',
    "A lamp was sold at Hobbelt's for a song.",
    "Bei Hobbelt's ging eine Lampe für wenig Geld weg.",
    ["Hobbelt's", "Hobbelt's"],
  ],
  [
    'what a society is for, though its head is no compound',
    'She joined the Society for Puppet Research.',
    'Sie trat der Gesellschaft für Puppenforschung bei.',
    ['Society for Puppet Research', 'Gesellschaft für Puppenforschung'],
  ],
  [
    'two purposes',
    'He works at the Institute for Puppetry and Stagecraft.',
    'Er arbeitet am Institut für Puppenspiel und Bühnenkunst.',
    ['Institute for Puppetry and Stagecraft', 'Institut für Puppenspiel und Bühnenkunst'],
  ],
  [
    'what a compound beside the name says that it is',
    'He was born in the Free State of Saxony.',
    'Geboren ist er im Freistaat Sachsen.',
    ['Free State of Saxony', 'Freistaat Sachsen'],
  ],
  [
    'an adjective of a place that ends in `a`',
    'The Cathedral Choir of Riga sings.',
    'Der Rigaer Domchor singt.',
    ['Cathedral Choir of Riga', 'Rigaer Domchor'],
  ],
  [
    'a noun that no table has behind an adjective of a place',
    'The race ends at the Thuringian State Chancellery.',
    'Das Rennen endet vor der Thüringer Staatskanzlei.',
    ['Thuringian State Chancellery', 'Thüringer Staatskanzlei'],
  ],
  [
    'of two German names the one that says more of it',
    'The Radio Symphony Orchestra plays the Scottish Symphony.',
    'Das Symphonieorchester spielt die Schottische Symphonie.',
    ['Scottish Symphony', 'Schottische Symphonie'],
  ],
])('whole: %s', (_, en, de, names) => {
  expect(texts(row(en, de))[0]).toEqual(expect.arrayContaining(names));
});

test('people are no part of a name before which they stand', () => {
  const [names] = texts(row('The Ukrainian Usyk boxed.', 'Der Ukrainer Usyk boxte.'));
  expect(names).toEqual(['Usyk', 'Usyk']);
});

test.each([
  [
    'a plan and who has it',
    'The Lorvik Blueprint of the Harbour Commission is late.',
    'Das Lorvik-Konzept der Hafenkommission verspätet sich.',
    ['Lorvik Blueprint', 'Harbour Commission', 'Lorvik-Konzept', 'Hafenkommission'],
  ],
  [
    'a place before an article',
    'In Stralsund the Beavers won.',
    'In Stralsund gewannen die Beavers.',
    ['Stralsund', 'Beavers', 'Stralsund', 'Beavers'],
  ],
  [
    'a faith',
    'She sings at the Lutheran and the Catholic Academy.',
    'Sie singt an der lutherischen und der Katholischen Akademie.',
    ['Catholic Academy', 'Katholischen Akademie'],
  ],
])('what is one name, and what two: %s', (_, en, de, names) => {
  expect(texts(row(en, de))[0]).toEqual(names);
});

test.each([
  ['She wrote to us from Chad last year.', '', ['Chad']],
  ['', 'Der Brief kam aus Polen.', ['Polen']],
  ['', 'Auf den Polen der Kugel saß Rost.', []],
  ['Then Chad left.', '', []],
  ['Ferries to the U.S. Virgin Islands were full.', '', ['U.S. Virgin Islands']],
])('a listed place that is another word, too: %s%s', (en, de, names) => {
  expect(texts(row(en, de))[0]).toEqual(names);
});
