import {
  at,
  before,
  isCapital,
  isDash,
  isLineStart,
  type Scan,
  skipSpace,
} from './figure-tokens.ts';
import { monthNamed } from './figure-dates.ts';
import { readEnding } from './figure-endings.ts';
import type { Found } from './figures.ts';
import { unitNamed } from './units.ts';
import { currencyNamed } from './currencies.ts';

/**
 * Reads a number that names rather than counts: after a noun such as Resolution or Kapitel, after
 * a sign (`§ 12`, `#5`), glued to letters (`G20`, `COVID-19`), or dialled.
 *
 * @example readLabel(scan('Resolution 35', 'en'), 2) // "35"
 */
export function readLabel(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque) return null;
  if (token.kind === 'word') return readCode(scanned, index) ?? readRoman(scanned, index);
  if (token.text === '+') return readPhone(scanned, index);
  if (token.kind !== 'digits') return null;
  return (
    readPhone(scanned, index) ?? readNamed(scanned, index) ?? readDigitsAndLetters(scanned, index)
  );
}

/** Whether the word at `index` says that the number after it is a label. */
export function isLabelNoun(scanned: Scan, index: number): boolean {
  const word = at(scanned, index).lower;
  if (nouns[scanned.language].has(word)) return true;
  if (scanned.language === 'en') return nouns.en.has(word.replace(/s$/, ''));
  return compound.test(word) || nouns.de.has(word.replace(/(?:en|s|n|e|es)$/, ''));
}

// Resolution 35, Art. 5, § 12, No. 7, #5, Debian 6.0
function readNamed(scanned: Scan, index: number): Found | null {
  let place = before(scanned, index);
  const gap = at(scanned, index - 1);
  if (gap.kind === 'space' && gap.text.includes('\n')) return null;
  const sign = at(scanned, place);
  if (/^[§#№]$/.test(sign.text)) return labelAt(scanned, index);
  if (sign.text === '.' && gap.kind === 'space') {
    place = before(scanned, place);
    if (
      /^(?:art|sec|no|nos|nr|ch|fig|p|pp|vol|v|abs|kap|abb|s|bd|ziff|tab|par|pt|ver|vers|str)$/.test(
        at(scanned, place).lower,
      )
    )
      return labelAt(scanned, index);
    return null;
  }
  if (sign.kind !== 'word' || sign.opaque) return null;
  if (place === index - 1) return null;
  if (isLabelNoun(scanned, place) && !isCounted(scanned, index)) {
    if (isYearLike(at(scanned, index).text) && !/^(?:agenda|vision|resolution)$/.test(sign.lower))
      return null;
    return labelAt(scanned, index);
  }
  return isProper(scanned, place) && !isCounted(scanned, index) ? labelAt(scanned, index) : null;
}

const isYearLike = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

// A capitalised word directly before a number names a thing of which there are several: Apollo 11.
function isProper(scanned: Scan, place: number): boolean {
  const word = at(scanned, place);
  if (!isCapital(word) || word.text.length < 2 || notNames.test(word.lower)) return false;
  const parts = countParts(scanned, skipSpace(scanned, place + 1));
  if (parts > 2 && at(scanned, skipSpace(scanned, place + 1) + 2).text.length < 3) return true;
  if (monthNamed(scanned, place) || currencyNamed(word.text, scanned.language)) return false;
  if (unitNamed(word.text, scanned.language) && word.text.length < 3) return false;
  if (isYearLike(at(scanned, skipSpace(scanned, place + 1)).text)) return false;
  const previous = at(scanned, before(scanned, place));
  if (!isLineStart(scanned, place) && !/^[.!?:]$/.test(previous.text)) return true;
  // Every word has a capital at the beginning of a sentence: only a version or a known product is sure.
  return parts > 1 || knownProducts.test(word.lower) || /\p{Lu}.*\p{Lu}/u.test(word.text);
}

// 6.0.4 has three parts
function countParts(scanned: Scan, index: number): number {
  let count = 1;
  while (
    at(scanned, index + count * 2 - 1).text === '.' &&
    at(scanned, index + count * 2).kind === 'digits'
  )
    count++;
  return count;
}

// `Resolution 35` but `Gruppe 35 neue Häuser`: what is counted follows.
function isCounted(scanned: Scan, index: number): boolean {
  let place = index;
  while (/^[.,]$/.test(at(scanned, place + 1).text) && at(scanned, place + 2).kind === 'digits')
    place += 2;
  if (at(scanned, place + 1).text === '.') return false;
  const gap = at(scanned, place + 1);
  if (gap.text === '%' || /^\p{Sc}$/u.test(gap.text)) return true;
  if (gap.kind !== 'space') return false;
  const word = at(scanned, place + 2);
  if (word.text === '%' || /^\p{Sc}$/u.test(word.text)) return true;
  if (word.kind !== 'word') return false;
  const ending = readEnding(scanned, place + 1, true);
  if (ending && ending.unit.length > 1) return true;
  if (
    /^(?:million|billion|trillion|thousand|hundred|mio|mrd|tsd|millionen|milliarden|tausend|prozent)$/.test(
      word.lower,
    )
  )
    return true;
  if (monthNamed(scanned, place + 2)) return true;
  // What follows a version is not counted by it.
  if (place > index) return false;
  if (scanned.language === 'en') {
    return (
      (/[^su]s$/.test(word.lower) &&
        !/^(?:was|is|has|as|this|its|does|plus|versus|focuses|provides|includes|contains|comes|brings|ships|sees|goes|remains|offers|continues|runs|supports|works|uses|adds|features|fixes|took|takes|makes|users|gets|needs|allows|requires)$/.test(
          word.lower,
        )) ||
      /^(?:people|men|women|children|percent|more|other|new|different|additional|years?)$/.test(
        word.lower,
      )
    );
  }
  if (isCapital(word)) return !isLabelNoun(scanned, place + 2);
  const after = at(scanned, place + 4);
  return (
    /(?:e|en|er|es)$/.test(word.lower) &&
    isCapital(after) &&
    at(scanned, place + 3).kind === 'space' &&
    !functionWords.test(word.lower)
  );
}

const functionWords =
  /^(?:der|die|das|den|des|dem|eine|einen|einer|eines|oder|über|unter|hinter|wurde|wurden|werden|haben|hatte|hatten|konnte|sollte|seine|seiner|ihre|ihrer|alle|allen|wegen|gegen|neben|zwischen|ohne|sowie|enthalten|unterstützen|unterstützte|veröffentlichte|bietet|diese|dieser|dieses|diesen|keine|hatten|möchte|konnten|sollten|können|wollen|müssen|waren|weder|außer|jede|jeder|jedes|jeden|sie|er|es|wie|sehen|verwenden|benötigen|umfassen)$/;

// Words with a capital that only begin a sentence, or that count: no names.
const notNames =
  /^(?:the|a|an|in|on|at|by|of|for|from|to|with|about|over|under|after|before|since|until|during|between|around|nearly|almost|some|only|all|these|those|and|or|but|more|than|at|least|most|up|another|every|each|its|their|our|we|they|he|she|it|i|when|where|while|if|as|that|this|there|are|is|was|were|has|have|had|also|january|february|der|die|das|den|dem|des|ein|eine|und|oder|mit|von|bei|nach|vor|seit|bis|auf|aus|für|über|unter|um|etwa|rund|fast|knapp|gut|nur|alle|diese|im|am|zum|zur|an|sie|er|es|wir|ihr|ihre|jahr|jahre|jahren|jahres|year|years|mitte|anfang|ende|early|late|mid|sommer|winter|herbst|frühling|frühjahr|spring|summer|autumn|fall|uhr|mindestens|höchstens|insgesamt|ungefähr|circa|ca|je|pro|noch|dabei|außerdem|weitere|zwischen|ostern|weihnachten|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const knownProducts =
  /^(?:debian|windows|apollo|boeing|airbus|iphone|ubuntu|linux|kernel|python|java|gnome|kde|php|perl|firefox|android|ios|macos|postgresql|mysql|xorg|samba|apache|formula|formel|wolke)$/;

// `35`, `3.2`, `12a`, `95/46/EG`, `10–12`
function labelAt(scanned: Scan, index: number): Found | null {
  let to = index + 1;
  for (let steps = 0; steps < 8; steps++) {
    const sign = at(scanned, to);
    const next = at(scanned, to + 1);
    if (/^[./:–-]$/.test(sign.text) && next.kind === 'digits') to += 2;
    else if (/^[/-]$/.test(sign.text) && /^[A-Z]{2,4}$/.test(next.text) && steps > 0) to += 2;
    else if (/^[a-z]$/.test(sign.text) && next.kind === 'digits') to += 2;
    else if (sign.text === '(' && next.text.length < 3 && at(scanned, to + 2).text === ')') to += 3;
    else if (
      sign.kind === 'word' &&
      /^[a-z]$/i.test(sign.text) &&
      at(scanned, to + 1).kind !== 'digits'
    ) {
      to++;
      break;
    } else break;
  }
  return label(scanned, index, to);
}

/**
 * Reads a code of capitals and digits: G20, H5N1, COVID-19, S/390, CVE-2021-1234, v2.1. In mixed
 * case (DebConf9, i386) the digits belong to a name.
 */
export function readCode(scanned: Scan, index: number): Found | null {
  const word = at(scanned, index);
  const previous = at(scanned, index - 1);
  if (
    previous.kind === 'digits' ||
    previous.kind === 'word' ||
    !/^(?:\p{Lu}{1,6}|v)$/u.test(word.text)
  )
    return null;
  if (isDash(previous) && at(scanned, index - 2).kind === 'word') return null;
  const hyphen =
    /^[-\u2010\u2011/]$/.test(at(scanned, index + 1).text) &&
    at(scanned, index + 2).kind === 'digits';
  const digits = hyphen ? index + 2 : index + 1;
  if (at(scanned, digits).kind !== 'digits') return null;
  const tail = at(scanned, digits + 1);
  if (
    hyphen &&
    (!/^\p{Lu}/u.test(word.text) ||
      (/^[\p{Lu}]?[\p{Ll}]+$/u.test(word.text) && isYearLike(at(scanned, digits).text)))
  )
    return null;
  if (hyphen && /^(?:Rs|EUR|USD|CHF|GBP|Mid|Pre|Post|Anfang|Ende|Mitte)$/.test(word.text))
    return null;
  if (!hyphen && currencyNamed(word.text, scanned.language)) return null;
  if (!hyphen && /^(?:ca|no|nr|art|p|s)$/i.test(word.text) && tail.kind !== 'word') {
    return /^(?:no|nr|art)$/i.test(word.text)
      ? labelAt(scanned, digits)
      : word.text === 'ca'
        ? null
        : label(scanned, index, digits + 1);
  }
  if (
    !hyphen &&
    unitNamed(word.text, scanned.language) &&
    /^[23]$/.test(at(scanned, digits).text) &&
    /^[a-z]/.test(word.text)
  )
    return null;
  let to = digits + 1;
  for (let steps = 0; steps < 8; steps++) {
    const sign = at(scanned, to);
    const next = at(scanned, to + 1);
    if (sign.kind === 'word' || sign.kind === 'digits') to++;
    else if (/^[.-]$/.test(sign.text) && next.kind === 'digits') to += 2;
    else break;
  }
  return label(scanned, index, to);
}

// 5G, 3D, 4K, 64-bit stay apart from 5 g and 3 d by the capital
function readDigitsAndLetters(scanned: Scan, index: number): Found | null {
  const suffix = at(scanned, index + 1);
  if (suffix.kind !== 'word' || suffix.opaque) return null;
  const glued =
    at(scanned, index + 2).kind === 'digits' &&
    suffix.text.length === 1 &&
    !/^(?:x|h)$/.test(suffix.text);
  if (
    /^[GD]$/.test(suffix.text) ||
    glued ||
    (/^(?:st|nd|rd|th|er|e|s|m|k)$/.test(suffix.lower) === false &&
      unknownSuffix(scanned, suffix.text))
  ) {
    return label(scanned, index, index + (glued ? 3 : 2));
  }
  return null;
}

const unknownSuffix = (scanned: Scan, word: string): boolean =>
  /^[A-Z]{1,3}$/.test(word) &&
  !unitNamed(word, scanned.language) &&
  !currencyNamed(word, scanned.language) &&
  !/^[KMBT]$/.test(word);

/**
 * Reads digits in more parts than a number or a date has: a version, an ISBN.
 *
 * @example readParts(scan('2.6.32', 'en'), 0) // "2.6.32"
 */
export function readParts(scanned: Scan, index: number): Found | null {
  const token = at(scanned, index);
  if (token.opaque || token.kind !== 'digits') return null;
  let to = index + 1;
  let count = 1;
  while (
    count < 12 &&
    /^[.\u2010\u2011-]$/.test(at(scanned, to).text) &&
    at(scanned, to + 1).kind === 'digits'
  ) {
    to += 2;
    count++;
  }
  if (count < 3) return null;
  const parts = scanned.text.slice(at(scanned, index).start, at(scanned, to - 1).end);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(parts)) return null;
  if (at(scanned, to).text === ',' && at(scanned, to + 1).kind === 'digits') return null;
  return label(scanned, index, to);
}

// +49 30 1234567, 030/1234567
function readPhone(scanned: Scan, index: number): Found | null {
  const first = at(scanned, index);
  const previous = at(scanned, index - 1).text;
  if (previous !== '' && !/[\s:("]$/.test(previous)) return null;
  const start = first.text === '+' ? index + 1 : index;
  const international = start > index || /^00[1-9]/.test(first.text);
  const called = /^(?:tel|phone|telephone|telefon|fax|call|mobile|mobil|hotline|dial|ruf)$/.test(
    at(
      scanned,
      before(
        scanned,
        /^[.:]$/.test(at(scanned, before(scanned, index)).text) ? before(scanned, index) : index,
      ),
    ).lower,
  );
  if (!international && !called) return null;
  let digits = 0;
  let to = start;
  for (let place = start; place < start + 16; place++) {
    const token = at(scanned, place);
    if (token.kind === 'digits') {
      digits += token.text.length;
      to = place + 1;
    } else if (
      !/^(?:[ \u00a0/().-]|\u2013)$/u.test(token.text) ||
      (digits === 0 && token.kind === 'space')
    )
      break;
  }
  return digits >= (called ? 3 : 7) && digits <= 16 && to - start > (called ? 0 : 2)
    ? label(scanned, index, to)
    : null;
}

// Kapitel IV, World War II
function readRoman(scanned: Scan, index: number): Found | null {
  const word = at(scanned, index);
  if (!/^[IVXLC]{1,7}$/.test(word.text) || romanValue(word.text) === null) return null;
  const place = before(scanned, index);
  const noun = at(scanned, place);
  if (noun.kind !== 'word' || place !== index - 2) return null;
  if (
    word.text === 'I'
      ? !isLabelNoun(scanned, place) || nouns.en.get(noun.lower) === 'verb'
      : !isLabelNoun(scanned, place) && !/^(?:war|krieg|weltkrieg)$/.test(noun.lower)
  )
    return null;
  return label(scanned, index, index + 1);
}

/** The value of a Roman numeral in its usual form, or null. */
export function romanValue(text: string): number | null {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '')
    return null;
  const values = [...text].map((sign) => romanSigns.get(sign) ?? 0);
  return values.reduce(
    (sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value),
    0,
  );
}

const romanSigns = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
  ['D', 500],
  ['M', 1000],
]);

function label(scanned: Scan, from: number, to: number): Found {
  const value = scanned.text.slice(at(scanned, from).start, at(scanned, to - 1).end);
  return { from, to, readings: [{ kind: 'label', value, unit: null }] };
}

const nounList = (text: string): Map<string, string> =>
  new Map(text.split(' ').map((noun) => [noun, 'noun']));

const nouns = {
  en: nounList(
    'resolution article section sec chapter paragraph clause appendix annex schedule figure fig table page pp p version release number no nr room route highway motorway road interstate line flight gate platform channel directive regulation act law decree decision order convention protocol volume vol issue episode season part phase stage level group class grade category type model committee agenda vision item rule step exercise question lesson unit apartment suite floor bus tram track terminal pier building block sector zone area district precinct ward division brigade regiment battalion squadron unit bug ticket build revision patch port layer tier option plan scenario case verse psalm canto act scene opus op symphony sonata concerto game round match heat lane seat row hall stand booth box code zip postcode isbn issn rfc iso din en formula project circular conclusion instruction notice exhibit lot plot lemma theorem equation eq definition example listing line node kernel slide note footnote',
  ),
  de: nounList(
    'resolution artikel art abschnitt kapitel kap paragraph absatz abs satz ziffer ziff anhang anlage abbildung abb tabelle tab seite version ver release nummer nr zimmer raum saal bundesstraße autobahn landstraße route linie flug gate gleis bahnsteig kanal richtlinie verordnung gesetz erlass beschluss entscheidung konvention protokoll band bd ausgabe heft folge staffel teil phase etappe stufe level gruppe klasse kategorie typ modell ausschuss lenkungsausschuss agenda vision punkt regel schritt übung frage lektion einheit wohnung etage bus tram terminal gebäude block sektor zone gebiet bezirk division brigade regiment bataillon formular fehler ticket revision patch port schicht option plan szenario fall vers psalm akt szene opus op sinfonie symphonie sonate konzert spiel runde platz reihe halle stand box code postleitzahl plz isbn issn rfc iso din en formel projekt rundschreiben schlussfolgerung anweisung hinweis los satz lemma gleichung definition beispiel listing zeile knoten kernel folie fußnote anmerkung hausnummer wolke',
  ),
};

const compound =
  /(?:resolution|artikel|abschnitt|kapitel|nummer|straße|linie|richtlinie|verordnung|gesetz|beschluss|protokoll|version|phase|stufe|klasse|kategorie|ausschuss|komitee|kommission|formular|runde|seite|zimmer|kanal)$/;
