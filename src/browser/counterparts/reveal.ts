import { bothLink, bothPage } from '../both-page.ts';
import { currentPlace, forgetPlace, keepPlace } from '../keep-place.ts';
import { rowOf } from '../place.ts';
import { write } from '../storage.ts';

/*
 * Where one language is read, unfolds a sentence's counterpart beneath it. It comes from the page that has
 * both, asked for once.
 */

/** Unfolds the counterpart of a sentence, or folds it again; of one that is unfolded, either may be meant. */
export function toggleCounterpart(sentence: HTMLElement): void {
  const own = sentence.classList.contains('twin') ? sentence.previousElementSibling : sentence;
  if (!(own instanceof HTMLElement)) return;
  const shown = twinOf(own);
  if (shown) {
    shown.toggleAttribute('hidden');
    if (!shown.hidden) say(shown);
    forgetPlace();
    return;
  }
  bothPage().then(
    (page) => {
      const twin = twinOf(own) ?? unfold(own, page);
      if (twin) say(twin);
      forgetPlace();
    },
    () => goToBoth(own.id),
  );
}

/** Unfolds the counterparts of all sentences, or folds all again if all are unfolded. */
export function unfoldAll(rows: HTMLElement): void {
  bothPage().then(
    (page) =>
      keepPlace(() => {
        const sentences = [...rows.querySelectorAll<HTMLElement>('[id][data-sentence]:not(.twin)')];
        const twins = sentences.map((sentence) => twinOf(sentence) ?? unfold(sentence, page));
        const folded = rows.toggleAttribute('data-unfolded');
        for (const twin of twins) if (twin) twin.hidden = !folded;
      }),
    () => goToBoth(`p${rowOf(currentPlace()) ?? 1}`),
  );
}

function twinOf(sentence: HTMLElement): HTMLElement | null {
  const next = sentence.nextElementSibling;
  return next instanceof HTMLElement && next.classList.contains('twin') ? next : null;
}

/** Puts the counterpart after a sentence; `null` where it has none. */
function unfold(sentence: HTMLElement, page: Document): HTMLElement | null {
  const name = sentence.dataset['sentence'] ?? '';
  const sought = `[data-sentence="${CSS.escape(name)}"]`;
  const copies = [...page.querySelectorAll<HTMLElement>(`[data-side="second"] ${sought}`)];
  const source = page.querySelector<HTMLElement>(`.twin${sought}`) ?? copies[0];
  const language = source?.closest<HTMLElement>('[lang]')?.lang;
  if (!source || language === undefined) return null;
  const twin = document.createElement('span');
  twin.className = 'twin';
  twin.lang = language;
  twin.dataset['sentence'] = name;
  const parts = source.classList.contains('twin') ? [source] : copies;
  for (const [index, part] of parts.entries()) {
    if (index > 0) twin.append(' ');
    twin.append(...[...part.childNodes].map((node) => document.importNode(node, true)));
  }
  for (const element of twin.querySelectorAll('[id]')) element.removeAttribute('id');
  sentence.after(twin);
  write('localStorage', 'revealed', '1');
  return twin;
}

/** What unfolds is read out; the focus stays on the sentence. */
function say(twin: HTMLElement): void {
  const copy = document.createElement('span');
  copy.lang = twin.lang;
  copy.textContent = twin.textContent;
  document.querySelector('[data-announce]')?.replaceChildren(copy);
}

/** Without the page at hand, the browser may still reach it. */
function goToBoth(id: string): void {
  const link = bothLink();
  if (link) location.assign(`${link.pathname}#${id}`);
}
