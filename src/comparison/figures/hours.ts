import type { Reading } from '../../figures/figure.ts';

/** Whether bare numbers may be the hours that the other text tells: `until 6`, `8–12` beside `18 Uhr`, `8–12 Uhr`. */
export function areHours(left: Reading, right: Reading): boolean {
  if (!/^(?:number|range)$/.test(left.kind) || left.unit !== null) return false;
  const [ends, times] = [left, right].map(({ value }) => String(value).split('..'));
  return (
    ends !== undefined &&
    times?.length === ends.length &&
    ends.every((end, place) => isHour(end, times[place] ?? ''))
  );
}

/** Whether a bare number may be an hour, in either half of the day: 6 and `18:00`, the `9.14` train and `09:14`. */
export function isHour(number: string, time: string): boolean {
  const [, hour, minute = ''] = /^(1?\d|2[0-4])(?:\.([0-5]\d?))?$/.exec(number) ?? [];
  const [, whole, rest] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return rest === minute.padEnd(2, '0') && (Number(whole) - Number(hour)) % 12 === 0;
}
