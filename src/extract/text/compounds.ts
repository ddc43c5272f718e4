import type { Token } from './tokens.ts';

const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i;
const APOSTROPHE = /^['’]$/;
const HYPHEN = /^[-‐‑]$/;

/**
 * The last token of the word that `tokens[first]` begins: an elided one with its apostrophe, which a blank may part from
 * what follows (*l’ armée*), or a compound (*Seine-Saint-Denis*).
 *
 * @param joins whether the hyphen between two tokens makes them one word
 */
export function lastOfCompound(
  tokens: readonly Token[],
  first: number,
  joins: (left: Token, right: Token, at: number) => boolean,
): number {
  const [token, next] = [tokens[first], tokens[first + 1]];
  if (token === undefined || next === undefined || token.kind === 'punctuation') return first;
  if (next.start === token.end && APOSTROPHE.test(next.text) && ELIDED.test(token.text)) return first + 1;
  let last = first;
  for (;;) {
    const [left, hyphen, right] = [tokens[last], tokens[last + 1], tokens[last + 2]];
    if (left === undefined || hyphen === undefined || right === undefined || right.kind === 'punctuation') return last;
    if (left.end !== hyphen.start || hyphen.end !== right.start || !HYPHEN.test(hyphen.text)) return last;
    if (!joins(left, right, last + 2)) return last;
    last += 2;
  }
}
