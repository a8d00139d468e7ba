import { startSearch } from '../search/box/start.ts';
import { readerParts } from './reader.ts';
import { startParts } from './start.ts';
import { offerThemes } from './theme-choice.ts';

/* What runs on every page. */

startParts([...readerParts, offerThemes, startSearch]);
