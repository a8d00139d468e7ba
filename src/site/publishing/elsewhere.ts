import type { Trouble } from '../../article/problem.ts';

/**
 * @param target a link that leads away from the site, as written
 * @returns why it leads nowhere, as far as that can be told without asking, or `null`
 */
export function judgeElsewhere(target: string): Trouble | null {
  const scheme = /^[a-z][a-z\d+.-]*:/iu.exec(target)?.[0].toLowerCase() ?? '';
  const sound = kinds.find(({ schemes }) => schemes.includes(scheme));
  if (sound === undefined || sound.sign(target)) return null;
  return { message: `\`${target}\` is no address: the link leads nowhere.`, advice: sound.advice };
}

const kinds: readonly { schemes: string[]; sign: (target: string) => boolean; advice: string }[] = [
  {
    // Without a scheme, `//example.org` has that of the page.
    schemes: ['https:', 'http:', ''],
    sign: (target) => isWeb(target),
    advice: 'Write it as the browser shows it: `https://example.org/page`.',
  },
  {
    schemes: ['mailto:'],
    sign: (target) => isMail(target),
    advice: 'Write `mailto:name@example.org`.',
  },
  {
    schemes: ['tel:', 'sms:'],
    sign: (target) => /\d/u.test(target),
    advice: 'Write the number with its country: `tel:+4930123456`.',
  },
];

/** Browsers mend `https:/x`, too; whoever wrote it meant something else. */
function isWeb(target: string): boolean {
  if (!/^(?:https?:)?\/\/[^/\\]/iu.test(target) || !URL.canParse(target, 'https://example.org'))
    return false;
  const { hostname } = new URL(target, 'https://example.org');
  // `https://https://example.org` is the host `https`.
  return !/^https?$|^\.|\.\./u.test(hostname);
}

/** To nobody, it is a letter that is begun: `mailto:?subject=…`. */
function isMail(target: string): boolean {
  const [, to = '', query] = /^mailto:([^?]*)(\?.+)?$/isu.exec(target) ?? [];
  if (to === '') return query !== undefined;
  return to.split(',').every((one) => /^[^@\s]+@[^@\s]+$/u.test(one));
}
