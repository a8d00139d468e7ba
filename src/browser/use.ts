import { measureHeader, moveHeader } from './header.ts';
import { noteWhereLeft } from './left.ts';
import { keepProgress } from './progress.ts';
import { startQuoting } from './quoting/quoting.ts';
import { startReading } from './counterparts/reading.ts';
import { startParts } from './start.ts';
import { offerThemes } from './theme-choice.ts';
import { scrollTogether } from './counterparts/wide-tables.ts';

/**
 * What is wanted once a reader points, scrolls, or presses a key.
 *
 * @param early what was done before this had come
 */
export function use(early: readonly Event[]): void {
  startParts([
    measureHeader,
    moveHeader,
    () => startReading(early),
    () => startQuoting(early),
    keepProgress,
    noteWhereLeft,
    offerThemes,
    scrollTogether,
    list,
    register,
  ]);
}

function list(): void {
  if (document.querySelector('[data-list-filter]')) {
    import('./offered.ts').then((part) => part.narrowList(), reportError);
  }
}

function register(): void {
  const found = document.querySelector<HTMLElement>('[data-register]');
  if (!found) return;
  import('./register-filter.ts').then((part) => part.filterRegister(found), reportError);
}
