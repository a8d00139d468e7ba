import { at, type Match, matchText, type Scan } from '../tokens.ts';

/**
 * Makes patterns of written forms. `{name}` stands for a part, a space for a run of white space in one
 * line; capitals and small letters are alike.
 *
 * @example patternsOf(['{day} of {month}'], { day: '(?<day>\\d\\d?)', month: '(?<name>May)' })
 */
export const patternsOf = (forms: string[], parts: Record<string, string>): RegExp[] =>
  forms.map((form) => new RegExp(expand(form, parts), 'iuy'));

const expand = (form: string, parts: Record<string, string>): string =>
  /\{[a-z]+\}/.test(form)
    ? expand(
        form.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => parts[name] ?? ''),
        parts,
      )
    : form.replaceAll(/\[(?:\\.|[^\]\\])*\]| /g, (piece) =>
        piece === ' ' ? '(?:[^\\S\\n]{1,9})' : piece.replace(' ', '\\s'),
      );

/** What the first pattern that matches at a token and that `accept` takes says. */
export function readForm<Answer>(
  scanned: Scan,
  index: number,
  forms: RegExp[],
  accept: (match: Match) => Answer | null,
): Answer | null {
  for (const form of forms) {
    const match = matchText(scanned, index, form);
    const answer = match && accept(match);
    if (answer) return answer;
  }
  return null;
}

/** Nothing that the number before it could be counting: `7pm to 10`, not `7pm to 10 people`. */
export const uncounted = `(?! ?[%°\\p{Sc}]| ?(?!(?:at|in|on|and|or|but|to|for|from|by|every|each|daily|when|where|as|with|the|is|was|were|only|this|last|next|if|because|without|of|today|tonight|there|here|again|an?|until|after|before|s?he|it|they|we|im|am|um|und|oder|aber|zu|bis|von|mit|der|die|das|ist|war|waren|nicht|da|ein|eine)(?!\\p{L}))\\p{L})`;

/** Whether nothing follows that the number before it could be counting. */
export function endsClause(scanned: Scan, index: number): boolean {
  const end = at(scanned, index - 1).end;
  clauseEnd.lastIndex = end;
  return clauseEnd.test(scanned.text);
}

/** No further digits: `June 1.5` and `May 3:15` are a number and a time. */
export const alone = '(?![\\p{L}\\d:]|[.,]\\d)';

/** One pattern of several words. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})`;

const clauseEnd = new RegExp(uncounted.replaceAll(' ', '(?:[^\\S\\n]{1,9})'), 'iuy');
