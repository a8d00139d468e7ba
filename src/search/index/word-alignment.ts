/**
 * How likely each word of one text stands for each of the other: the posterior of a hidden Markov model
 * that goes from word to word of the other text, mostly to the next (Vogel, Ney and Tillmann 1996,
 * COLING), in both directions, and of the two the geometric mean (Liang, Taskar and Klein 2006, NAACL).
 *
 * @param likeness row by row, for each word of the one text how well each of the other renders it; above 0
 * @param rows words of the one text
 * @param columns words of the other
 * @returns likewise, from 0 to 1
 */
export function wordPosteriors(
  likeness: Float64Array,
  rows: number,
  columns: number,
): Float64Array {
  const there = posteriorsOf(likeness, rows, columns, columns, 1);
  const back = posteriorsOf(likeness, columns, rows, 1, columns);
  let at = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1, at += 1)
      there[at] = Math.sqrt((there[at] ?? 0) * (back[column * rows + row] ?? 0));
  return there;
}

/** For each word (`length`) how likely it stands at each place (`states`) of the other text. */
function posteriorsOf(
  likeness: Float64Array,
  length: number,
  states: number,
  byWord: number,
  byState: number,
): Float64Array {
  const step = states / length;
  const jumps = jumpsOf(step);
  // By word and state, as all else here is.
  const emitted = new Float64Array(length * states);
  for (let word = 0; word < length; word += 1)
    for (let state = 0; state < states; state += 1)
      emitted[word * states + state] = (likeness[word * byWord + state * byState] ?? 0) + unlinked;
  const forward = new Float64Array(length * states);
  const backward = new Float64Array(length * states).fill(1);
  for (let state = 0; state < states; state += 1)
    forward[state] = (jumps[state + reach] ?? rare) * (emitted[state] ?? 0);
  scale(forward, 0, states);
  for (let word = 1; word < length; word += 1) {
    const [last, now] = [(word - 1) * states, word * states];
    for (let state = 0; state < states; state += 1) {
      let sum = rare;
      const end = Math.min(states - 1, state + reach);
      for (let from = Math.max(0, state - reach); from <= end; from += 1)
        sum += (forward[last + from] ?? 0) * (jumps[state - from + reach] ?? 0);
      forward[now + state] = sum * (emitted[now + state] ?? 0);
    }
    scale(forward, now, states);
  }
  for (let word = length - 2; word >= 0; word -= 1) {
    const [next, now] = [(word + 1) * states, word * states];
    let all = 0;
    for (let state = 0; state < states; state += 1)
      all += (backward[next + state] ?? 0) * (emitted[next + state] ?? 0);
    for (let state = 0; state < states; state += 1) {
      let sum = rare * all;
      const end = Math.min(states - 1, state + reach);
      for (let to = Math.max(0, state - reach); to <= end; to += 1)
        sum +=
          (backward[next + to] ?? 0) * (jumps[to - state + reach] ?? 0) * (emitted[next + to] ?? 0);
      backward[now + state] = sum;
    }
    scale(backward, now, states);
  }
  for (let word = 0; word < length; word += 1) {
    const now = word * states;
    for (let state = 0; state < states; state += 1)
      forward[now + state] = (forward[now + state] ?? 0) * (backward[now + state] ?? 0);
    scale(forward, now, states);
    for (let state = 0; state < states; state += 1) {
      const own = likeness[word * byWord + state * byState] ?? 0;
      forward[now + state] = ((forward[now + state] ?? 0) * own) / (own + unlinked);
    }
  }
  return forward;
}

function scale(values: Float64Array, from: number, count: number): void {
  let sum = 0;
  for (let at = from; at < from + count; at += 1) sum += values[at] ?? 0;
  if (sum === 0) return;
  for (let at = from; at < from + count; at += 1) values[at] = (values[at] ?? 0) / sum;
}

/** How likely a step of −reach … reach words is. */
function jumpsOf(step: number): Float64Array {
  const jumps = Float64Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-Math.abs(at - reach - step) / spread),
  );
  const sum = jumps.reduce((all, one) => all + one, 0);
  return jumps.map((one) => one / sum);
}

const reach = 8;
const spread = 2.5;
const rare = 0.005;
/** How well a word is rendered by nothing. */
const unlinked = 0.0005;
