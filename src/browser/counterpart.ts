/*
 * Lights a sentence of the parallel view and its counterpart while the pointer is on it, while it has the
 * focus, or after a tap. The sentences share one stop of the Tab key; the arrow keys go from one to the next.
 */

const rows = document.querySelector('[data-parallel]');
const sentences = rows ? [...rows.querySelectorAll<HTMLElement>('[data-sentence]')] : [];

// A sentence with inline markup stands in several elements; the first of them is the one to stop at.
const stops = sentences.filter(
  (sentence, index) =>
    sentences.findIndex(
      (other) =>
        other.dataset['sentence'] === sentence.dataset['sentence'] &&
        sideOf(other) === sideOf(sentence),
    ) === index,
);

if (rows) {
  for (const [index, sentence] of stops.entries()) sentence.tabIndex = index === 0 ? 0 : -1;
  rows.addEventListener('pointerover', (event) => light(sentenceAt(event)));
  rows.addEventListener('pointerleave', () =>
    light(sentenceAt({ target: document.activeElement })),
  );
  rows.addEventListener('focusin', (event) => light(sentenceAt(event)));
  rows.addEventListener('focusout', () => light(null));
  rows.addEventListener('click', (event) => light(sentenceAt(event)));
  rows.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const current = sentenceAt(event);
    if (step === undefined || !current || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = beyond(current, step);
    if (!next) return;
    event.preventDefault();
    current.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

function light(sentence: HTMLElement | null): void {
  const name = sentence?.dataset['sentence'];
  for (const other of sentences)
    other.toggleAttribute('data-lit', other.dataset['sentence'] === name);
}

/** The next sentence in the same column, forwards or backwards. */
function beyond(current: HTMLElement, step: number): HTMLElement | undefined {
  const side = sideOf(current);
  const column = stops.filter((sentence) => sideOf(sentence) === side);
  const at = column.indexOf(current) + step;
  return column[at];
}

function sideOf(sentence: HTMLElement): string | undefined {
  return sentence.closest<HTMLElement>('[data-side]')?.dataset['side'];
}

function sentenceAt({ target }: { target: EventTarget | null }): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;
}
