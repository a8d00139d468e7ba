import * as calendar from './parts/calendar.ts';
import { readerOf } from './reading.ts';
import * as labels from './parts/labels.ts';
import * as things from './parts/things.ts';

/**
 * Reads the figures of a text in reading order, none overlapping another. Never throws; time is
 * linear in the text.
 *
 * @example readFigures('rund 1,1 Billionen VND', 'de')
 * // [{ text: '1,1 Billionen VND', start: 5, end: 22, kind: 'money', value: 1100000000000, unit: 'VND', … }]
 */
export const readFigures = readerOf({ ...calendar, ...labels, ...things });
