/** Words of an article, and where they stand in it. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Everything in an answer that has words and offsets. */
export function passagesIn(value: unknown): readonly Passage[] {
  if (Array.isArray(value)) return value.flatMap(passagesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(passagesIn);
  return isPassage(value) ? [value, ...inner] : inner;
}

function isPassage(value: object): value is Passage {
  return 'text' in value && 'start' in value && 'end' in value;
}
