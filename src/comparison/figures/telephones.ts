import { dialled } from '../../figures/keys.ts';

/** Whether two numbers reach one telephone: +44 20 7946 0321 is dialled 020 7946 0321 at home. */
export function isSameLine(left: string, right: string): boolean {
  const [one, two] = [dialled(left) ?? '', dialled(right) ?? ''];
  const [long, short] = one.length > two.length ? [one, two] : [two, one];
  return short.startsWith('0') && short.length > 7 && long.endsWith(short.slice(1));
}
