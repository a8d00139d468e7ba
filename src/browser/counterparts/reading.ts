import { sentenceEvents } from './sentence-events.ts';
import { readSentences } from './sentences.ts';

/** Lets one do what can be done with the sentences of a text. They share one stop of the Tab key. */
export function startReading(early: readonly Event[]): void {
  const rows = document.querySelector<HTMLElement>('[data-rows]');
  if (!rows) return;
  const first = rows.querySelector<HTMLElement>('[data-sentence]:not(summary *)');
  if (first) first.tabIndex = 0;
  const handle = readSentences(rows);
  for (const event of early) {
    if (event.target instanceof Node && rows.contains(event.target)) handle(event);
  }
  for (const type of sentenceEvents) rows.addEventListener(type, handle);
  // Enter is for the sentence under the pointer too, which need not have the focus.
  document.addEventListener('keydown', handle);
}
