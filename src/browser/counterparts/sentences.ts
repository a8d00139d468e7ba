import { toggleCounterpart } from './reveal.ts';
import { keepColumnsApart } from './selection.ts';

/**
 * Lights a sentence and its counterpart while the pointer is on it, while it has the focus, or after a tap;
 * where one language is read, a tap or Enter unfolds its counterpart beneath it. The arrow keys go from
 * sentence to sentence.
 *
 * @param rows the text
 * @returns what to do for an event in it
 */
export function readSentences(rows: HTMLElement): (event: Event) => void {
  const parallel = rows.hasAttribute('data-parallel');
  const { byName, columns } = indexSentences(rows);
  let lit: HTMLElement[] = [];
  let hovered: HTMLElement | null = null;
  if (parallel) keepColumnsApart(rows);

  const light = (sentence: HTMLElement | null): void => {
    for (const one of lit) one.removeAttribute('data-lit');
    lit = (parallel && byName.get(sentence?.dataset['sentence'] ?? '')) || [];
    for (const one of lit) one.setAttribute('data-lit', '');
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const focused = sentenceOf(document.activeElement);
    if (event.key === 'Enter' && !parallel) {
      const free = document.activeElement === document.body ? hovered : null;
      const sentence = focused && focused === document.activeElement ? focused : free;
      if (sentence) toggleCounterpart(sentence);
      return;
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || !focused || focused !== document.activeElement) return;
    const next = beyond(columns.get(sideOf(focused)) ?? [], focused, step);
    if (!next) return;
    event.preventDefault();
    focused.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };

  return (event) => {
    const sentence = sentenceOf(event.target);
    if (event instanceof KeyboardEvent) onKey(event);
    else if (event.type === 'pointerover') {
      hovered = sentence;
      light(sentence ?? sentenceOf(document.activeElement));
    } else if (event.type === 'pointerout') {
      hovered = null;
      light(sentenceOf(document.activeElement));
    } else if (event.type === 'focusin') {
      if (sentence && sentence === event.target) nameSentence(sentence, rows);
      light(sentence);
    } else if (event.type === 'focusout') light(null);
    else if (event.type === 'click') {
      const isLink = event.target instanceof Element && event.target.closest('a, summary, input');
      if (isLink || !document.getSelection()?.isCollapsed) return;
      if (parallel) light(sentence);
      else if (sentence) toggleCounterpart(sentence);
    }
  };
}

/** Sentences by name, and those to stop at in each column, in order: of one in several elements, the first. */
function indexSentences(rows: HTMLElement) {
  const byName = new Map<string, HTMLElement[]>();
  const columns = new Map<string, HTMLElement[]>();
  const seen = new Set<string>();
  for (const sentence of rows.querySelectorAll<HTMLElement>('[data-sentence]')) {
    const name = sentence.dataset['sentence'] ?? '';
    const side = sideOf(sentence);
    put(byName, name, sentence);
    // What is asked in `details` is a stop already, which opens the answer.
    if (sentence.closest('.twin, summary') || seen.has(`${side} ${name}`)) continue;
    seen.add(`${side} ${name}`);
    put(columns, side, sentence);
  }
  return { byName, columns };
}

function put(map: Map<string, HTMLElement[]>, key: string, element: HTMLElement): void {
  const list = map.get(key);
  if (list) list.push(element);
  else map.set(key, [element]);
}

/** The next that is shown, forwards or backwards. */
function beyond(
  column: readonly HTMLElement[],
  current: HTMLElement,
  step: number,
): HTMLElement | null {
  let at = column.indexOf(current) + step;
  while (column[at]?.getClientRects().length === 0) at += step;
  return column[at] ?? null;
}

/** A sentence that has the focus says which it is; before, it is text like all other. */
function nameSentence(sentence: HTMLElement, rows: HTMLElement): void {
  const [, passage = '', number = ''] =
    /^p(\d+)s(\d+)$/u.exec(sentence.dataset['sentence'] ?? '') ?? [];
  sentence.setAttribute('role', 'group');
  const name = rows.dataset['sentenceName'] ?? '';
  sentence.setAttribute('aria-label', name.replace('#', passage).replace('#', number));
}

const sideOf = (sentence: HTMLElement): string =>
  sentence.closest<HTMLElement>('[data-side]')?.dataset['side'] ?? '';

function sentenceOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
}
