import { weekdayNamed } from '../../figures/dates/calendar.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Passage } from '../../passages/passage.ts';

/**
 * What is doubtful in figures that agree: digits that each language reads differently (`1,250 kg` in
 * both texts is 1250 and 1.25), and a day of the week that the date does not have.
 *
 * @example findDoubtful(asPassage('1,250 kg', 'en'), asPassage('1,250 kg', 'de'))
 * // [{ kind: 'measure', english: '1,250 kg', german: '1,250 kg', why: … }]
 */
export function findDoubtful(english: Passage, german: Passage): Doubt[] {
  return [...findUnlocalised(english, german), ...findWeekdays(english, german)];
}

function findUnlocalised(english: Passage, german: Passage): Doubt[] {
  const rest = german.figures.filter(isAmbiguous);
  return english.figures.filter(isAmbiguous).flatMap((one) => {
    const place = rest.findIndex((other) => digitsOf(other) === digitsOf(one));
    const [other] = place < 0 ? [] : rest.splice(place, 1);
    if (!other || other.value === one.value) return [];
    const why = `\`${digitsOf(one)}\` is ${one.value} in English and ${other.value} in German`;
    return [{ kind: one.kind, english: one.text, german: other.text, why }];
  });
}

const digitsOf = ({ text }: Figure): string => /\d+[.,]\d{3}(?![\d.,]\d)/.exec(text)?.[0] ?? text;

// A single point or comma before three digits parts thousands in one language and decimals in the other.
const isAmbiguous = (figure: Figure): boolean =>
  /^(?:number|percent|money|measure)$/.test(figure.kind) &&
  /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,]*\d)/.test(figure.text);

// A mistake that both texts share is told once.
function findWeekdays(english: Passage, german: Passage): Doubt[] {
  const [left, right] = [weekdaysOf(english), weekdaysOf(german)];
  const both = left.flatMap((one): Doubt[] => {
    const other = right.find(({ figure }) => figure.value === one.figure.value);
    return [{ kind: 'date', english: one.text, german: other?.text ?? '', why: one.why }];
  });
  const alone = right.filter(({ figure }) =>
    left.every((one) => one.figure.value !== figure.value),
  );
  return [...both, ...alone.map(({ text, why }): Doubt => ({ kind: 'date', english: '', german: text, why }))]; // prettier-ignore
}

function weekdaysOf({ text, figures, language }: Passage): Weekday[] {
  return figures.flatMap((figure) => {
    const [, word = ''] =
      /(?<!\p{L})(\p{L}{3,}day|\p{L}{3,}(?:tag|woch|abend)),? (?:den |dem |the |der )?$/iu.exec(
        text.slice(Math.max(0, figure.start - longestDay), figure.start),
      ) ?? [];
    const named = weekdayNamed(word.toLowerCase());
    const full = figure.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(figure.value));
    if (named === null || !full || figure.also) return [];
    const day = new Date(`${figure.value}T00:00:00Z`);
    if (day.getUTCDay() === named) return [];
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const why = `${figure.text} was no ${word} but a ${format.format(day)}`;
    return [{ figure, text: `${word}, ${figure.text}`, why }];
  });
}

/** Characters in which a day of the week stands before its date. */
const longestDay = 60;

type Weekday = { figure: Figure; text: string; why: string };

/** What is doubtful, as each text has it. */
export type Doubt = { kind: Figure['kind']; english: string; german: string; why: string };
