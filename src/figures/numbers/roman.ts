/** The value of a Roman numeral in its usual form, or null. */
export function romanValue(text: string): number | null {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '')
    return null;
  const values = [...text].map((sign) => romanSigns.get(sign) ?? 0);
  return values.reduce(
    (sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value),
    0,
  );
}

const romanSigns = new Map(
  'I V X L C D M'
    .split(' ')
    .map((sign, place) => [sign, 10 ** Math.floor(place / 2) * (place % 2 ? 5 : 1)]),
);
