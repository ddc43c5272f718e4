/** Which of gold and found are one. */
export interface Matching<Gold, Found> {
  readonly pairs: readonly (readonly [Gold, Found])[];
  readonly missed: readonly Gold[];
  /** What was found beyond gold. */
  readonly beyond: readonly Found[];
}

/** Pairs each of gold with the first found that is the same and not yet taken. */
export function match<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  same: (gold: Gold, found: Found) => boolean,
): Matching<Gold, Found> {
  const left = new Set(found);
  const pairs: [Gold, Found][] = [];
  const missed: Gold[] = [];
  for (const one of gold) {
    const hit = [...left].find((other) => same(one, other));
    if (hit === undefined) missed.push(one);
    else {
      left.delete(hit);
      pairs.push([one, hit]);
    }
  }
  return { pairs, missed, beyond: [...left] };
}
