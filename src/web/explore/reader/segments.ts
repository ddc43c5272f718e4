/** A part of a text that says something of its own, `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text in which nothing begins or ends, and what it is a part of. */
export interface Segment<Of extends Range> extends Range {
  /** The shortest of those that it is a part of; null where it is of none. */
  readonly of: Of | null;
}

/**
 * Cuts a part of a text wherever one of the ranges begins or ends. They may overlap, and reach out of the part.
 *
 * @returns Pieces without a gap from the start of the part to its end. Offsets are UTF-16 code units of the whole text.
 */
export function segmentsOf<Of extends Range>({ start, end }: Range, ranges: readonly Of[]): readonly Segment<Of>[] {
  const inside = ranges.filter((range) => range.start < end && range.end > start);
  const cuts = new Set([start, end]);
  for (const range of inside) {
    cuts.add(Math.max(start, range.start));
    cuts.add(Math.min(end, range.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.start - b.start);
  const segments: Segment<Of>[] = [];
  let open: Of[] = [];
  let next = 0;
  for (const [index, from] of points.slice(0, -1).entries()) {
    for (let range = byStart[next]; range !== undefined && range.start <= from; range = byStart[next]) {
      open.push(range);
      next += 1;
    }
    open = open.filter((range) => range.end > from);
    segments.push({ start: from, end: points[index + 1] ?? end, of: shortestOf(open) });
  }
  return segments;
}

function shortestOf<Of extends Range>(ranges: readonly Of[]): Of | null {
  let shortest: Of | null = null;
  for (const range of ranges)
    if (shortest === null || range.end - range.start < shortest.end - shortest.start) shortest = range;
  return shortest;
}

/** The ends of a range, moved out of a surrogate pair that they would cut, and into the text. */
export function wholeLetters(text: string, { start, end }: Range): Range {
  const isCut = (at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
  return { start: isCut(start) ? start - 1 : start, end: Math.min(text.length, isCut(end) ? end + 1 : end) };
}
