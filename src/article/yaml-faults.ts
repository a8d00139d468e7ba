import type { ErrorCode } from 'yaml';
import type { Trouble } from './problem.ts';

/**
 * What is wrong with what is no YAML, in the words of who writes it, and what to do.
 *
 * @param code what the parser calls it
 * @param message what the parser says of it
 * @param line the line it stands on
 */
export function faultInWords(code: ErrorCode, message: string, line: string): Trouble {
  const { what, advice } =
    faults.find(({ codes, sign }) => codes.includes(code) && (sign?.test(message) ?? true)) ??
    otherwise;
  const [key = ''] = /[^\s:-][^\s:]*(?=\s*:)/u.exec(line) ?? [];
  return { message: `This is not valid YAML: ${what.replace('KEY', key)}.`, advice };
}

/** By what the parser calls it, and a sign in what it says; the first that fits is told. */
const faults: readonly Fault[] = [
  {
    codes: ['DUPLICATE_KEY'],
    what: '`KEY` stands twice',
    advice: 'Keep one of the two lines.',
  },
  {
    codes: ['TAB_AS_INDENT'],
    what: 'the line begins with a tab',
    advice: 'Take the tab out, or put spaces in its place.',
  },
  {
    codes: ['MISSING_CHAR'],
    sign: /quote/u,
    what: 'a quotation mark is not closed',
    advice: 'Put the same mark at the end of the value, or take out the one at its beginning.',
  },
  {
    codes: ['BLOCK_AS_IMPLICIT_KEY'],
    what: 'a colon and a space stand within a value, or the line is indented',
    advice: "Put the whole value between quotes, `'…'`, or take out the spaces before the line.",
  },
  {
    codes: ['BAD_SCALAR_START'],
    what: 'the value begins with a sign that means something else there',
    advice: "Put the whole value between quotes: `'…'`.",
  },
  {
    codes: ['UNEXPECTED_TOKEN'],
    sign: /at node end/u,
    what: 'something follows the quotation mark or the bracket by which a value ends',
    advice:
      'Put the whole value between quotes that it does not hold: `\'The "old" mill\'`, `"It\'s old"`.',
  },
  {
    codes: ['UNEXPECTED_TOKEN'],
    sign: /block-seq-ind/u,
    what: 'a hyphen and a space begin a value, as they begin an entry of a list',
    advice:
      "Put the whole value between quotes, `'- …'`; or each entry of a list on a line of its own.",
  },
  {
    codes: ['UNEXPECTED_TOKEN'],
    sign: /^Not a YAML token|^Block scalar/u,
    what: '`|` or `>` begins a value, as it begins one on the lines below it',
    advice: "Put the whole value between quotes: `'…'`.",
  },
  {
    codes: ['UNEXPECTED_TOKEN'],
    sign: /flow-(?:map|seq)-end/u,
    what: 'a bracket closes that was not opened',
    advice: "Take it out, or put the whole value between quotes: `'…'`.",
  },
  {
    codes: ['BAD_INDENT', 'MISSING_CHAR'],
    sign: /must end with/u,
    what: 'a bracket is not closed',
    advice: "Close it, or put the whole value between quotes: `'…'`.",
  },
  {
    codes: ['BAD_DQ_ESCAPE'],
    what: 'between double quotes, a backslash begins a sign of its own',
    advice: "Write it twice, or put the value between single quotes: `'…'`.",
  },
  {
    codes: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
    sign: /^Implicit/u,
    what: 'a line is no `key: value`',
    advice:
      'Write a colon and a plain space after the key; indent what goes on from the line above.',
  },
  {
    codes: ['BAD_INDENT'],
    what: 'the line is indented otherwise than what it belongs to, or a bracket is not closed',
    advice: 'Begin it in the same column as the lines it belongs to; close each bracket.',
  },
  {
    codes: ['MULTIPLE_DOCS'],
    what: 'a line `---` or `...` ends the file before its last line',
    advice: 'Take that line out.',
  },
];

const otherwise = {
  what: 'the line is no `key: value`, and no entry of a list',
  advice: 'Mend the line; put a value that holds `: ` or begins with a mark between quotes.',
};

type Fault = { codes: readonly ErrorCode[]; sign?: RegExp; what: string; advice: string };
