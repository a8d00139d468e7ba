import { expect, test } from 'vitest';
import { identifierKey, identifiersWithin, readIdentifiers } from './identifiers.ts';

test.each([
  ['It fixes CVE-2011-0740 and CVE-2011-0741.', ['CVE-2011-0740', 'CVE-2011-0741']],
  ['Write to press@example.org, please.', ['press@example.org']],
  ['See /etc/mill_version (new).', ['/etc/mill_version']],
  ['The TS-219P+ runs 2.6.32-31.', ['TS-219P+', '2.6.32-31']],
  ['H₂O and mill-tools3.6', ['H₂O', 'mill-tools3.6']],
  ['The 12th mill, 367km off, cost 1,100 euros on 10.07.', []],
  ['An e-mail about and/or the well-being of all.', []],
])('in “%s”', (text, found) => {
  expect(readIdentifiers(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test.each([
  ['The mill runs on i386/Intel boards and on B2-boards.', ['i386', 'B2']],
  ['Die i386-Platinen und CO2/H2O', ['i386', 'CO2', 'H2O']],
  ['CVE-2011-0740, H2O, /etc/mill_version and the 12th-best', []],
])('within those of “%s”', (text, found) => {
  const within = readIdentifiers(text).flatMap((each) => identifiersWithin(text, each));
  expect(within.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  expect(within.map(({ key }) => key)).toEqual(found.map(identifierKey));
});

test.each([
  ['L 2013', 'l-2013'],
  ['CVE-2011-0740', 'cve 2011 0740'],
  ['H₂O', 'h2o'],
])('%s and %s are one', (one, other) => {
  expect(identifierKey(one)).toBe(identifierKey(other));
});

test('digits that are parted are not those that are not', () => {
  expect(identifierKey('2.6.32')).not.toBe(identifierKey('2632'));
});
