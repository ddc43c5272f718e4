/** The results of `work` in the order of `source`; while one is used the next are under way, at most `most` more. */
export async function* ahead<In, Out>(
  source: Iterable<In> | AsyncIterable<In>,
  work: (one: In) => Promise<Out>,
  most: number,
): AsyncGenerator<Out> {
  const underWay: Promise<Out>[] = [];
  for await (const one of source) {
    const result = work(one);
    result.catch(() => {}); // it may fail before its turn, when it is awaited and the failure told
    underWay.push(result);
    const [first] = underWay;
    if (underWay.length > most && first) {
      underWay.shift();
      yield await first;
    }
  }
  for (const rest of underWay) yield await rest;
}
