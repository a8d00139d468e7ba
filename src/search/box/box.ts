import type { Language } from '../../article/language.ts';
import { pageLanguage } from '../../browser/page-language.ts';
import { strings } from '../../site/strings.ts';
import { moveByArrows } from './arrows.ts';
import { findParts } from './parts.ts';
import { searchClient } from './client.ts';
import { noteQuery, recentQueries, switchRecent } from './recent.ts';
import { shownEach, shownFirst } from '../shown.ts';
import { resultList } from './result-list.ts';
import type { Suggestion } from '../engine/suggest.ts';
import { recentItem, suggestionItem } from './suggestion-item.ts';
import { loadFailed, nothingFound } from './ways.ts';
import type { Answer } from '../engine/worker.ts';

/**
 * Brings a search box to life: asks at each key, shows what comes.
 *
 * @param host what holds one `[data-search]`; started twice, the first start counts
 * @param onAsk told of each question
 */
export function startBox(
  host: HTMLElement,
  onAsk: (question: Asked) => void = () => undefined,
): Box {
  const before = started.get(host);
  if (before) return before;
  const parts = findParts(host);
  const language = pageLanguage();
  const say = strings[language].searching;
  let limit = shownFirst;
  /** Whether an answer has come: from then on they come at once. */
  let warm = false;

  const waiting: (() => void)[] = [];
  const settle = (): void => {
    for (const resolve of waiting.splice(0)) resolve();
  };

  const client = searchClient(language, (answer) => {
    if (answer.state === 'failed') return fail();
    if (answer.suggestions) showSuggestions(answer.suggestions);
    if (answer.hits) showHits(answer);
    if (answer.state === 'done') settle();
  });
  const scope = (): string => parts.scopes.find((radio) => radio.checked)?.value ?? 'both';
  const question = () => ({ typed: parts.input.value, scope: scopes[scope()] ?? scopes.both });
  // Written again, the same words would be spoken again.
  const tell = (text: string): void => {
    if (parts.status.textContent !== text) parts.status.textContent = text;
  };
  let isAll = false;
  const list = resultList(parts.results, language, () => (isAll ? null : question()));
  const ask = (): void => {
    const { typed, scope: languages } = question();
    onAsk({ query: typed, scope: scope() });
    parts.ways.hidden = true;
    if (typed.trim() === '') {
      client.forget();
      showRecent();
      list.show([]);
      parts.more.hidden = true;
      tell('');
      parts.box.dataset['searchState'] = 'idle';
      return;
    }
    parts.box.dataset['searchState'] = 'loading';
    if (!warm) tell(say.loading);
    client.ask(typed, languages, limit);
  };
  const show = (many: number): void => {
    limit = many;
    ask();
  };
  const fresh = (): void => show(shownFirst);
  // Whoever has asked for more by then is not given less.
  const nearing = whenSeen(() => {
    if (limit < shownEach) show(shownEach);
  });

  function fail(): void {
    warm = false;
    settle();
    parts.box.dataset['searchState'] = 'failed';
    tell(say.failed);
    list.show([]);
    showSuggestions([]);
    parts.more.hidden = true;
    loadFailed(parts.ways, say, parts.box.dataset['names'] ?? '', ask);
  }

  function showHits(answer: Exclude<Answer, { state: 'failed' }>): void {
    const hits = answer.hits ?? [];
    isAll = answer.state === 'done' && !answer.more;
    list.show(hits);
    // While what is near comes by itself the button would run away from whoever clicks it.
    const isGrowing = limit < shownEach;
    if (isGrowing) parts.more.hidden = true;
    // Whoever has it in focus keeps it while more come.
    if (answer.state !== 'done') return;
    parts.more.hidden = isGrowing || !answer.more;
    nearing(answer.more && isGrowing ? parts.results.lastElementChild : null);
    warm = true;
    parts.box.dataset['searchState'] = 'done';
    tell(
      hits.length > 0 ? say.found(hits.length, answer.more) : say.none(parts.input.value.trim()),
    );
    if (hits.length === 0) {
      nothingFound(
        parts.ways,
        say,
        parts.box.dataset['names'] ?? '',
        scope() === 'both' ? null : widen,
      );
    }
  }

  function widen(): void {
    for (const radio of parts.scopes) radio.checked = radio.value === 'both';
    parts.input.focus();
    fresh();
  }

  function choose(text: string): void {
    parts.input.value = text;
    parts.input.focus();
    fresh();
  }

  function showSuggestions(suggestions: Suggestion[]): void {
    offer(
      say.suggestions,
      suggestions.map((suggestion) => suggestionItem(suggestion, say, choose)),
    );
  }

  function showRecent(): void {
    offer(
      say.recent,
      recentQueries().map((query) => recentItem(query, choose)),
    );
  }

  function offer(label: string, items: HTMLLIElement[]): void {
    parts.suggestions.hidden = items.length === 0;
    parts.suggestions.setAttribute('aria-label', label);
    parts.suggestions.replaceChildren(...items);
  }

  parts.input.addEventListener('input', fresh);
  for (const radio of parts.scopes) radio.addEventListener('change', fresh);
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    parts.results.querySelector('a')?.click();
  });
  parts.more.addEventListener('click', () => show((Math.ceil(limit / shownEach) + 1) * shownEach));
  for (const click of ['click', 'auxclick']) {
    parts.results.addEventListener(click, (event) => {
      if (event.target instanceof Element && event.target.closest('a')) {
        noteQuery(parts.input.value);
      }
    });
  }
  switchRecent(parts.recent, () => {
    if (parts.input.value.trim() === '') showRecent();
  });
  moveByArrows(parts.box, parts.input);

  const box: Box = {
    ask: ({ query, scope: wanted, limit: many = shownFirst }) => {
      parts.input.value = query;
      for (const radio of parts.scopes) radio.checked = radio.value === wanted;
      if (!parts.scopes.some((radio) => radio.checked)) parts.scopes[0]?.click();
      limit = Math.max(shownFirst, many);
      if (query === '') return Promise.resolve();
      const settled = new Promise<void>((resolve) => waiting.push(resolve));
      ask();
      return settled;
    },
    shown: () => ({ query: parts.input.value, scope: scope(), limit }),
  };
  started.set(host, box);
  // What was typed while this script was on its way.
  if (parts.input.value !== '') fresh();
  else showRecent();
  return box;
}

const started = new WeakMap<HTMLElement, Box>();

/** Tells once when an element is seen or nearly so: at once, if it is. */
function whenSeen(tell: () => void): (element: Element | null) => void {
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      tell();
    },
    { rootMargin: '100px' },
  );
  return (element) => {
    observer.disconnect();
    if (element) observer.observe(element);
  };
}

const scopes: Record<string, Language[]> & { both: Language[] } = {
  both: ['en', 'de'],
  en: ['en'],
  de: ['de'],
};

type Asked = { query: string; scope: string };

/** What a box is asked: `scope` is `both` or a language, `limit` the number of results. */
export type Shown = { query: string; scope: string; limit: number };

export type Box = {
  /** Puts a question as if it had been typed; resolves when the answer is there. */
  ask(question: Omit<Shown, 'limit'> & { limit?: number }): Promise<void>;
  /** The question whose answer is shown. */
  shown(): Shown;
};
