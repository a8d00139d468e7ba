import { expect, test } from 'vitest';
import { compareDays } from './days.ts';

const days = (english: string, german: string) =>
  compareDays(english, german).map(({ english, german }) => [english, german]);

test.each([
  ['He left on Friday.', 'Er ging am Montag.', ['Friday', 'Montag']],
  [
    'They met on Saturday evening.',
    'Sie trafen sich am Sonntagabend.',
    ['Saturday', 'Sonntagabend'],
  ],
  ['Shops are closed on Sundays.', 'Geschäfte haben samstags zu.', ['Sundays', 'samstags']],
  [
    'from Sunday 17 to Sunday 23',
    'vom Sonntag, dem 17., bis Samstag, dem 23.',
    ['Sunday', 'Samstag'],
  ],
  ['It has rained since March.', 'Seit Mai regnet es.', ['March', 'Mai']],
])('%s | %s', (english, german, difference) => {
  expect(days(english, german)).toEqual([difference]);
});

test.each([
  ['On Wednesday afternoon', 'Am Mittwochnachmittag'],
  ['from Saturday to Monday', 'von Sonnabend bis Montag'],
  ['He said so on Friday.', 'Das sagte er.'],
  ['It opens on Friday and closes on Sunday.', 'Es öffnet am Freitag und schließt wieder.'],
  ['The boat came in on Monday night.', 'Das Boot kam in der Nacht auf Dienstag an.'],
  ['He told the Sunday Times on Monday.', 'Am Montag sagte er der Sunday Times.'],
  ['You may march in January.', 'Du darfst im Januar marschieren.'],
])('agree, or one text leaves the day out: %s | %s', (english, german) => {
  expect(days(english, german)).toEqual([]);
});
