import { expect, test } from 'vitest';
import { judgeElsewhere } from './elsewhere.ts';

test.each([
  'https://example.org/a%20b?c#d',
  '//example.org/',
  'http://localhost:8080',
  'http://[::1]/',
  'http://intranet/',
  'https://mühle.example',
  'mailto:a@example.org,b@example.org?subject=c',
  'mailto:?subject=c',
  'tel:+49-30-1',
  'geo:52,13',
])('%s is an address', (target) => {
  expect(judgeElsewhere(target)).toBeNull();
});

test.each([
  'https:example.org',
  'http:/example.org',
  'http://',
  '///example.org',
  'https://exa%20mple.org',
  'https://example..org/',
  'https://https://example.org',
  'https://example.org:99999/',
  'mailto:a',
  'mailto:',
  'tel:abc',
])('%s is none', (target) => {
  expect(judgeElsewhere(target)?.message).toContain(target);
});
