import type { Run } from './name-pairs.ts';
import { isCapital, isMarked, type Word } from './name-tokens.ts';
import {
  isCommon,
  isDeterminer,
  isPlacePreposition,
  isRole,
  isShared,
  isTitle,
} from './name-words.ts';

/**
 * The part of a row of German capitals that may be a name. A compound ends in a usual noun, which is
 * no part of the name before it (`Debian-Entwickler`), unless it says what the name is of
 * (`Cornell-Universität`); and before `von` stands a person or such a noun, or the name begins after.
 */
export function germanPart(words: Word[], run: Run): Run {
  let { from, to } = run;
  const opening = words[from];
  const isQuoted = /["“„«»]$/.test(opening?.joint ?? '');
  if (to - from > 1 && opening?.opens && !isQuoted && /(?:e|er|es|en|em)$/.test(opening.key))
    from += 1;
  for (let index = from + 1; index < to; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || before === undefined || isCapital(word)) continue;
    const isPerson = index === from + 1 && !looksGerman(before);
    if (!isPerson && !institutions.test(before.key)) from = index + 1;
  }
  // `Schatten-Gesundheitsminister Jonathan Ashworth`: the name begins after the office.
  for (let index = from + 1; index < to; index++) {
    const [office, next] = [words[index - 1], words[index]];
    if (office && next?.joint === ' ' && isRole(office.key)) from = index;
  }
  while (to - from > 1) {
    const last = words[to - 1];
    if (last === undefined || !/[-‐‑]/.test(last.joint) || institutions.test(last.key)) break;
    if (!looksGerman(last) && last.shape === 'capital' && last.key.length < 6) break;
    to -= 1;
  }
  return { from, to };
}

/**
 * Whether a row of German capitals is a name. Every noun has a capital, so that takes more: a title
 * or office before it, a capital inside the word, several capitals in a row that are no usual nouns,
 * a foreign look as the first part of a compound, or standing bare where a noun would have an article.
 */
export function hasGermanEvidence(words: Word[], run: Run): boolean {
  const inside = words.slice(run.from, run.to).filter(isCapital);
  const [first] = inside;
  const before = words[run.from - 1];
  const after = words[run.to];
  if (first === undefined || inside.every((word) => isShared(word.key))) return false;
  if (first.text.length === 1 && inside.length < 3) return false;
  const isSpaced = before !== undefined && /^\.?\s$/.test(first.joint);
  if (isSpaced && (isTitle(before.key) || isRole(before.key))) return true;
  if (inside.some(isWritten)) return true;
  const foreign = inside.filter((word) => !looksGerman(word));
  if (inside.length > 1) return foreign.length * 2 >= inside.length && foreign.some(isMarked);
  if (before !== undefined && first.joint === ' ') {
    if (isPlacePreposition(before.key))
      return !hasNounSuffix(first) && !/(?:en|ern|eln)$/.test(first.key);
    if (isSpeech(before.key)) return !hasNounSuffix(first);
  }
  if (foreign.length === 0) return false;
  if (after !== undefined && /^[-‐‑]$/.test(after.joint)) return !isBroken(words, run);
  if (after?.shape === 'figure' && after.text.length < 4 && after.joint === ' ') return true;
  if (first.opens) return isSubject(first, after) || isQuoted(first, after);
  return isBare(first, before);
}

/** Before a verb, at the beginning of a sentence. */
export function isSubject(word: Word, after: Word | undefined): boolean {
  if (after === undefined || after.joint !== ' ' || adverb.test(word.key)) return false;
  return (
    subjectVerbs.has(after.key) || (!isCommon(after.key) && /^\p{Ll}+te?t?$/u.test(after.text))
  );
}

/** Alone between quotation marks. */
const isQuoted = (word: Word, after: Word | undefined): boolean =>
  /["“„«»]$/.test(word.joint) && /^["“”«»]/.test(after?.joint ?? '');

const adverb = /(?:lich|ig|weise|ens|isch|bar|los|dem|mals|warts|rdings|falls|nd|ell|iv|rt)$/;

/** A word after which stands who said so. */
export const isSpeech = (folded: string): boolean => speech.has(folded);

const speech: ReadonlySet<string> = new Set(
  'sagte sagt erganzte erzahlte gestand behauptete verkundete twitterte antwortete warnte forderte erklarte erklart meinte meint so betonte bekraftigte schrieb berichtete laut fragte'.split(
    ' ',
  ),
);

/** A later part of a compound is no name by itself. */
const isBroken = (words: Word[], run: Run): boolean => /^[-‐‑]$/.test(words[run.from]?.joint ?? '');

/** What follows the subject of a sentence. */
const subjectVerbs: ReadonlySet<string> = new Set(
  'ist war wird wurde hat hatte hatten kann konnte will wollte soll muss sagt sagte bietet'.split(
    ' ',
  ),
);

const institutions =
  /(?:universitat|institut|projekt|stiftung|gruppe|partei|verein|gesellschaft|museum|schule|konferenz|installer)(?:e?s)?$/;

/** Capitals that no noun has: `DebConf`, `GNOME`. */
const isWritten = (word: Word): boolean =>
  !isShared(word.key) &&
  (word.shape === 'mixed' || (word.shape === 'all' && word.text.length > 2 && !word.opens));

/** Neither article nor adjective before it; a preposition of place is the best sign. */
function isBare(word: Word, before: Word | undefined): boolean {
  if (before === undefined || !/^\s$/.test(word.joint)) return /^,? \(?$/.test(word.joint);
  if (isPlacePreposition(before.key)) return true;
  return (
    !isDeterminer(before.key) && !/(?:e|en|er|es|em)$/.test(before.key) && before.shape === 'small'
  );
}

/** Whether a word has an ending of German nouns, or is a noun that often stands without an article. */
export const looksGerman = (word: Word): boolean =>
  isShared(word.key) ||
  [word.key, word.key.replace(/e?s$/, '')].some(
    (key) => usualEnding.test(key) || bareNouns.has(key) || compoundEnding.test(key),
  );

/** Short nouns at the end of many compounds, in any case: `Bundesstaat`, `Hauptorts`. */
const compoundEnding =
  /(?:staat|land|haus|ort|werk|amt|kreis|dorf|platz|krieg|spiel|buch|stoff|gebiet|gesetz|dienst|bund|raum|markt|preis|punkt|schutz|kampf|sieg|rat|chef|fall|teil|welt|hilfe|feuer|linie|reihe|gruppe|frage|seite|reise)(?:e?s|er|ern|en|n|e)?$/;

/** Whether a word has a suffix that makes nouns. */
export const hasNounSuffix = (word: Word): boolean =>
  isShared(word.key) ||
  [word.key, word.key.replace(/e?s$/, '')].some(
    (key) => bareNouns.has(key) || compoundEnding.test(key),
  ) ||
  nounSuffix.test(word.key) ||
  /(?:ig|isch|lich|bar|end|sam|los)e[nrms]?$/.test(word.key);

const nounSuffix =
  /(?:ung|heit|keit|schaft|tion|tat|ment|nis|tum|ling|chen|lein|ismus|enz|anz|eur|tur)(?:e|en|s|er)?$/;

const usualEnding =
  /(?:ung|ungen|heit|keit|heiten|keiten|schaft|schaften|tion|tionen|tat|taten|ment|nis|nisse|tum|ling|chen|lein|ismus|ik|ur|age|ion|sion|enz|anz|or|eur|ist|ling|bar|werk|zeug|zeit|arbeit|recht|ende|nde|tel|gen|ken|ben|den|hen|ten|sen|len|men|nen|ren|zen|fen|pen|cht|aft|kt|pt|rt|lt|ft|tz|ng|rk|ll|mm|ff|ck|ss|sch|te|be|ge|ne|le|me|re|se|ie|che|pe|fe|ze|ke|ei|ahl|uhl|ohl|auf|aus|ein|eil|eis|eit|aum|aus|aub|tag|tage|er|ern|ers|el|eln|es|hr|hren|all|ock|uck|alt|eld|ild|und|and|ind|ust|ost|est|ort|ert|bot|rat|grad|rad|zug|weg|hof|tor|tur|tier|pier|jahr|paar|eien|mal|orde)$/;

const bareNouns: ReadonlySet<string> = new Set(
  `kraft meer see fluss berg insel haus stadt republik buro foto auto kino euro risiko niveau tempo motto porto thema klima drama firma kamera sofa komma
  partei polizei datei party taxi hobby baby museum studium datum album zentrum forum publikum medium
  vorschau formular bronze programm problem system prozess kongress erfolg vertrag auftrag vertrieb
  betrag beitrag antrag verlag umfang anfang eingang ausgang vorgang zugang zusammenhang gesang
  bereich vergleich reich bezirk umwelt gewalt gehalt inhalt aufenthalt anwalt gestalt wald held
  kultur natur struktur figur korrektur reparatur statur temperatur literatur architektur
  archiv motiv objekt projekt produkt aspekt effekt kontakt konflikt direktor punkt
  bevolkerung gesellschaft grenze frage sache sprache woche stunde schule strasse bruhe buhne wiese
  vorwurf entwurf beruf ruf versuch besuch bedarf beweis hinweis ausweis kreis preis
  vorsitz besitz schutz einsatz umsatz ersatz absatz zusatz grundsatz satz schatz witz blitz
  druck eindruck ausdruck stuck gluck blick uberblick augenblick musik politik kritik fabrik
  jugend tugend gegend abend dutzend tausend hundert mond hund kind grund freund feind wind
  schaden laden boden faden garten leben essen wesen vermogen treffen verfahren verhalten
  volk staat land leben werk amt recht nacht tag abend morgen mittag woche hohe ruhe frage form kurze zukunft betrieb gefahr haft not sicht folge hause tode gott kunst konto
  leine mitte nahe fulle reihe gruppe schule stelle seite rolle gott kurzem langem anderem ubersee
  zeit geld teil fall platz weg ziel haus jahr mal bezug rahmen anfang mensch leben spass gluck angst
  druck krieg frieden bad mond blut brot eis fleisch fisch gas glas gold gras holz lohn luft mut obst
  ol papier rat rauch salz sand schlaf schnee sinn sport staub stoff strom text tod ton vieh wein wert
  bedarf beruf besuch dank einfluss ende erfolg ergebnis film gesetz interesse korper lob mangel
  material modell nutzen problem schaden sieg spiel start stil streit titel trost umfang urlaub verkehr
  vertrag vorteil zugang zweck heim hilfe stuck punkt satz system team paar dorf hunger anruf chef lauf`
    .trim()
    .split(/\s+/),
);
