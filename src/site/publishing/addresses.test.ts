import { expect, test } from 'vitest';
import { readableAddress } from './addresses.ts';

test.each([
  ['/en/weir/?q=50%', '/en/weir/?q=50%'],
  ['/en/50%25/', '/en/50%25/'],
  ['/en/50%/', '/en/50%25/'],
  ['/en/50%?q=1', '/en/50%25/?q=1'],
  ['/en/%ff/%41', '/en/%25ff/%2541/'],
  ['//', '/'],
  ['//[/', '/[/'],
])('%s is read as %s', (address, expected) => {
  expect(readableAddress(address)).toBe(expected);
});
