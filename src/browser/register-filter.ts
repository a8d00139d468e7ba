import { languages } from '../article/language.ts';
import { foldName } from '../names/fold.ts';
import { registerStrings } from '../site/register-strings.ts';

/**
 * Lets the register show only the entries that have what is typed, in any spelling; the passages of
 * other pages are a search away.
 */
export function filterRegister(register: HTMLElement): void {
  const form = register.querySelector<HTMLFormElement>('[data-register-filter]');
  const input = form?.querySelector('input');
  const status = form?.querySelector('[data-register-status]');
  const link = form?.querySelector<HTMLElement>('[data-register-search]');
  const anchor = link?.querySelector('a');
  if (!form || !input || !status || !link || !anchor) return;

  const language = languages.find((one) => one === document.documentElement.lang) ?? 'en';
  const say = registerStrings[language];
  const search = anchor.href;
  const sections = [...register.querySelectorAll<HTMLElement>('[data-register-section]')];
  const entries = [...register.querySelectorAll<HTMLElement>('[data-entry]')].map((entry) => ({
    entry,
    key: squeeze(entry.querySelector('[data-spellings]')?.textContent ?? ''),
  }));

  const apply = (): void => {
    const sought = squeeze(input.value);
    let shown = 0;
    for (const { entry, key } of entries) {
      entry.hidden = !key.includes(sought);
      if (!entry.hidden) shown += 1;
    }
    for (const section of sections) {
      section.hidden = section.querySelector('[data-entry]:not([hidden])') === null;
    }
    const typed = input.value.trim();
    status.textContent = sought === '' ? '' : shown === 0 ? say.none : say.shown(shown);
    link.hidden = sought === '';
    anchor.textContent = say.search(typed);
    anchor.href = `${search}?q=${encodeURIComponent(typed)}`;
  };
  input.addEventListener('input', apply);
  // The browser may have kept what was typed before.
  apply();
}

/** Folded, and without spaces, so that `K Re` finds `K’Re`. */
const squeeze = (text: string): string => foldName(text).replaceAll(' ', '');
