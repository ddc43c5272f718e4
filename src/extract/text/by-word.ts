const MOST = 30_000;
/** What is longer is no word. */
const LONGEST = 24;

/** `make` with what it made of a word kept, since news repeats its words. */
export function byWord<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return make(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
