import { startSearch } from '../search/box/start.ts';
import { waitForUse } from './early.ts';
import { keepThroughChanges } from './keep-place.ts';
import { listenToKeys } from './keys.ts';
import { laterParts } from './later.ts';
import { startParts } from './start.ts';
import { switchParts } from './switch.ts';

/* What runs on every page before anyone does anything: as little as can be. */

startParts([
  keepThroughChanges,
  ...switchParts,
  waitForUse,
  listenToKeys,
  ...laterParts,
  startSearch,
]);
