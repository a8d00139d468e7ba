/** What reads dates, times of day and their ranges: loaded in a browser where a query may have one. */
export { readDate } from '../dates/dates.ts';
export { readDecade } from '../dates/decades.ts';
export { readTime } from '../dates/clock.ts';
export { isDated, rangeOfDays, rangeOfTimes } from '../quantities/calendar-ranges.ts';
