/** A source of numbers from 0 to 1 that gives the same ones for the same seed: mulberry32, by Tommy Ettinger. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws items so that the one at rank r comes with a probability in proportion to 1 / r^exponent, as names in news do
 * (Zipf's law).
 */
export function zipf<Item>(items: readonly Item[], random: Random, exponent = 0.9): () => Item {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= items.length; rank++) {
    sum += 1 / rank ** exponent;
    sums.push(sum);
  }
  return () => at(items, firstAbove(sums, random() * sum));
}

/** Any of the items, each as likely as the others. */
export function oneOf<Item>(items: readonly Item[], random: Random): Item {
  return at(items, Math.floor(random() * items.length));
}

/** The item at this index. @throws Error when there is none */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`There is no item ${index} among ${items.length}.`);
  return item;
}

function firstAbove(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
