import type { NameRow, NameSpan } from './name-find.ts';
import type { NameKind } from './names.ts';

/** Guesses each name's kind from its own words and from what stands around it, over all its places. */
export function guessKinds(
  rows: NameRow[],
  found: { en: NameSpan[]; de: NameSpan[] }[],
  known: ReadonlyMap<string, NameKind>,
): Map<string, NameKind> {
  const votes = new Map<string, Map<NameKind, number>>();
  const vote = (name: string, kind: NameKind, weight: number) => {
    const tally = votes.get(name) ?? new Map<NameKind, number>();
    tally.set(kind, (tally.get(kind) ?? 0) + weight);
    votes.set(name, tally);
  };
  for (const [index, row] of found.entries()) {
    const texts = rows[index];
    if (texts === undefined) continue;
    for (const [spans, text] of [
      [row.en, texts.en],
      [row.de, texts.de],
    ] as const) {
      for (const span of spans) {
        for (const [kind, weight] of signs(span, text)) vote(span.name, kind, weight);
      }
    }
  }
  const kinds = new Map<string, NameKind>();
  for (const [name, tally] of votes) {
    const [best] = [...tally].sort((a, b) => b[1] - a[1]);
    kinds.set(name, best?.[0] ?? 'other');
  }
  for (const [name, kind] of known) kinds.set(name, kind);
  return kinds;
}

/** What the writing of one place says. */
export function signs(
  span: { text: string; start: number; end: number },
  text: string,
): [NameKind, number][] {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const after = text.slice(span.end, span.end + 30);
  const found: [NameKind, number][] = [['other', 0.1]];
  if (personBefore.test(before)) found.push(['person', 3]);
  if (personAfter.test(after)) found.push(['person', 1.5]);
  if (organisationWords.test(span.text)) found.push(['organisation', 3]);
  if (placeWords.test(span.text)) found.push(['place', 2]);
  if (productAfter.test(after) || /\p{Ll}\p{Lu}|\d/u.test(span.text)) found.push(['product', 1]);
  if (placeBefore.test(before)) found.push(['place', /^\p{Lu}{2,}$/u.test(span.text) ? 0.3 : 0.8]);
  if (placeAround.test(before) || placeClassAfter.test(after)) found.push(['place', 2]);
  if (/^\p{Lu}[\p{Ll}\p{M}.]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){1,2}$/u.test(span.text))
    found.push(['person', 0.6]);
  if (/^\p{Lu}{2,6}$/u.test(span.text)) found.push(['organisation', 0.4]);
  return found;
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
