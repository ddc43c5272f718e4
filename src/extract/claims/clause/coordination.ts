import type { EntityType } from '../../article-graph.ts';
import { type Document, tokenFrom } from '../../document.ts';
import { COMMON_VERBS } from '../../lexicons/function-words.ts';
import { behindAdjuncts } from './adjuncts.ts';
import { type Argument, argumentStartingAt, describedAt, type Reading } from './arguments.ts';
import { collectiveStartingAt } from './collectives.ts';

const MOST_ITEMS = 20;
/** Words of two that open a list of examples. */
const PAIRS = new Set(['à savoir', 'en particulier', 'parmi lesquels', 'parmi lesquelles', 'y compris', 'tels que']);

/** The words that open a list of examples, and the token behind them. */
interface ExampleOpener {
  readonly first: number;
  readonly behind: number;
}

/** The argument that starts with this token, also one told by a common noun: *les forces de X*, *son compatriote X*. */
export function objectStartingAt(reading: Reading, token: number, types: readonly EntityType[]): Argument | null {
  return (
    argumentStartingAt(reading, token, types) ??
    collectiveStartingAt(reading, token, types) ??
    (types.includes('Person') ? describedAt(reading, token, ['Person']) : null)
  );
}

/** The phrases of a list from this token on: *X (Y), Z et W*. Behind a comma alone another clause may follow. */
export function conjunctsStartingAt(reading: Reading, token: number, types: readonly EntityType[]): Argument[] {
  const { doc } = reading;
  const found: Argument[] = [];
  for (let at = token; found.length < MOST_ITEMS; ) {
    const phrase = objectStartingAt(reading, at, types);
    const behind = phrase === null ? at : tokenFrom(doc.tokens, phrase.end);
    if (phrase === null || (found.length > 0 && COMMON_VERBS.has(doc.lower[behind] ?? ''))) break;
    found.push(phrase);
    const link = linkBehind(doc, behind);
    if (link === null) break;
    if (link.and) {
      const last = objectStartingAt(reading, link.behind, types);
      if (last === null || COMMON_VERBS.has(doc.lower[tokenFrom(doc.tokens, last.end)] ?? '')) break;
      return [...found, last];
    }
    at = link.behind;
  }
  return found.slice(0, 1);
}

/** The comma or *et* behind an item and what stands with it. */
function linkBehind(doc: Document, token: number): { and: boolean; behind: number } | null {
  const { lower } = doc;
  for (const at of [token, behindAdjuncts(doc, token)]) {
    const comma = lower[at] === ',' ? 1 : 0;
    const and = at + comma;
    if (lower[and] === 'et') return { and: true, behind: lower[and + 1] === 'avec' ? and + 2 : and + 1 };
    if (comma > 0) return { and: false, behind: at + 1 };
  }
  return null;
}

/** The words that open a list of examples: *notamment*, *à savoir*, *dont*; a comma may stand before them. */
export function exampleOpener({ lower }: Document, token: number): ExampleOpener | null {
  const first = lower[token] === ',' || lower[token] === '(' ? token + 1 : token;
  const [one, two] = [lower[first] ?? '', lower[first + 1] ?? ''];
  if (one === 'notamment' || one === 'dont' || one === 'comme') return { first, behind: first + 1 };
  return PAIRS.has(`${one} ${two}`) ? { first, behind: first + 2 } : null;
}
