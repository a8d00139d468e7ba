/**
 * What HTML in a text means: the elements that stay what they are, those whose tags are left out while
 * their words stay, and those that a text cannot hold. Whatever else stands between angle brackets
 * (`<your name>`, `Vector<String>`, `x<y and y>z`) is text.
 */

/** Elements that stay what they are. */
export const kept: ReadonlySet<string> = new Set(
  `a abbr address b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl
  dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp
  section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr`.split(
    /\s+/u,
  ),
);

/** Elements of layout: their tags are left out, and what they hold stays. */
export const unwrapped: ReadonlySet<string> = new Set(
  `acronym article aside big center dir font footer header hgroup main nav nobr picture rb rtc search
  source strike tt`.split(/\s+/u),
);

/** Elements that a text cannot hold, by why: what they do, and what to do instead. */
export const refused: ReadonlyMap<string, string> = new Map([
  ...named(
    'audio video track',
    'Put the file beside the text and link to it: `[listen](talk.mp3)`.',
  ),
  ...named(
    'iframe embed object param applet frame frameset noframes noembed portal fencedframe',
    'Pages load nothing from elsewhere: link to it, `[the film](https://…)`.',
  ),
  ...named(
    'svg math canvas map area',
    'Put the drawing into a file beside the text: `![what it shows](drawing.svg)`.',
  ),
  ...named(
    'script style template noscript slot',
    'Take it out: a text cannot hold programs or styles.',
  ),
  ...named(
    `form input button select option optgroup datalist textarea label fieldset legend output meter
    progress keygen dialog menu menuitem`,
    'Take it out: a text cannot hold forms. A task is written `- [ ] …`.',
  ),
  ...named('html head body title meta base basefont link', 'Take it out: the page has its own.'),
]);

function named(names: string, advice: string): [string, string][] {
  return names.split(/\s+/u).map((name) => [name, advice]);
}

/** Of these, the ones without which nothing but their own words would be missing. */
export const harmless: ReadonlySet<string> = new Set(
  `form input button select option optgroup datalist textarea label fieldset legend output meter
  progress keygen dialog menu menuitem html head body title meta base basefont link param track slot
  map area applet frame portal`.split(/\s+/u),
);

/** Elements without an end. */
export const empty: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'source', 'wbr']);

/** Elements that HTML closes by itself. */
export const selfClosed: ReadonlySet<string> = new Set(
  'p li dt dd tr td th thead tbody tfoot colgroup rt rp rb rtc'.split(' '),
);
