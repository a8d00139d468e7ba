import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';
import type { Block, Markdown } from './markdown.ts';

/*
 * Texts made of what people write, right and wrong: whatever is made of it, each word and number stands on
 * the page, in order, or a problem names the line.
 */

/**
 * A part of a text. `_` is where a word is to stand, `§` where a figure is; `¹` is the mark of a footnote, whose
 * words stand at the end of the text.
 */
const parts = fc.constantFrom(
  // Words
  '_ *_* **_** _ §',
  '**_**_ and _ **_ _** ***_** **_*',
  '** _ ** and __ _ __ and __ _ __',
  '§*§*§ = § and _*_ und _*_, _*_*_',
  'a_~b_~c ~~_~~ §~§ _~~_',
  '`_ <_>` <kbd>_</kbd> ``_ ` _`` `_',
  '_`_ und _`_ _',
  '_&shy;_ &lt;_&gt; \\<_> &amp;_; &unknown; _',
  '_\u00AD_ _\u200B_ _\u2060_ \uFEFF_ \u200E_\u200F §\u00AD§ _\u200D_',
  'H\u2082O_ \uFB01_ \u00BD_ §\u00B2 _\u0308',
  '_\\\n_  \n_<br>_<br/>_</br>_',
  '\\\\_\\_ C:\\_ \\(_\\) \\*_\\* \\1',
  '"_" \'_\' „_“ -- _ --- _ ... _ (c) _',
  '$_$ $$_$$ \\[_\\] ==_== ++_++ ^_^ _^_^ ||_||',
  // Headings
  '## _ _',
  '##_',
  '# _ #\n_',
  '_\n===',
  '_\n_.\n---',
  '## Text\n\n## …\n\n## p3 _\n\n#\n\n## names',
  '_\n# § _',
  // Lists
  '- _\n- _\n  - _',
  '- _\n\n  _\n\n  > _\n\n- _\n    ```\n    _\n    ```',
  '7. _\n9. _\n8. _',
  '1) _\n1) _',
  '00§. _\n\n_\n\n0§. _\n\n_',
  '3. Mai _\n\n_',
  '24. Juli 2011: _\n\n3. Oktober 1990: _',
  '_ am\n1. Mai _',
  '_ am\n1. _\n4. _',
  '§. _',
  '* 1950 _',
  '* 1950 _; † § _',
  '_\n- § _',
  '- [ ] _\n- [x] _',
  '• _\n• _',
  '<ol start="4" reversed><li>_</li><li value="9">_</li></ol>',
  // Quotations and notes
  '> _\n>\n> _',
  '> _\n_\n> _',
  '_\n> § _',
  '> [!NOTE]\n> _',
  '> [!NOTE] _\n> _',
  '> [!OTHER] _',
  '> \\[!NOTE]\n> _',
  '> _\n> [!TIP]\n> _',
  '> [!WARNING]\n>\n> - _\n>\n> | _ |\n> | --- |\n> | _ |',
  // Tables
  '| _ | _ |\n| --- | --- |\n| _ | _ |',
  '| _ | _ |\n| --- | --- |\n| _ | _ | _ |',
  '| _ | _ |\n| --- | --- |\n| _ |\n_ | `_ \\| _`',
  '| _ | _ |\n| _ | _ |',
  '_ | _\n--- | ---\n_ | _<br>_ <ul><li>_<li>_</ul>',
  '+---+\n| _ |\n+---+',
  '<table><tr><td rowspan="2">_</td><td>_</td></tr><tr><td>_</td></tr></table>',
  '<table><caption>_</caption><tr><th>_</th></tr><tr><td>_</td></tr></table>',
  '<table><thead><tr><th>_<tbody><tr><td>_<td>_<tfoot><tr><td>_</table>',
  '<table>_<tr><td>_</td></tr></table>',
  '<table><tr><td>\n\n_\n\n- _\n\n</td></tr></table>',
  '<table><tr><td><table><tr><td>_</td></tr></table></td></tr></table>',
  // Other containers
  '<details>\n<summary>_</summary>\n\n_\n\n</details>',
  '<details open><summary>_ <b>_</b></summary>_<details><summary>_</summary>_</details></details>',
  '<details>\n\n_',
  '<details>_<summary>_</summary></details>',
  '<summary>_</summary>',
  '<dl><dt>_</dt><dd>_</dd></dl>',
  '<dl><div><dt>_<dt>_<dd>_</div></dl>',
  '<dl><dd>_</dd>_</dl>',
  '_\n: _\n: _',
  '<figure><img src="a.png"><figcaption>_</figcaption></figure>',
  '<figure>\n\n_\n\n<figcaption>_</figcaption></figure>',
  '<ul>_<li>_</li></ul>',
  '<section><address>_</address></section>',
  // Footnotes
  '_¹ and _¹.',
  '## _¹\n\n- _¹\n\n| _¹ |\n| --- |',
  // HTML in words
  '<mark>_</mark> <u>_</u> <small>_</small> <time datetime="2019">_</time> <cite>_</cite> <bdi>_</bdi>',
  '<ruby>_<rt>_</rt></ruby> <q>_</q> <abbr title="t">_</abbr> <sub>_</sub><sup>_</sup>',
  '<ins>_</ins> <del>_</del> <s>_</s> <var>_</var> <samp>_</samp> <dfn>_</dfn> <data value="1">_</data>',
  '<center>_</center> <font color="red">_</font>',
  '<a name="x"></a>\n\n_',
  '<a href="#x" id="p3" onclick="x()">_</a>',
  '<span lang="la">\n\n_\n\n</span>',
  // HTML left open, crossed, empty
  '<b>_\n\n_',
  '_ </b> _ <i>_</b></i>',
  '_<p>_ <li>_ <td>_',
  '<div>_ <p>_ </div> _',
  '<div>\n\n_\n\n_',
  '<blockquote>_\n\n_',
  '<a href="x">_\n\n_ <a href="y">_</a>',
  '<h2>_</h2><pre>_\n\n_</pre>',
  '<pre>\n\n_\n\n**_**',
  '<_ _> <Vector<_> x<_ and _>_ <your _> List<List<B>> <Enter>_',
  '<style>_\n\n_',
  '<style>\n_ { _ }\n</style>\n_',
  '<script>_</script> _',
  '<title>_\n\n_',
  '<textarea>_',
  '<template>_</template> <noscript>_</noscript> <xmp>_</xmp> <plaintext>_',
  '<!-- \n\n_',
  '_ <!-- a note --> _',
  '_ <!-- a\nnote --> _ <!-- _',
  '<?php _ ?> <![CDATA[ _ ]]> <!DOCTYPE _>',
  // What a text cannot hold
  '<iframe src="x">_</iframe>',
  '<video><source src="x">_</video> <audio src="x">_</audio>',
  '<svg><text>_</text></svg> <math><mi>_</mi></math>',
  '<object data="x">_</object> <embed src="x"> <canvas>_</canvas>',
  '<form><input value="x"><label>_</label><select><option>_</option></select></form>',
  // Addresses
  '[_](tel:+49) [_](sms:+49?body=x) [_](geo:1,2) [_](ftp://x) [_](<javascript:x>) [_](whatsapp:x)',
  '![a picture](data:image/png;base64,AA) _ ![](file:///x.png)',
  '[_](a b.pdf) [_][nowhere] [^nowhere] [[_]] ^[_]',
  '[_](/en/search/?q=x#y) <https://example.org/?a=1&b=2#c> www.example.org/_ _@example.org',
  '[_]: _',
  '[//]: # (a comment)\n\n_',
  // Of other programs
  '{{% note %}} _ {{% /note %}} {{< x _ >}} {% _ %} <% _ %>',
  '::: note\n_\n:::',
  '!!! note "_"\n    _',
  '[gallery ids="1"] _ [/b] :smile: _ {#_} ${_}',
  // Code
  '```\n_ <_>\n```',
  '~~~~ sh _\n_\n~~~',
  '    _\n',
  '    _ _ _ _ _\n\n_',
  '```_`_```',
  // Rules
  '---',
  '***\n_',
);

test('each word stands on the page, in order, or a problem names its line', () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 8 }), (chosen) => {
      const source = fill(chosen);
      const markdown = readMarkdown(source);
      expect(lost(source, markdown), JSON.stringify(source)).toEqual([]);
    }),
    { numRuns: 400 },
  );
}, 300_000);

/** Puts words, figures and footnotes into a text. */
function fill(chosen: readonly string[]): string {
  let count = 0;
  const notes: string[] = [];
  const body = chosen.join('\n\n').replaceAll('¹', () => {
    notes.push(`[^n${notes.length}]: _`);
    return `[^n${notes.length - 1}]`;
  });
  return [body, ...notes]
    .join('\n\n')
    .replaceAll(
      /[_§]/gu,
      (sign) => `${sign === '_' ? 'q' : '8'}${(count += 1)}${sign === '_' ? 'w' : '8'}`,
    );
}

/** Words, figures and numbers of items of a text that neither stand on the page nor are told of. */
function lost(source: string, { blocks, told }: Markdown): string[] {
  const page = blocks.map(printed).join('\n');
  const found = [...page.matchAll(/q\d+w|8\d+8|\d+(?=\.\s)/gu)].map(([word]) => word);
  const wanted = [...source.matchAll(/q\d+w|8\d+8|(?<=^)\d+(?=\. )/gmu)];
  let at = 0;
  return wanted.flatMap(({ 0: word, index }) => {
    const next = found.indexOf(word, at);
    if (next !== -1) {
      at = next + 1;
      return [];
    }
    const line = source.slice(0, index).split('\n').length;
    return told.some((one) => one.line === line || (one.refuses && one.line < line)) ? [] : [word];
  });
}

/** A block's text, after the number of its item. */
function printed({ text, within }: Block): string {
  const item = within.at(-1)?.item;
  const list = within.at(-2)?.tagName;
  return item && list === 'ol' ? `${String(item.number)}.\n${text}` : text;
}
