/**
 * The digits of a telephone number, however they are grouped, or null for another label.
 *
 * @example dialled('+44 (0)20 7946-0321') // '442079460321'
 */
export function dialled(label: string): string | null {
  const digits = label.replaceAll(/\(0\)|\D/g, '').replace(/^00/, '');
  return /^[+0][\d\s()/.\u2010-\u2015-]+$/.test(label) && digits.length > 6 ? digits : null;
}

/** Whether two numbers reach one telephone: +44 20 7946 0321 is dialled 020 7946 0321 at home. */
export function isSameLine(left: string, right: string): boolean {
  const [one, two] = [dialled(left) ?? '', dialled(right) ?? ''];
  const [long, short] = one.length > two.length ? [one, two] : [two, one];
  return short.startsWith('0') && short.length > 7 && long.endsWith(short.slice(1));
}
