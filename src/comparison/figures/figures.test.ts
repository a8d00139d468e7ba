import { describe, expect, test } from 'vitest';
import { compareFigures } from './figures.ts';

const told = (english: string, german: string): string[] =>
  compareFigures(english, german).map(
    (each) => `${each.english?.text ?? '-'} | ${each.german?.text ?? '-'}`,
  );

describe('a faithful translation differs in nothing', () => {
  test.each([
    ['It raised 1.1 trillion dong.', 'Er brachte 1.100 Milliarden Dong auf.'],
    ['They own 0.5 square kilometres.', 'Sie haben 50 Hektar.'],
    ['It has 2,06,737 cases.', 'Es hat 2.06.737 Fälle.'],
    ['Expo in 1998 was in Lisbon.', 'Die Expo98 war in Lissabon.'],
    ['It was above 90 degrees.', 'Es waren über 30 Grad Celsius.'],
    [
      'A talk called "Germany, 6 months on"',
      'Der Vortrag „Germany, 6 months on“ (Deutschland nach 6 Monaten)',
    ],
    ['The road is 100 miles long.', 'Die Straße ist rund 160 Kilometer lang.'],
    ['The fire burned 5–10 acres.', 'Das Feuer verbrannte 2 bis 4 Hektar.'],
    ['She bought a dozen eggs.', 'Sie kaufte zwölf Eier.'],
    ['Half of them agreed.', '50 Prozent stimmten zu.'],
    ['Three quarters of them agreed.', '75 % stimmten zu.'],
    ['One of them left.', 'Eine von ihnen ging.'],
    ['He has one brother.', 'Er hat einen Bruder.'],
    ['It had 7/7 communes.', 'Es waren sieben von sieben Gemeinden.'],
    ['Two of their three wars were long.', 'Zwei der drei Kriege waren lang.'],
    ['It began on July 10.', 'Es begann am 10.7.'],
    ['It began on 10/7.', 'Es begann am 10. Juli.'],
    ['It runs from July 26 until August 8.', 'Es läuft vom 26. Juli bis zum 8. August.'],
    ['It runs from 6th to 11th of July, 2010.', 'Es läuft vom 06.07.10 bis zum 11.07.10.'],
    ['It happened in the 1920s.', 'Es geschah in den Zwanzigerjahren.'],
    ['The 19th century began.', 'Das neunzehnte Jahrhundert begann.'],
    ['We met at 2:30 pm.', 'Wir trafen uns um 14:30 Uhr.'],
    ['We met at half past two.', 'Wir trafen uns um halb drei.'],
    ['World War II ended.', 'Der Zweite Weltkrieg endete.'],
    ['Henry VIII had six wives.', 'Heinrich VIII. hatte sechs Frauen.'],
    ['They won 2-0.', 'Sie siegten mit 2:0.'],
    ['The three-year plan failed.', 'Der Dreijahresplan scheiterte.'],
    ['Both sisters came.', 'Die zwei Schwestern kamen.'],
    ['The 8-core machine has 48 GB.', 'Der Achtkerner hat 48 GByte.'],
    ['It costs $1.2bn.', 'Es kostet 1,2 Mrd. Dollar.'],
    ['1. Install the package.', '1. Installieren Sie das Paket.'],
    ['It weighs 1.100 kg.', 'Es wiegt 1.100 kg.'],
    ['He was in seventh heaven at first.', 'Zuerst war er im siebten Himmel.'],
    ['See page 12 of version 2.1.', 'Siehe Seite 12 der Version 2.1.'],
    ['On the 2nd and 3rd February it is shut.', 'Am zweiten und dritten Februar ist zu.'],
    ['It is on the 3rd, 4th and 5th of May.', 'Es ist am 3., 4. und 5. Mai.'],
    ['Linux Day 2010 - 17th-19th September', 'Linux-Tag 2010: 17. bis 19. September'],
    ['Send it by 23.59 UTC.', 'Senden Sie es bis 23:59 UTC.'],
    ['It opens at 17.30 today.', 'Es öffnet heute um 17.30 Uhr.'],
    ['It took two decades.', 'Es dauerte zwanzig Jahre.'],
    ['It grew within a decade.', 'Es wuchs in einem Jahrzehnt.'],
    ['The 24-hour strike began.', 'Der 24stündige Streik begann.'],
    ['We work round the clock.', 'Wir arbeiten rund um die Uhr.'],
    ['It rose from €1.9bn to €2.3bn.', 'Es stieg von 1,9 auf 2,3 Milliarden Euro.'],
    ['It is 161 feet (49 metres) high.', 'Es ist 49 Meter hoch.'],
    ['It was 90 degrees.', 'Es waren 32 Grad Celsius.'],
    ['She is in her 20s.', 'Sie ist in den 20ern.'],
    ['See pages 10 to 12.', 'Siehe Seiten 10 bis 12.'],
    ['It is the second-largest city.', 'Es ist die zweitgrößte Stadt.'],
    ['Several million came.', 'Mehrere Millionen kamen.'],
    ['Ring +49 40 5550 17 or 020 7946 0100.', 'Tel. +49-40-5550-17 oder +44 (0)20 7946-0100.'],
    ['There is only 1 bus an hour.', 'Es fährt nur ein Bus in der Stunde.'],
    [
      'The dune moves 2 metres a year, 5 cm per week.',
      'Die Düne wandert zwei Meter, 5 cm pro Woche.',
    ],
    ['They drink 3 litres per day.', 'Sie trinken täglich drei Liter.'],
    ['He bought a 2nd-hand coat.', 'Er kaufte einen gebrauchten Mantel.'],
    ['Staff are there around the clock.', 'Ständig ist jemand da.'],
    ['Chairs of the 50ies and 60ies.', 'Stühle der 50er und 60er Jahre.'],
    ['Open 4. - 9.08.2023.', 'Geöffnet 4. - 9.08.2023.'],
    ['It took two years and three months.', 'Es dauerte 27 Monate.'],
    ['Costs 1,200 Kenyan shillings.', 'Kostet 1.200 kenianische Schilling.'],
    ['It stood from 1871 till 1914.', 'Es stand von 1871 bis 1914.'],
    ['They lost 16-32 in Porto.', 'Sie verloren 16:32 in Porto.'],
    ['The Ravens lost to Alba 104-106.', 'Die Ravens verloren 104:106 gegen Alba.'],
    ['Keep it between 15-25°C.', 'Zwischen 15° und 25 °C aufbewahren.'],
    ['Set it between 3100 - 5650 K.', 'Stellen Sie 3100 - 5650K ein.'],
    ['Songs of the 20s and 30s.', 'Lieder der 20er und 30er Jahre.'],
    ['The mill dates from the 1800s.', 'Die Mühle ist aus dem 19. Jahrhundert.'],
    ['It starts at 12:30 AM.', 'Es geht um 0:30 los.'],
    ['Tens of thousands came.', 'Zehntausende kamen.'],
    ['See the rules (No. 2-7).', 'Siehe die Regeln (Nr. 2 – 7).'],
    ['We live on the second floor.', 'Wir wohnen im ersten Stock.'],
    ['A 1080p screen for 99p.', 'Ein 1080p-Schirm für 99p.'],
    ['The gold rush of ‘49.', 'Der Goldrausch von ‘49.'],
    ['A 4k camera and its lens.', 'Eine 4K-Kamera und ihr Objektiv.'],
    ['The archive takes 22K of room.', 'Das Archiv braucht 22 KB Platz.'],
    ['It fails twice per 1 million rides.', 'Es versagt zweimal pro Million Fahrten.'],
    ['The mill keeps its centenary.', 'Die Mühle feiert ihr 100-jähriges Bestehen.'],
    ['They beat the 4th ranked club.', 'Sie schlugen den Tabellenvierten.'],
    ['The 2nd Lieutenant waved.', 'Der Leutnant winkte.'],
    ['They are in the round of 16.', 'Sie stehen im Achtelfinale.'],
    ['Doors open at 1:25 pm and 3:30 pm.', 'Einlass ist um 13.25 und 15.30 Uhr.'],
    ['At 3 pm, three women dance.', 'Um 15 Uhr drei Damen tanzen sehen.'],
    ['A fund of N585 million', 'Ein Fonds von 585 Mio. NGN'],
    ['A 6in x 6in canvas', 'Eine Leinwand von 15 x 15 cm'],
    ['The fish is about a foot long.', 'Der Fisch ist etwa 30 cm lang.'],
    ['A million times its mass', 'Das Millionenfache seiner Masse'],
    ['Sent on 18.12', 'Am 18.12. versandt'],
    ['A 3-1 defeat hurt.', 'Die 1:3-Niederlage schmerzte.'],
    ['It rains 2 to 3 inches per hour.', 'Es regnet 5 bis 7,5 Zentimeter pro Stunde.'],
    ['It was 80 degrees, 10 degrees above average.', 'Es waren 27 Grad, 6 Grad über dem Mittel.'],
    ['It may reach 90 degrees.', 'Bis zu 32 ºC sind möglich.'],
    ['The 6-foot-6 keeper fell.', 'Der 1,98 m große Torwart stürzte.'],
    ['A hat with a two-foot brim.', 'Ein Hut mit 60 Zentimeter breitem Rand.'],
    ['It is about a mile away.', 'Es ist etwa 1,6 Kilometer entfernt.'],
    ['Her SS19 collection', 'Ihre Sommerkollektion 2019'],
    ['She scored on 13:10.', 'Sie traf nach 13:10 Minuten.'],
    ['They won 16.5 to 10.5.', 'Sie siegten mit 16,5 zu 10,5.'],
    ['1)Open the lid.', '1) Öffnen Sie den Deckel.'],
    ['2. Should it rain, stay in.', '2. Sollte es regnen, bleiben Sie drin.'],
    ['Sent 1st Class.', 'Mit der 1. Klasse verschickt.'],
    ['{{#include ../listings/listing-02-04/main.rs}}', 'let x = 5; let y = 10;'],
  ])('%s = %s', (english, german) => {
    expect(told(english, german)).toEqual([]);
  });
});

describe('a slip is told with both figures', () => {
  test.each([
    ['It has 7 rooms.', 'Es hat 8 Zimmer.', '7 | 8'],
    ['It has seven rooms.', 'Es hat acht Zimmer.', 'seven | acht'],
    ['It raised 1.1 billion.', 'Er brachte 1,1 Billionen auf.', '1.1 billion | 1,1 Billionen'],
    [
      'It raised 900 million dong.',
      'Er brachte 900 Milliarden Dong auf.',
      '900 million dong | 900 Milliarden Dong',
    ],
    ['It costs 5 euros.', 'Es kostet 5 Dollar.', '5 euros | 5 Dollar'],
    ['It is 36 km long.', 'Es ist 36 Meilen lang.', '36 km | 36 Meilen'],
    ['It is 160 km long.', 'Es ist 120 Meilen lang.', '160 km | 120 Meilen'],
    ['Several million came.', 'Mehrere Milliarden kamen.', 'Several million | Milliarden'],
    ['It began last October.', 'Es begann im vergangenen Dezember.', 'October | Dezember'],
    ['It was 90 degrees.', 'Es waren 42 Grad Celsius.', '90 degrees | 42 Grad Celsius'],
    ['It is 27 feet (8.2 m).', 'Es ist 27 Fuß (8,1 m).', '8.2 m | 8,1 m'],
    ['For at least two reasons.', 'Aus mindestens acht Gründen. Zweitens …', 'two | acht'],
    [
      'See http://2010.example.org/ today.',
      'Siehe heute http://2011.example.org/ an.',
      'http://2010.example.org/ | http://2011.example.org/',
    ],
    ['It grew by 3.5%.', 'Es wuchs um 35 Prozent.', '3.5% | 35 Prozent'],
    ['It rose by 2 percent.', 'Es stieg um 2 Prozentpunkte.', '2 percent | 2 Prozentpunkte'],
    ['It began on 10 July 2021.', 'Es begann am 10. Juni 2021.', '10 July 2021 | 10. Juni 2021'],
    ['By 2021 it was done.', 'Bis 2020 war es fertig.', '2021 | 2020'],
    ['It had 7/7 communes.', 'Es waren sechs von sieben Gemeinden.', '7/7 | sechs von sieben'],
    ['Resolution 35 was passed.', 'Die Resolution 36 wurde gefasst.', '35 | 36'],
    ['Two thirds agreed.', 'Drei Viertel stimmten zu.', 'Two thirds | Drei Viertel'],
    ['It takes 10–20 turns.', 'Es dauert 10 bis 30 Züge.', '10–20 | 10 bis 30'],
    ['It was the third try.', 'Es war der vierte Versuch.', 'third | vierte'],
    ['We met at 2:30 pm.', 'Wir trafen uns um 15:30 Uhr.', '2:30 pm | 15:30 Uhr'],
    ['DebConf11 begins.', 'Die DebConf12 beginnt.', '11 | 12'],
    [
      'Of 300 members 100 are elected, 300 appointed and 100 sent.',
      'Von 300 Mitgliedern werden 100 gewählt, 100 ernannt und 100 entsandt.',
      '300 | 100',
    ],
    ['Both sisters came.', 'Die drei Schwestern kamen.', 'Both | drei'],
    ['Ring +49 40 5550 17.', 'Rufen Sie +49 40 5550 71.', '+49 40 5550 17 | +49 40 5550 71'],
    [
      'They drink 3 litres per day.',
      'Sie trinken 3 Liter pro Stunde.',
      '3 litres per day | 3 Liter pro Stunde',
    ],
    [
      'It took two years and three months.',
      'Es dauerte 28 Monate.',
      'two years and three months | 28 Monate',
    ],
    [
      'It rained between 8 am and 1 pm.',
      'Es regnete zwischen 8 und 14 Uhr.',
      'between 8 am and 1 pm | zwischen 8 und 14 Uhr',
    ],
    ['A two-storey house.', 'Ein dreistöckiges Haus.', 'two | drei'],
    ['They lost 16-32 in Porto.', 'Sie verloren 16:33 in Porto.', '16-32 | 16:33'],
    ['A 3-1 defeat hurt.', 'Die 1:4-Niederlage schmerzte.', '3-1 | 1:4'],
    ['The 6-foot-6 keeper fell.', 'Der 1,89 m große Torwart stürzte.', '6-foot-6 | 1,89 m'],
    ['We live on the second floor.', 'Wir wohnen im dritten Stock.', 'second | dritten'],
    ['Write 5 km.', 'Schreiben Sie 5 km/h.', '5 km | 5 km/h'],
    ['The archive takes 22K of room.', 'Das Archiv braucht 22 MB Platz.', '22K | 22 MB'],
    ['1) Take 3 eggs.', '1) Nehmen Sie 4 Eier.', '3 | 4'],
  ])('%s ≠ %s', (english, german, slip) => {
    expect(told(english, german)).toEqual([slip]);
  });

  test('an amount that stands in one passage only', () => {
    expect(told('A team of 35 students won.', 'Ein Team von Studenten siegte.')).toEqual([
      '35 | -',
    ]);
    expect(told('A team of students won.', 'Ein Team von 35 Studenten siegte.')).toEqual([
      '- | 35',
    ]);
  });

  test('says what differs', () => {
    const [difference] = compareFigures('It has 7 rooms.', 'Es hat 8 Zimmer.');
    expect(difference).toMatchObject({ kind: 'number', why: '`7` against `8`' });
  });
});
