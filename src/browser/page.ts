import { startSearch } from '../search/box/start.ts';
import { measureHeader, moveHeader } from './header.ts';
import { keepThroughChanges } from './keep-place.ts';
import { listenToKeys } from './keys.ts';
import { laterParts } from './later.ts';
import { startReading } from './reading.ts';
import { startParts } from './start.ts';
import { switchParts } from './switch.ts';
import { offerThemes } from './theme-choice.ts';

/* What runs on every page. */

startParts([
  measureHeader,
  keepThroughChanges,
  ...switchParts,
  moveHeader,
  listenToKeys,
  startReading,
  ...laterParts,
  offerThemes,
  startSearch,
]);
