import { nameKey } from './key.ts';
import { isFirstName } from './listed/first.ts';
import { isEnglishWord } from './words/english-words.ts';
import type { NameRow, NameSpan } from './name.ts';
import type { NameKind } from './name.ts';

/**
 * Guesses each name's kind from its own words, which speak once, and from what stands around it,
 * which speaks at every place.
 *
 * @param known kinds that need no guess, by name key
 */
export function guessKinds(
  rows: NameRow[],
  found: { en: NameSpan[]; de: NameSpan[] }[],
  known: ReadonlyMap<string, NameKind>,
): Map<string, NameKind> {
  const votes = new Map<string, { around: Sign[]; own: Sign[] }>();
  for (const [index, row] of found.entries()) {
    for (const language of ['en', 'de'] as const) {
      const text = rows[index]?.[language] ?? '';
      for (const span of row[language]) {
        const vote = votes.get(span.name) ?? { around: [], own: [] };
        vote.around.push(...signsAround(span, text));
        if (vote.own.length === 0) vote.own = signsWithin(span.text);
        votes.set(span.name, vote);
      }
    }
  }
  const kinds = new Map(
    [...votes].map(([name, { around, own }]) => [name, most([...around, ...own])]),
  );
  for (const [name, kind] of known) kinds.set(name, kind);
  return kinds;
}

function most(signs: Sign[]): NameKind {
  const tally = new Map<NameKind, number>();
  for (const [kind, weight] of signs) tally.set(kind, (tally.get(kind) ?? 0) + weight);
  const [best] = [...tally].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 'other';
}

function signsAround(span: { start: number; end: number }, text: string): Sign[] {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const after = text.slice(span.end, span.end + 30);
  const signs: Sign[] = [];
  if (personBefore.test(before)) signs.push(['person', 3]);
  if (personAfter.test(after)) signs.push(['person', 1.5]);
  if (productAfter.test(after)) signs.push(['product', 1]);
  if (placeBefore.test(before)) signs.push(['place', 0.8]);
  if (placeAround.test(before) || placeClassAfter.test(after)) signs.push(['place', 2]);
  return signs;
}

function signsWithin(text: string): Sign[] {
  const signs: Sign[] = [['other', 0.3]];
  if (organisationWords.test(text)) signs.push(['organisation', 3]);
  if (placeWords.test(text)) signs.push(['place', 2]);
  if (/\p{Ll}\p{Lu}|\d/u.test(text)) signs.push(['product', 1]);
  if (/^\p{Lu}{2,6}$/u.test(text)) signs.push(['organisation', 1]);
  if (/^\p{Lu}[\p{Ll}\p{M}.]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){1,2}$/u.test(text)) {
    // Not `Bug Squashing Parties`.
    const [first = '', ...others] = text.split(' ').map(nameKey);
    const isUsual = !isFirstName(first) && [first, ...others].every(isEnglishWord);
    if (!isUsual) signs.push(['person', isFirstName(first) ? 1 : 0.6]);
  }
  return signs;
}

const personBefore =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Frau|Herrn?|Genosse|[Cc]omrade|Präsident(?:in|en)?|President|Minister(?:in|s)?|Senator(?:in)?|Kanzler(?:in)?|Chancellor|Mayor|Bürgermeister(?:in)?|Secretary|Sekretär(?:in)?)\.? $/u;
const personAfter =
  /^(?:, \d\d[,. ]|,? (?:said|says|told|added|explained|wrote|sagte|sagt|erklärte|erklärt|erläutert|meinte|betonte|fügte|schrieb|who|died|starb)(?!\p{L}))/u;
const placeBefore = /(?<!\p{L})(?:in|near|at|nach|bei|aus|from|across|südlich von|nördlich von) $/u;
const placeAround =
  /(?:city|town|district|province|village|region|river|commune|Stadt|Bezirk|Provinz|Dorf|Region|Fluss|Gemeinde|Kreis)(?:e?s)?(?: of| von)? $/u;
const placeClassAfter =
  /^ (?:[Cc]ity|[Tt]own|[Dd]istrict|[Pp]rovince|[Cc]ounty|[Vv]illage|[Cc]ommune)(?!\p{L})/u;
const placeWords =
  /(?<!\p{L})(?:City|Town|District|Province|County|River|Lake|Island|Mount|Mountains|Valley|Street|Avenue|Park|Square|Beach|Hill|Hills|Bay|Bezirk|Provinz|Stadt|See|Insel|Straße|Platz)(?!\p{L})/u;
const organisationWords =
  /(?<!\p{L})(?:University|Universit\p{L}+|Institut\p{L}*|Project|Projekt\p{L}*|Foundation|Stiftung|Committee|Komitee|Party|Partei|GmbH|AG|Inc|Ltd|LLC|Corp\p{L}*|Company|Association|Verein\p{L}*|Verband|Council|Ministry|Ministerium|Department|Agency|Team|Bank|Trust|Union|Group|Gruppe|Club|College|School|Church|Police|Court|Office|Center|Centre|Zentrum|Times|Post|News|Bundes\p{L}+|\p{L}+komitee|\p{L}+ministerium)(?!\p{L})/u;
const productAfter = /^ (?:v?\d|[Vv]ersion )/u;

type Sign = [kind: NameKind, weight: number];
