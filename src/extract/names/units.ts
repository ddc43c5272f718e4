import type { Span } from '../article-graph.ts';
import type { Token } from '../text/tokens.ts';

/** A prefix that stays outside the name behind its hyphen: *pro-Assad*, *outre-Atlantique*. */
const DETACHED = /^(?:anti|pro|ex|outre|mini|proto|non|post|pré|trans|inter|ultra|quasi|vice|para)$/i;

const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i;

/** What the tagger labels: a token, or the tokens of a compound joined by hyphens (*Seine-Saint-Denis*). */
export interface Unit extends Span {
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly kind: Token['kind'];
}

/** The units of `tokens[from]` up to, without, `tokens[to]`. */
export function toUnits(text: string, tokens: readonly Token[], from: number, to: number): Unit[] {
  const units: Unit[] = [];
  let i = from;
  while (i < to) {
    const first = tokens[i];
    if (first === undefined) break;
    let last = first;
    let next = i + 1;
    const mark = tokens[next];
    if (next < to && mark !== undefined && elides(text, first, mark)) {
      last = mark;
      next++;
    }
    while (next + 1 < to && joins(text, last, tokens[next], tokens[next + 1])) {
      last = tokens[next + 1] ?? last;
      next += 2;
    }
    units.push({ start: first.start, end: last.end, spaced: tokens[i - 1]?.end !== first.start, kind: first.kind });
    i = next;
  }
  return units;
}

/** A tokenised corpus parts *l' A320neo* so that the apostrophe stands alone. */
function elides(text: string, word: Token, mark: Token): boolean {
  const code = text.charCodeAt(mark.start);
  const apostrophe = (code === 0x27 || code === 0x2019) && mark.end - mark.start === 1;
  return apostrophe && word.end === mark.start && ELIDED.test(word.text);
}

function joins(text: string, left: Token, hyphen: Token | undefined, right: Token | undefined): boolean {
  if (left.kind === 'punctuation' || right === undefined || right.kind === 'punctuation' || hyphen === undefined)
    return false;
  if (hyphen.end - hyphen.start !== 1 || left.end !== hyphen.start || right.start !== hyphen.end) return false;
  const code = text.charCodeAt(hyphen.start);
  return (code === 0x2d || code === 0x2010 || code === 0x2011) && !DETACHED.test(left.text);
}
