import { DETERMINERS, PREPOSITIONS } from '../lexicons/function-words.ts';
import { fold } from '../text/fold.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Token } from '../text/tokens.ts';
import { gazetteerBit, gazetteersOfPhrase } from './gazetteers.ts';
import type { NameSpan } from './name-span.ts';

const PLURAL = /^\p{Ll}+[sx]$/u;
const CITY =
  gazetteerBit('cities') |
  gazetteerBit('time-zone-cities') |
  gazetteerBit('french-towns') |
  gazetteerBit('world-places');

/**
 * The names with an organisation's second complement inside (*Union des potiers | et verriers*), and without what is none:
 * routes (*le vol Oslo-Lima*), and countries of athletes in three letters.
 */
export function withBorders(text: string, tokens: readonly Token[], names: readonly NameSpan[]): NameSpan[] {
  return names.flatMap((name, i) => {
    if (isRoute(text.slice(name.start, name.end)) || isNation(text, name, names[i - 1])) return [];
    const born = name.type === 'Person' ? / née? /.exec(text.slice(name.start, name.end)) : null;
    const birth = name.start + (born?.index ?? 0);
    if (born !== null)
      return [
        { ...name, end: birth },
        { ...name, start: birth + born[0].length },
      ]; // *Anne X née Y*
    const end = name.type === 'Organization' ? tailEnd(tokens, name) : name.end;
    return [end <= (names[i + 1]?.start ?? end) ? { ...name, end } : name];
  });
}

/** *Rybalka (Ukr)* in results: three letters in brackets behind a person are a country’s. */
function isNation(text: string, { start, end }: NameSpan, before: NameSpan | undefined): boolean {
  if (before?.type !== 'Person' || !/^\s*\($/.test(text.slice(before.end, start))) return false;
  return /^\p{Lu}\p{Ll}{2}$/u.test(text.slice(start, end)) && /^[,)]/.test(text.slice(end, end + 1));
}

/** *et verriers* behind *des potiers* has no article of its own, and so is of the same name. */
function tailEnd(tokens: readonly Token[], { end }: NameSpan): number {
  const next = partitionPoint(tokens, ({ start }) => start < end);
  const [of, first, and, second] = [-2, -1, 0, 1].map((step) => tokens[next + step]?.text ?? '');
  if (of !== 'des' || and !== 'et' || !PLURAL.test(first ?? '') || !PLURAL.test(second ?? '')) return end;
  if (DETERMINERS.has(second ?? '') || PREPOSITIONS.has(second ?? '')) return end;
  return tokens[next + 1]?.end ?? end;
}

/** Two cities with a hyphen between them that no list has as one. */
function isRoute(name: string): boolean {
  const [from, to, ...more] = name.split(/[-‐‑–]/);
  if (from === undefined || to === undefined || more.length > 0) return false;
  return isCity(from) && isCity(to) && gazetteersOfPhrase(fold(name)) === 0;
}

function isCity(name: string): boolean {
  return (gazetteersOfPhrase(fold(name)) & CITY) !== 0;
}
