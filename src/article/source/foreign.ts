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
  { example: '%%hidden%%', pattern: /%%[^%\n]+%%/u },
  // Word and web pages
  { example: '<o:p></o:p>', pattern: /<\/?[ovw]:[a-z]+[^<>\n]{0,300}>/u },
  { example: '<![endif]', pattern: /<!(?:DOCTYPE\b|doctype\b|\[(?:if|endif)\b)[^<>\n]{0,300}>?/u },
  // Pandoc, Kramdown, MkDocs, Docusaurus
  { example: '{#mill .wide}', pattern: /\{(?:[#.][\p{L}_]|:[ \t]{0,9}[.#]\p{L})[^}\n]{0,300}\}/u },
  { example: '{=html}', pattern: /\{=[a-z]+\}/u },
  { example: '{width=50%}', pattern: /\{[a-z][\w-]{0,40}=[^}\n]{0,300}\}/u },
  { example: '::: note', pattern: /^:::.*/mu },
  { example: '!!! note', pattern: /^(?:!!!|\?\?\?\+?)[ \t]+\w.*/mu },
  { example: '+++', pattern: /^\+\+\+[ \t]*$/mu },
  { example: '[@mill, p. 5]', pattern: /\[-?@[\p{L}\p{N}][^\]\n]{0,300}\]/u },
  { example: '--8<-- "mill.md"', pattern: /--8<--.*/u },
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
  // Answers of language models
  { example: '【4†source】', pattern: /【\d+(?:[:†][^】\n]{0,80})?】/u },
];
