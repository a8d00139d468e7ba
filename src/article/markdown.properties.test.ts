import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';
import type { Block } from './markdown.ts';

/*
 * Texts made of what people write, right and wrong: whatever is made of it, each word and number stands on
 * the page, in order, or a problem names the line.
 */

/** A part of a text with `_` where a word is to stand. */
const parts = fc.constantFrom(
  '_ *_* **_** _',
  '**_**_ and _ **_',
  '## _ _',
  '_\n===',
  '- _\n- _\n  - _',
  '7. _\n9. _\n8. _',
  '3. Mai _\n\n_',
  '_ am\n1. Mai _',
  '* 1950 _',
  '> _\n>\n> _',
  '> [!NOTE]\n> _',
  '> [!OTHER] _',
  '| _ | _ |\n| --- | --- |\n| _ | _ |',
  '| _ | _ |\n| --- | --- |\n| _ | _ | _ |',
  '| _ | _ |\n| _ | _ |',
  '<details>\n<summary>_</summary>\n\n_\n\n</details>',
  '<details>\n\n_',
  '<dl><dt>_</dt><dd>_</dd></dl>',
  '<dl><dd>_</dd>_</dl>',
  '<table><tr><td rowspan="2">_</td><td>_</td></tr><tr><td>_</td></tr></table>',
  '<table><caption>_</caption><tr><th>_</th></tr><tr><td>_</td></tr></table>',
  '<table>_<tr><td>_</td></tr></table>',
  '<figure><img src="a.png"><figcaption>_</figcaption></figure>',
  '<ul>_<li>_</li></ul>',
  '<b>_\n\n_',
  '_ </b> _ <i>_</b></i>',
  '<div>_ <p>_ </div> _',
  '<div>\n\n_\n\n_',
  '<_ _> <Vector<_> x<_ and _>_',
  '<style>_\n\n_',
  '<script>_</script> _',
  '<iframe src="x">_</iframe>',
  '<video><source src="x">_</video>',
  '<svg><text>_</text></svg>',
  '<textarea>_',
  '<form><input value="x"><label>_</label></form>',
  '<!-- \n\n_',
  '_ <!-- a note --> _',
  '<?php _ ?> <![CDATA[ _ ]]>',
  '<center>_</center> <font color="red">_</font>',
  '<a name="x"></a>\n\n_',
  '<span lang="la">\n\n_\n\n</span>',
  '<ruby>_<rt>_</rt></ruby> <q>_</q> <abbr title="t">_</abbr>',
  '[_](tel:+49) [_](ftp://x) [_](<javascript:x>)',
  '![a picture](data:image/png;base64,AA) _',
  '[_](a b.pdf) [_][nowhere] [^nowhere]',
  '{{% note %}} _ {{% /note %}}',
  'a_~b_~c',
  '`_ <_>` <kbd>_</kbd>',
  '```\n_ <_>\n```',
  '    _\n',
  '_\\\n_  \n_<br>_<br/>_',
  '_&shy;_ &lt;_&gt; \\<_> &amp;_;',
  '---',
  '***\n_',
  '<h2>_</h2><pre>_\n\n_</pre>',
);

test('each word stands on the page, in order, or a problem names its line', () => {
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 8 }), (chosen) => {
      let count = 0;
      const source = chosen.join('\n\n').replaceAll('_', () => `q${String((count += 1))}w`);
      const { blocks, told } = readMarkdown(source);
      const page = blocks.map(printed).join('\n');
      const found = [...page.matchAll(/q\d+w|\d+(?=\.\s)/gu)].map(([word]) => word);
      const wanted = [...source.matchAll(/q\d+w|(?<=^)\d+(?=\. )/gmu)];
      let at = 0;
      for (const { 0: word, index } of wanted) {
        const next = found.indexOf(word, at);
        if (next !== -1) {
          at = next + 1;
          continue;
        }
        const line = source.slice(0, index).split('\n').length;
        expect(
          told.filter((one) => one.refuses && one.line <= line),
          `${word} in ${JSON.stringify(source)}`,
        ).not.toEqual([]);
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);

/** A block's text, after the number of its item. */
function printed({ text, within }: Block): string {
  const item = within.at(-1)?.item;
  const list = within.at(-2)?.tagName;
  return item && list === 'ol' ? `${String(item.number)}.\n${text}` : text;
}
