import { foreign } from './foreign.ts';
import { garbled } from './garbled.ts';
import type { Sign } from './garbled.ts';

/**
 * What looks like markup in words that Markdown has read as words: markup of other programs, markup that
 * misses its place, and marks that only look like a list or a table. It is printed as it is typed.
 *
 * Each pattern is tried on the words of one stretch of text, as typed; a line begins with no sign of what it
 * stands in (`> `), and what is escaped is U+FFFC. What may be long is looked for so far and no further: else a
 * text that begins it again and again would be read to its end each time.
 */
export const signs: readonly Sign[] = [
  ...garbled,
  {
    example: '**“bold”**er',
    pattern:
      /(?<!\*)\*\*(?!\*)(?=\S)|(?<=[^\s*])\*\*(?!\*)|(?<!\S)\*\*[ \t]+(?=\p{L})[^*\n]+[ \t]\*\*(?!\S)/u,
    message: () => 'Two asterisks stand on the page: what they enclose is not set in bold.',
    advice:
      'Put both pairs against the words, without a space or a letter in the way; or write `<b>…</b>`, or `\\*\\*` if they are meant.',
  },
  {
    example: '__bold__er',
    pattern: /(?<![\p{L}\p{N}_])__(?=[^\s_])|(?<!\S)__ (?=\p{L})[^_\n]+ __(?!\S)/u,
    message: () => 'Two low lines stand on the page: what they enclose is not set in bold.',
    advice:
      'Put both pairs against whole words; or write `<b>…</b>`, or `\\_\\_` if they are meant.',
  },
  {
    example: '<div>*emphasis*</div>',
    pattern:
      /(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]*[^\s*]\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=[^\s_])[^_\n]*[^\s_]_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}*])\*(?=\p{P})[^*\n]{2,300}(?<=\p{P})\*(?=\p{L})|(?<![\p{L}\p{N}*])\*(?=\p{L})[^*\n]{1,200}[ \t]\*(?![\p{L}\p{N}*])|(?<!\S)_[ \t](?=\p{L})[^_\n]{1,200}[ \t]_(?!\S)/u,
    message: (shown) => `\`${shown}\` is printed as it stands.`,
    advice:
      'Within HTML, or against a letter, write `<em>…</em>`; or put an empty line between tags and words, where they may stand alone.',
  },
  {
    example: '[ ] to do',
    pattern: /^\[[ xX-]\]|^\[[ \t]{0,3}[xX]?[ \t]{0,3}\](?=[ \t]+\p{L})/mu,
    message: (shown) => `\`${shown}\` is printed as it stands.`,
    advice: 'Write `- [ ] …` or `- [x] …`, with a space after the brackets.',
  },
  {
    example: '~~ gone ~~',
    pattern: /(?<!~)~~(?!~)/u,
    message: () => 'Two tildes stand on the page: what they enclose is not struck out.',
    advice:
      'Put both pairs against the words, without a space in the way, or write `\\~\\~` if they are meant.',
  },
  {
    example: 'the `word',
    pattern: /(?<![\p{L}\p{N}`])`+(?=[^\s`])/u,
    message: () => 'A grave accent stands on the page: what it begins is not set as code.',
    advice:
      'Put one at the end too, or write an apostrophe (’) or a quotation mark if one is meant.',
  },
  {
    example: '{{< figure >}}',
    pattern: new RegExp(foreign.map(({ pattern }) => pattern.source).join('|'), 'mu'),
    message: (shown) => `\`${shown}\` is printed as it stands: it belongs to another program.`,
    advice: 'Take it out, or write what it made.',
  },
  {
    example: '[gallery ids="1"]',
    pattern:
      /\[[a-z][\w-]{0,40}(?=[ \t]+[\w-]{1,40}=)(?:[ \t]+[\w-]{1,40}=[^\s\]"“”„']{1,300}){0,20}(?:[ \t]+[\w-]{1,40}=["“”„'][^\]\n]{0,300})?\/?\]|\[\/[a-z][\w-]*\]|^\[\[?(?:_?toc_?)\]?\][ \t]*$/imu,
    message: (shown) => `\`${shown}\` is printed as it stands: it belongs to another program.`,
    advice: 'Take it out, or write what it made.',
  },
  {
    example: ':smile:',
    pattern: /(?<![\p{L}\p{N}:]):[a-z][a-z0-9]*(?:[_+-][a-z0-9]+)*:(?![\p{L}\p{N}:])/u,
    message: (shown) => `\`${shown}\` is printed as it stands.`,
    advice: 'Write the sign itself (🙂), or take it out.',
  },
  {
    example: '[[Page]]',
    pattern: /!?\[\[[^[\]\n]{1,300}\]\]/u,
    message: (shown) => `\`${shown}\` is printed as it stands: it is no link.`,
    advice: 'Write `[words](../article/)`, or `![what it shows](picture.png)`.',
  },
  {
    example: '==marked==',
    pattern:
      /(?<![\p{L}\p{N}=])==(?=[^\s=])[^=\n]*(?<=[^\s=])==(?![\p{L}\p{N}=])|(?<![\p{L}\p{N}+])\+\+(?=[\p{L}\p{N}])[^+\n]*(?<=[\p{L}\p{N}])\+\+(?![\p{L}\p{N}+])|\|\|(?=\S)[^|\n]+(?<=\S)\|\|/u,
    message: (shown) => `\`${shown}\` is printed as it stands.`,
    advice: 'Write `<mark>…</mark>`, `<ins>…</ins>`, or take the signs out.',
  },
  {
    // Italics of MediaWiki, or quotation marks of a typewriter.
    example: "''mill''",
    pattern:
      /(?<!['\p{L}\p{N}])''(?=[\p{L}\p{N}])(?:[^'\n]|'(?!')){1,300}?(?<=[\p{L}\p{N}\p{P}])''(?!['\p{L}\p{N}])/u,
    message: (shown) => `\`${shown}\` is printed as it stands.`,
    advice: 'Write `*…*` for italics, or the quotation marks that are meant (“…”, „…“).',
  },
  {
    example: 'H~2~O',
    pattern: /(?<=\p{L})~[\p{L}\p{N}]{1,3}~(?!~)|(?<=[\p{L}\p{N})])\^[^\s^]{1,6}\^/u,
    message: (shown) => `\`${shown}\` is printed as it stands.`,
    advice: 'Write `<sub>2</sub>` or `<sup>2</sup>`.',
  },
  {
    example: '$x^2$',
    pattern: /\$\$|(?<![\p{L}\p{N}\\$])\$(?=[^\s$])[^$\n]*[\\^_{}][^$\n]*\$(?!\d)/u,
    message: () => 'A formula is printed as it is typed: pages do not set formulas.',
    advice: 'Write it in words and signs (x<sup>2</sup>), as code, or as a picture.',
  },
  {
    example: '[!OTHER]',
    pattern: /^\[![ \t]*\p{L}+[ \t]*\]/mu,
    message: (shown) => `\`${shown}\` is printed as it stands.`,
    advice:
      'Write `> [!NOTE]` (or TIP, IMPORTANT, WARNING, CAUTION) on a line of its own, and the note below it, each line with `> `.',
  },
  {
    example: '[words](my plan.pdf)',
    pattern:
      /!?\[[^\]\n]{0,300}\]\([^)\n]{0,300}\)?|(?<=(?<![^])[^[\]\n]{0,300})\]\([^)\n]{0,300}\)?/u,
    message: (shown) => `\`${shown}\` is printed as it stands: it is no link.`,
    advice: 'Write `[words](address)`; an address with spaces stands between `<` and `>`.',
  },
  {
    example: '[words] (../plan.pdf)',
    pattern:
      /\[(?=[^\]\n\p{L}]{0,300}\p{L})[^\]\n]{1,300}\][ \t]{1,3}\((?:(?=\.{0,2}\/|#\p{L}|mailto:)|(?![^]))/u,
    message: (shown) => `\`${shown}\` is printed as it stands: it is no link.`,
    advice: 'Take out the space between the brackets: `[words](address)`.',
  },
  {
    example: 'as said[^9]',
    pattern: /\[\^[^\]\n]{1,300}\]/u,
    message: (shown) => `\`${shown}\` has no footnote.`,
    advice:
      'Write one: a line that begins with the same mark (without spaces in it) and a colon, `[^1]: …`.',
  },
  {
    example: 'as said^[in a note]',
    pattern: /\^\[[^\]\n]{1,300}\]|^\*\[[^\]\n]+\]:.*/mu,
    message: (shown) => `\`${shown}\` is printed as it stands.`,
    advice:
      'Write `[^1]` here and a line `[^1]: …` below for a footnote, `<abbr title="…">` for what letters stand for.',
  },
  {
    example: '[words][nowhere]',
    pattern: /\[(?=[^\]\n\p{L}]{0,300}\p{L})[^\]\n]{1,300}\]\[[^\]\n]{0,300}\]/u,
    message: (shown) => `\`${shown}\` has no address.`,
    advice: 'Write one: `[words](https://…)`, or a line `[name]: https://…` for `[words][name]`.',
  },
  {
    example: '| a | b |',
    pattern:
      /^\|.*\|[ \t]*$|^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$|^\+(?:[-=]+\+)+[ \t]*$/mu,
    message: () => 'A line between bars is printed as it stands: it is no table.',
    advice: 'Put a line of dashes below its head, with as many cells: `| --- | --- |`.',
  },
  {
    example: 'a | b\nc | d',
    pattern: /^[^|\n]*[^|\s][ \t]\|[ \t][^\n]*\n[^|\n]*[^|\s][ \t]\|[ \t]/mu,
    message: () => 'Lines parted by bars are printed as one paragraph: they are no table.',
    advice: 'Put a line of dashes below the first, with as many cells: `--- | ---`.',
  },
  {
    example: '| Roses are red\n| Violets blue',
    pattern: /^\|[ \t][^|\n]*\n\|[ \t][^|\n]*$/mu,
    message: () => 'Lines that begin with a bar are printed as one paragraph.',
    advice: 'Take the bars out, and end each line but the last with `\\`.',
  },
  {
    example: 'Buoy\n: A float',
    pattern: /^:[ \t]+\S.*/mu,
    message: (shown) =>
      `\`${shown.slice(0, 40)}\` is printed as it stands: it is no list of terms.`,
    advice: 'Write `<dl><dt>term</dt><dd>what it means</dd></dl>`.',
  },
  {
    example: '##Heading',
    pattern: /^#{2,}(?=[\p{L}\p{N}])|^#{1,6}\p{Zs}(?<! )\S|^#{7,}[ \t]/mu,
    message: () => 'A heading is printed as it is typed.',
    advice: 'Write one to six `#`, and after them a space, one that may end a line.',
  },
  {
    example: '• one\n• two',
    pattern:
      /^[*+-]\p{Zs}(?<! )\p{L}|^([•◦▪‣●·–—*-])[ \t]*[^\s*-].*\n\1[ \t]*[^\s*-]|^\d{1,3}(?:\.\)|[.)](?=[^\s\d])).*\n\d{1,3}(?:\.\)|[.)](?=[^\s\d]))|^\(?\d{1,3}[.)][ \t]\S.*\n\(?\d{1,3}[.)][ \t]\S|^\(?(?:[a-z]|[ivx]{1,4})[.)][ \t].*\n\(?(?:[a-z]|[ivx]{1,4})[.)][ \t]|^\(?I[.)][ \t].*\n\(?II[.)][ \t]|^\(?A[.)][ \t].*\n\(?B[.)][ \t]|^#\.[ \t].*\n#\.[ \t]|^\(@[\w-]{0,40}\)[ \t].*\n\(@[\w-]{0,40}\)[ \t]/mu,
    message: () => 'Lines that look like a list are printed as one paragraph.',
    advice:
      'Begin each with `- ` or `1. `, with an empty line before the first; or end each but the last with `\\`.',
  },
  {
    example: '• one',
    // Several in one paragraph are lines that look like a list.
    pattern:
      /(?<![^])(?:[•◦▪‣●·➢►]|o(?=[\t\u00A0]|  ))\p{Zs}*(?:\t\p{Zs}*)?\p{L}(?![^]*\n[•◦▪‣●·➢►])/u,
    message: () => 'A point is printed as it is typed: it begins no item of a list.',
    advice: 'Write `- ` in its place.',
  },
  {
    example: '\uF0B7',
    pattern: /[\uE000-\uF8FF]/u,
    message: (shown) =>
      `A sign stands on the page that browsers cannot show (U+${shown.charCodeAt(0).toString(16).toUpperCase()}): it is one of another program’s own.`,
    advice: 'Write the sign itself (`→`, `✓`), or `- ` where it begins an item of a list.',
  },
];
