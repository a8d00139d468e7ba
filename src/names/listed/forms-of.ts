import { foldName } from '../fold.ts';

/** The words of a form, folded one by one, as tokens.ts reads them. */
export const formKeys = (form: string): string[] =>
  foldName(form.replaceAll('.', '').replaceAll('-', ' ')).split(' ');

/** The ways in which an English text may write a form: `&` as `and`, or the other way. */
export function englishForms(form: string): string[][] {
  const spelled = form.includes(' & ') ? [form, form.replaceAll(' & ', ' and ')] : [form];
  return spelled.map(formKeys);
}

/**
 * The forms a German name takes in its cases: adjectives before the last word change together
 * (`Rotes Meer`, `Roten Meeres`), the last word takes an ending.
 */
export function germanForms(form: string): string[][] {
  const keys = formKeys(form);
  const last = keys.at(-1) ?? '';
  const before = keys.slice(0, -1);
  const adjectives = before.some((key) => adjective.test(key))
    ? ['e', 'en', 'er', 'es', 'em'].map((ending) =>
        before.map((key) => key.replace(adjective, `$1${ending}`)),
      )
    : [];
  // Not `Uns` of `UN`.
  const lasts =
    last.length < 3
      ? [last]
      : [last, `${last}s`, `${last}es`, ...(/[elr]$/.test(last) ? [`${last}n`] : [])];
  return [before, ...adjectives].flatMap((first) => lasts.map((end) => [...first, end]));
}

const adjective = /^(.{3,})(?:e|en|er|es)$/;
