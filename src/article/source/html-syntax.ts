import { htmlFlow, htmlText } from 'micromark-core-commonmark';
import type { Construct, Extension, State, TokenizeContext } from 'micromark-util-types';
import { beginsWithTag, isTag, mayBeginTag } from './tags.ts';

/**
 * HTML in Markdown, but only what HTML knows and a text can hold: all else between angle brackets is
 * text, in which Markdown is read as anywhere. A comment that is not closed is text too, so that nothing
 * swallows what follows.
 *
 * @param source the Markdown that is to be read
 */
export function htmlSyntax(source: string): Extension {
  const flow = accept(htmlFlow, 'htmlFlow', 'keptHtmlFlow', beginsWithTag);
  return {
    disable: { null: ['htmlFlow', 'htmlText'] },
    flow: { 60: unlessText(flow, source) },
    text: { 60: accept(htmlText, 'htmlText', 'keptHtmlText', isTag) },
  };
}

/**
 * The construct, but not where it can be seen from the first line that it would be refused in the end: lists,
 * quotations and footnotes do not begin within a block of HTML, even if it comes to nothing.
 */
function unlessText(construct: Construct, source: string): Construct {
  const lastEnd = source.lastIndexOf('-->');
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects, ok, nok): State {
      const start: State = (code) => {
        const { offset } = this.now();
        const isOpen = source.startsWith('<!--', offset) && offset > lastEnd;
        const isText = source.charAt(offset) === '<' && (isOpen || !mayBeTag(source, offset));
        return isText ? nok(code) : construct.tokenize.call(this, effects, ok, nok)(code);
      };
      return start;
    },
  };
}

function mayBeTag(source: string, at: number): boolean {
  if (source.startsWith('<!--', at)) return beginsWithTag(source.slice(at));
  const [line = ''] = /^.*/u.exec(source.slice(at, at + 10_000)) ?? [];
  return line.includes('>') ? beginsWithTag(line) : mayBeginTag(line);
}

/** The construct, if what it has read passes a test. */
function accept(
  construct: Construct,
  token: string,
  name: string,
  test: (source: string) => boolean,
): Construct {
  return {
    ...construct,
    name,
    tokenize(this: TokenizeContext, effects, ok, nok): State {
      const judge: State = (code) => {
        const last = this.events.at(-1);
        // While a paragraph asks whether it ends here, the construct answers before it has read all.
        const whole = last?.[0] === 'exit' && last[1].type === token;
        if (whole && !test(this.sliceSerialize(last[1]))) return nok(code);
        return ok(code);
      };
      return construct.tokenize.call(this, effects, judge, nok);
    },
  };
}
