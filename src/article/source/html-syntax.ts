import { htmlFlow, htmlText } from 'micromark-core-commonmark';
import type { Construct, Extension, State, TokenizeContext } from 'micromark-util-types';
import { beginsWithTag, isTag } from './tags.ts';

/**
 * HTML in Markdown, but only what HTML knows and a text can hold: all else between angle brackets is
 * text, in which Markdown is read as anywhere. A comment that is not closed is text too, so that nothing
 * swallows what follows.
 */
export const htmlSyntax: Extension = {
  disable: { null: ['htmlFlow', 'htmlText'] },
  flow: { 60: accept(htmlFlow, 'htmlFlow', 'keptHtmlFlow', beginsWithTag) },
  text: { 60: accept(htmlText, 'htmlText', 'keptHtmlText', isTag) },
};

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
