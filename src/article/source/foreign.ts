/**
 * Markup of other programs, with an example each; a line begins with no sign of what it stands in. What may be
 * long is looked for so far and no further, as in `signs.ts`.
 */
export const foreign: readonly { example: string; pattern: RegExp }[] = [
  // Hugo, Jinja, Liquid, ERB, PHP, and what is filled in
  { example: '{{< figure >}}', pattern: /\{\{.{0,300}?\}\}/u },
  { example: '{% endif %}', pattern: /\{%.{0,300}?%\}/u },
  { example: '<%= title %>', pattern: /<%.{0,300}?%>/u },
  { example: '<?php echo 1', pattern: /<\?(?:php\b|xml\b|=).{0,300}/u },
  { example: '${title}', pattern: /\$\{[\w.]+\}/u },
  {
    example: '[% INCLUDE mill %]',
    pattern:
      /\[%[-+#]?[ \t]*(?:[A-Z]{2,}\b.{0,300}?|[a-z_][\w.]{0,80}(?:[ \t]*[|=].{0,200}?)?)[ \t]*[-+]?%\]/u,
  },
  { example: '{# a note #}', pattern: /\{#[ \t].{0,300}?#\}/u },
  // Obsidian, Logseq
  {
    example: 'The mill. ^a1b2c3',
    pattern: /(?<=\S[ \t])\^(?=[\d-]{0,40}[a-z])[a-z\d-]{3,40}[ \t]*$/mu,
  },
  {
    example: '[built:: 1887]',
    pattern: /(?:^|[[(])[a-z][\w-]{0,40}::[ \t]+[^\])\n]{1,300}[\])]?/mu,
  },
  { example: '%%hidden%%', pattern: /%%[^%\n]+%%/u },
  // Word and web pages
  { example: '<o:p></o:p>', pattern: /<\/?[ovw]:[a-z]+[^<>\n]{0,300}>/u },
  { example: '<![endif]', pattern: /<!(?:DOCTYPE\b|doctype\b|\[(?:if|endif)\b)[^<>\n]{0,300}>?/u },
  // Pandoc, Kramdown, MkDocs, Docusaurus
  {
    example: '{#mill .wide}',
    pattern: /\{(?:[#.][\p{L}_]|:[ \t]{0,9}[.#]?\p{L})[^}\n]{0,300}\}|\{-\}[ \t]*$/mu,
  },
  { example: '{=html}', pattern: /\{=[a-z]+\}/u },
  { example: '{width=50%}', pattern: /\{[a-z][\w-]{0,40}=[^}\n]{0,300}\}/u },
  { example: '::: note', pattern: /^:::.*/mu },
  { example: '!!! note', pattern: /^(?:!!!|\?\?\?\+?)[ \t]+\w.*/mu },
  { example: '+++', pattern: /^\+\+\+[ \t]*$/mu },
  { example: '[@mill, p. 5]', pattern: /\[-?@[\p{L}\p{N}][^\]\n]{0,300}\]/u },
  { example: '--8<-- "mill.md"', pattern: /--8<--.*/u },
  // MDX
  {
    example: 'import Chart from "../chart"',
    pattern:
      /^import[ \t][^\n]{1,300}["'];?[ \t]*$|^export[ \t](?:const|let|default|function|async)[ \t].*/mu,
  },
  { example: '<Chart year={1887} />', pattern: /<[A-Z][\w.]*[ \t][^<>\n]{0,300}=\{[^\n]{0,300}/u },
  { example: '{/* a note */}', pattern: /\{\/\*.{0,300}?\*\/\}/u },
  // LaTeX
  { example: '\\newpage', pattern: /^\\[a-z]+(?:\{[^}\n]*\})?[ \t]*$/mu },
  { example: '\\cite{mill}', pattern: /(?<!\\)\\[a-z]{2,}\{[^}\n]{0,300}\}/u },
  // reStructuredText, MyST, AsciiDoc, Textile, MediaWiki
  {
    example: ':ref[mill]{',
    pattern: /(?<![\p{L}\p{N}:]):{1,2}[a-z][\w-]*(?:\[[^\]\n]*\]\{|\{|\[)/u,
  },
  { example: '.. image:: mill.png', pattern: /^\.\.[ \t]+[a-z][\w-]*::.*/mu },
  {
    example: 'image::mill.png[',
    pattern: /(?<![\p{L}\p{N}:/])(?:footnote|image|include|video|xref):{1,2}[^\s[\]]{0,300}\[/u,
  },
  { example: 'h2. The mill', pattern: /^(?:h[1-6]|bq)\.[ \t].*/mu },
  { example: '== The mill ==', pattern: /^={2,6}[ \t][^\n]*[ \t]={2,6}[ \t]*$/mu },
  { example: "'''mill'''", pattern: /(?<!['\p{L}\p{N}])'''[^\s'][^'\n]{0,300}'''(?!')/u },
  {
    example: 'as said<ref name="log" />',
    pattern:
      /<\/(?:ref|nowiki|noinclude|includeonly|syntaxhighlight)>|<ref(?:erences)?(?:[ \t]+\w{1,20}=[^<>\n]{1,80})?[ \t]*\/>/u,
  },
  {
    example: '|===',
    pattern:
      /^\|===[ \t]*$|^\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|source(?:,[^\]\n]{0,40})?)\][ \t]*$/mu,
  },
  { example: '(the-mill)=', pattern: /^\([\w-]{1,80}\)=[ \t]*$/mu },
  // Org
  {
    example: '#+TITLE: The mill',
    pattern: /^#\+[A-Za-z_]{3,}(?::.*|[ \t].*|)$|^:[A-Z]{3,}:[ \t]*$/mu,
  },
  // Answers of language models
  { example: '【4†source】', pattern: /【\d+(?:[:†][^】\n]{0,80})?】/u },
];
