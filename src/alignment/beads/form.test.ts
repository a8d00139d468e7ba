import { expect, test } from 'vitest';
import { alignCollection } from '../collection.ts';

/** Made-up words, of the characters asked for in all; others for each seed and language. */
function passage(letters: string, seed: number, characters: number): string {
  const words: string[] = [];
  for (let word = 0; words.join('').length < characters; word++) {
    const draw = seed * 977 + word * 131;
    words.push(
      Array.from({ length: 7 }, (_, k) => letters[(draw * (k + 3) + draw ** 2) % 8]).join(''),
    );
  }
  return `${words.join(' ')}.`;
}

function document(id: string, seed: number, freedom: (row: number) => number) {
  const lengths = Array.from({ length: 60 }, (_, row) => 80 + ((row * 37 + seed * 11) % 120));
  return {
    id,
    source: lengths.map((length, row) => ({ text: passage('abdegiln', seed + row, length) })),
    target: lengths.map((length, row) => ({
      text: passage('mopqrstu', seed + row, length * freedom(row)),
    })),
  };
}

const close = Array.from({ length: 6 }, (_, d) => document(`close-${d}`, 1000 * d, () => 1));
const free = document('free', 9000, (row) => [1, 1.1, 0.5, 1.4, 0.6, 2][row % 6] ?? 1);

test('a free translation among close ones is not torn for its lengths', () => {
  const rows = alignCollection([...close, free], { source: 'en', target: 'de' }).get('free') ?? [];
  const wrong = rows.filter(({ source, target }) => source.join() !== target.join());
  expect(wrong).toEqual([]);
});
