import { filterKey, type FilterEntry } from '../register/filter.ts';
import { registerStrings } from '../site/register-strings.ts';
import { pageLanguage } from './page-language.ts';

/**
 * Lets the register show only the entries that have what is typed, in any spelling: those of this
 * page as they are, those of other pages as links.
 */
export function filterRegister(register: HTMLElement): void {
  const form = register.querySelector<HTMLFormElement>('[data-register-filter]');
  const input = form?.querySelector('input');
  const status = form?.querySelector('[data-register-status]');
  const elsewhere = form?.querySelector<HTMLElement>('[data-register-elsewhere]');
  const list = elsewhere?.querySelector('ul');
  const link = form?.querySelector<HTMLElement>('[data-register-search]');
  const anchor = link?.querySelector('a');
  if (!form || !input || !status || !elsewhere || !list || !link || !anchor) return;

  const say = registerStrings[pageLanguage()];
  const search = anchor.href;
  const sections = [...register.querySelectorAll<HTMLElement>('section[data-register-section]')];
  const entries = [...register.querySelectorAll<HTMLElement>('[data-entry]')].map((entry) => ({
    entry,
    key: filterKey(entry.querySelector('[data-spellings]')?.textContent ?? ''),
  }));
  const here = new Set(entries.map(({ entry }) => entry.id));
  let others: readonly FilterEntry[] | undefined;

  const apply = (): void => {
    const sought = filterKey(input.value);
    let shown = 0;
    for (const { entry, key } of entries) {
      entry.hidden = !key.includes(sought);
      if (!entry.hidden) shown += 1;
    }
    for (const section of sections) {
      section.hidden = section.querySelector('[data-entry]:not([hidden])') === null;
    }
    const found =
      sought === ''
        ? []
        : (others ?? []).filter(([, key, , id]) => key.includes(sought) && !here.has(id));
    const listed = found.slice(0, mostListed);
    list.replaceChildren(...listed.map((entry) => lineOf(entry, register.dataset['first'] ?? '.')));
    elsewhere.hidden = listed.length === 0;
    const all = shown + found.length;
    const told = shown + listed.length;
    const typed = input.value.trim();
    status.textContent =
      sought === '' ? '' : all === 0 ? say.none : told < all ? say.some(told, all) : say.shown(all);
    link.hidden = sought === '';
    anchor.textContent = say.search(typed);
    anchor.href = `${search}?q=${encodeURIComponent(typed)}`;
  };
  const load = async (): Promise<void> => {
    if (others !== undefined) return;
    others = [];
    const address = form.dataset['registerIndex'] ?? '';
    others = await fetch(address)
      .then(async (response) => readIndex(await response.json()))
      // Without it, the filter shows what is on this page.
      .catch(() => []);
    apply();
  };
  input.addEventListener('input', () => {
    apply();
    void load();
  });
  // The browser may have kept what was typed before.
  apply();
  if (input.value !== '') void load();
}

/** More than this nobody looks through. */
const mostListed = 60;

function lineOf([text, , page, id]: FilterEntry, first: string): HTMLLIElement {
  const line = document.createElement('li');
  const anchor = document.createElement('a');
  anchor.href = `${first}${page === 1 ? '' : `${page}/`}#${id}`;
  anchor.textContent = text;
  line.append(anchor);
  return line;
}

const readIndex = (value: unknown): FilterEntry[] =>
  Array.isArray(value) ? value.filter(isEntry) : [];

const isEntry = (value: unknown): value is FilterEntry =>
  Array.isArray(value) &&
  value.length === 4 &&
  typeof value[0] === 'string' &&
  typeof value[1] === 'string' &&
  typeof value[2] === 'number' &&
  typeof value[3] === 'string';
