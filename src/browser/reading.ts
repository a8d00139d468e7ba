/**
 * What one can do with the sentences of a text is loaded when it is first wanted. The sentences share one
 * stop of the Tab key.
 */
export function startReading(): void {
  const rows = document.querySelector<HTMLElement>('[data-rows]');
  if (!rows) return;
  const first = rows.querySelector<HTMLElement>('[data-sentence]');
  if (first) first.tabIndex = 0;

  let handle: Handle | null = null;
  let coming: Promise<Handle> | null = null;
  const forward = (event: Event): void => {
    if (handle) {
      handle(event);
      return;
    }
    coming ??= import('./sentences.ts').then(({ readSentences }) => {
      handle = readSentences(rows);
      return handle;
    });
    coming.then((late) => late(event), reportError);
  };
  for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout', 'click']) {
    rows.addEventListener(type, forward);
  }
  document.addEventListener('keydown', (event) => {
    // Enter is for the sentence under the pointer too, which need not have the focus.
    if (handle || rows.contains(document.activeElement)) forward(event);
  });
  // Where counterparts are lit, the first of them should be as prompt as the rest.
  if (rows.hasAttribute('data-parallel')) forward(new Event('start'));
}

type Handle = (event: Event) => void;
