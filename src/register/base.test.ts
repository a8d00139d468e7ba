import { expect, test } from 'vitest';
import { baseForms, furtherSpellings, listedNames } from './base.ts';
import { isJunk } from './junk.ts';

const written = (en: Record<string, number>, de: Record<string, number>) => ({
  en: new Map(Object.entries(en)),
  de: new Map(Object.entries(de)),
});
const listed = listedNames();

test.each([
  ['africa', written({ Africa: 1 }, { Afrikas: 2 }), 'Africa', 'Afrika'],
  ['coldwar', written({ 'Cold War': 1 }, { 'Kalten Krieges': 1 }), 'Cold War', 'Kalter Krieg'],
  [
    'unitedstates',
    written({ US: 5, 'United States': 1 }, { 'Vereinigten Staaten': 1 }),
    'United States',
    'Vereinigte Staaten',
  ],
  ['unitedstates', written({ US: 5 }, { USA: 2 }), 'US', 'USA'],
  ['beijing', written({}, { Pekings: 1 }), 'Beijing', 'Peking'],
  ['univention', written({ Univention: 4 }, { Univentions: 1 }), 'Univention', 'Univention'],
  [
    'ferryarchive',
    written({ 'Ferry Archive': 1 }, { 'Ferry-Archivs': 1 }),
    'Ferry Archive',
    'Ferry-Archiv',
  ],
  [
    'sailingmuseum',
    written({ 'Sailing Museum': 1 }, { 'Deutschen Segelmuseum': 1 }),
    'Sailing Museum',
    'Deutsches Segelmuseum',
  ],
  // What looks like an adjective and is none.
  ['karensandberg', written({}, { 'Karen Sandberg': 1 }), 'Karen Sandberg', 'Karen Sandberg'],
  [
    'brementownhall',
    written({ 'Bremen Town Hall': 1 }, { 'Bremen Rathaus': 1 }),
    'Bremen Town Hall',
    'Bremen Rathaus',
  ],
  [
    'bankofberlin',
    written({ 'Bank of Berlin': 1 }, { 'Berliner Bank': 1 }),
    'Bank of Berlin',
    'Berliner Bank',
  ],
  [
    'associationofsocialservices',
    written({ 'Association of Social Services': 1 }, { 'Freien Verband Sozialer Dienste': 1 }),
    'Association of Social Services',
    'Freier Verband Sozialer Dienste',
  ],
  [
    'larkuniversityoftechnology',
    written({ 'Lark University of Technology': 1 }, { 'Technischen Hochschule Lark': 1 }),
    'Lark University of Technology',
    'Technische Hochschule Lark',
  ],
  [
    'instituteforchemistry',
    written({ 'Institute for Chemistry': 1 }, { 'Lark-Instituts für Chemie': 1 }),
    'Institute for Chemistry',
    'Lark-Institut für Chemie',
  ],
  [
    'ferrycommittee',
    written({ 'Committee of the Ferry': 1 }, { 'Fährkomitees der Stadt': 1 }),
    'Committee of the Ferry',
    'Fährkomitee der Stadt',
  ],
  [
    'newmunicipalhousing',
    written({ 'New Municipal Housing': 1 }, { 'Neuen städtischen Wohnungsbau': 1 }),
    'New Municipal Housing',
    'Neuer städtischer Wohnungsbau',
  ],
  [
    'cartelcourt',
    written({ 'Cartel Court': 1 }, { Kartellgerichts: 1 }),
    'Cartel Court',
    'Kartellgericht',
  ],
  [
    'bremenanglersassociation',
    written({ "Bremen Anglers' Association": 1 }, { 'Freien Anglerverbands': 1 }),
    "Bremen Anglers' Association",
    'Freier Anglerverband',
  ],
  [
    'hymnofthenorth',
    written({ 'Hymn of the North': 1 }, { 'Hymne des Nordens': 1 }),
    'Hymn of the North',
    'Hymne des Nordens',
  ],
  [
    'councilforboats',
    written({ 'National Council for Boats': 1 }, { 'Nationalen Rats für Boote': 1 }),
    'National Council for Boats',
    'Nationaler Rat für Boote',
  ],
  [
    'harbourcommittee',
    written({ 'Harbour Committee': 1 }, { 'Hafenausschusses des Landtags': 1 }),
    'Harbour Committee',
    'Hafenausschuss des Landtags',
  ],
  // With the marks that the text has.
  ['kyoto', written({ Kyoto: 1 }, { Kyoto: 1 }), 'Kyoto', 'Kyoto'],
  ['wroclaw', written({ Wrocław: 1 }, { Breslaus: 1 }), 'Wrocław', 'Breslau'],
  ['whiteroom', written({ 'White Room': 1 }, { 'Weißen Raum': 1 }), 'White Room', 'Weißer Raum'],
  [
    'whiteferry',
    written({ 'White Ferry': 1 }, { 'Weißen Fähre': 1 }),
    'White Ferry',
    'Weiße Fähre',
  ],
  [
    'anglersassociationholm',
    written({ 'Anglerverein Holm': 1 }, { 'Anglervereins Holm': 1 }),
    'Anglerverein Holm',
    'Anglerverein Holm',
  ],
  [
    'franciscanschool',
    written({ 'Catholic School': 1 }, { 'Römisch-Katholischen Schule': 1 }),
    'Catholic School',
    'Römisch-Katholische Schule',
  ],
  [
    'savingsbankofholmmund',
    written({ 'Savings Bank of Holm-Mund': 1 }, { 'Sparkasse Holm-Mund': 1 }),
    'Savings Bank of Holm-Mund',
    'Sparkasse Holm-Mund',
  ],
  [
    'holmairport',
    written({ 'Hamburg Airport': 1 }, { 'Flughafen Hamburg': 1 }),
    'Hamburg Airport',
    'Flughafen Hamburg',
  ],
  ['oldyard', written({ 'Old Yard': 1 }, { 'Alten Gartens': 1 }), 'Old Yard', 'Alter Garten'],
  ['yourboat', written({ 'Your Boat': 1 }, { 'Deinem Boot': 1 }), 'Your Boat', 'Deinem Boot'],
  ['graymills', written({ 'Gray Mills': 1 }, { 'Grauen Mühlen': 1 }), 'Gray Mills', 'Graue Mühlen'],
  ['jonas', written({ Jonas: 1 }, { Jonas: 1 }), 'Jonas', 'Jonas'],
  ['louisxix', written({ 'Louis XIX': 1 }, { 'Ludwigs XIX': 1 }), 'Louis XIX', 'Ludwig XIX'],
  ['johnxxv', written({ 'John XXV': 1 }, { 'Johannes XXV': 1 }), 'John XXV', 'Johannes XXV'],
])('%s is listed in the base form of either language', (key, texts, en, de) => {
  expect(baseForms(texts, listed.get(key))).toEqual({ en, de });
});

test('a name is found as the other language has it, by what is known or by rule', () => {
  expect(furtherSpellings({ en: 'Beijing', de: 'Peking' }, listed.get('beijing'))).toEqual([]);
  expect(furtherSpellings({ en: 'Zhytomyr', de: 'Zhytomyr' })).toContain('Schytomyr');
  expect(furtherSpellings({ en: 'Cherkasy', de: 'Cherkasy' })).toContain('Tscherkasy');
  expect(furtherSpellings({ en: 'Kachowka', de: 'Kachowka' })).toContain('Kakhovka');
});

test('the publisher says what a name is called', () => {
  const own = listedNames({
    exonyms: [{ english: ['Lake Brienz'], german: ['Brienzer See'], kind: 'place' }],
    kinds: new Map(),
    refused: [],
  });
  expect(own.get('lakebrienz')?.german).toEqual(['Brienzer See']);
});

test.each([
  '9FED 2BCB DCD2',
  'BCM57765',
  'B-1',
  'Hl',
  'Packages.gz',
  'SCREAMING',
  'kWh',
  'DSA-1749',
  'setTimeOutOf',
  'MostSheepInPen',
  'lock.openGate',
  'HOUSEPATH',
  'closeGate',
  'fenceObj',
  'Meadow.toml',
])('%s is not listed', (text) => {
  expect(isJunk(text, 'en')).toBe(true);
});

test.each([
  'DebConf11',
  'UNESCO',
  'X.Org',
  'Saint-Denis',
  'Ulm',
  'LiMux',
  'S/390',
  'Li Wei',
  'openSUSE',
  'reStructuredText',
  'WordPress',
])('%s is listed', (text) => {
  expect(isJunk(text, 'en')).toBe(false);
});

test.each([
  ['Kazan', 'Kasan'],
  ['Nizhny Tagil', 'Nischni Tagil'],
  ['Izhevsk', 'Ischewsk'],
  ['Jalalabad', 'Dschalalabad'],
])('a name of another alphabet is found as either language writes it: %s, %s', (en, de) => {
  expect(furtherSpellings({ en, de: en })).toContain(de);
  expect(furtherSpellings({ en: de, de })).toContain(en);
});
