/**
 * Space to work in that is kept from one use to the next: to ask for it anew takes longer than the
 * work does, and much of it makes the engine look for garbage.
 *
 * @returns gives an array of at least a length, with whatever the last use has left in it
 */
export function scratch<T extends { readonly length: number }>(
  make: (length: number) => T,
): (length: number) => T {
  let space = make(leastLength);
  return (length) => {
    if (space.length < length) space = make(2 * length);
    return space;
  };
}

const leastLength = 4096;
