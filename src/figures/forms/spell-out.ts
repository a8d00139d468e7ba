/** Writes a whole number below a thousand million in English words. */
export function inEnglish(value: number): string {
  if (value === 0) return 'zero';
  const parts: string[] = [];
  for (const [scale, name] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    const count = Math.floor(value / scale) % 1000;
    if (count > 0) parts.push(`${hundredsEnglish(count)} ${name}`);
  }
  const rest = value % 1000;
  if (rest > 0) parts.push((parts.length > 0 && rest < 100 ? 'and ' : '') + hundredsEnglish(rest));
  return parts.join(' ');
}

/** Writes a whole number below a thousand million in German words. */
export function inGerman(value: number): string {
  if (value === 0) return 'null';
  const millions = Math.floor(value / 1e6);
  const rest = value % 1e6;
  const head =
    millions === 0 ? [] : [millions === 1 ? 'eine Million' : `${compound(millions)} Millionen`];
  return [...head, ...(rest > 0 ? [compound(rest, 'eins')] : [])].join(' ');
}

function hundredsEnglish(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const head = hundreds > 0 ? [`${english[hundreds]} hundred`] : [];
  const tail = rest > 0 ? [rest < 20 ? english[rest] : tensEnglish(rest)] : [];
  return [...head, ...tail].join(' and ');
}

const tensEnglish = (value: number): string =>
  (englishTens[Math.floor(value / 10)] ?? '') + (value % 10 > 0 ? `-${english[value % 10]}` : '');

function compound(value: number, one = 'ein'): string {
  for (const [scale, name] of [
    [1000, 'tausend'],
    [100, 'hundert'],
  ] as const) {
    const rest = value % scale;
    if (value >= scale)
      return `${compound(Math.floor(value / scale))}${name}${rest > 0 ? compound(rest, 'eins') : ''}`;
  }
  if (value === 1) return one;
  if (value < 20) return german[value] ?? '';
  const ten = germanTens[Math.floor(value / 10)] ?? '';
  return value % 10 > 0 ? `${german[value % 10]}und${ten}` : ten;
}

const english =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const german =
  ' ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const germanTens = '  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
