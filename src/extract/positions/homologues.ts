import { type Document, wordSpan } from '../document.ts';
import { readComplements } from '../phrases/office-modifiers.ts';
import { behindHonorific, isPerson, nameEnd } from '../phrases/word-classes.ts';
import type { FoundPosition } from './found-position.ts';

/** Words from an office to the *homologue* of who holds it, at most. */
const REACH = 40;

/** *le ministre de la Défense, X, et son homologue syrien, Y*: Y holds the office of X, in another country. */
export function findHomologues(doc: Document, found: readonly FoundPosition[]): FoundPosition[] {
  const { words, text } = doc;
  const positions: FoundPosition[] = [];
  for (let i = 0, next = 0; i < words.length; i++) {
    if (words[i]?.lower !== 'homologue') continue;
    const start = words[i]?.start ?? 0;
    while ((found[next]?.office.start ?? Infinity) < start) next++;
    const other = found[next - 1];
    const first = words[Math.max(0, i - REACH)]?.start ?? 0;
    if (other === undefined || other.office.start < first || /[\n.!?]\s/.test(text.slice(other.office.end, start)))
      continue;
    const { end, countryCode } = readComplements(doc, i + 1);
    const at = behindHonorific(words, words[end]?.lower === ',' ? end + 1 : end);
    if (!isPerson(doc, words[at])) continue;
    const person = wordSpan(doc, { first: at, end: nameEnd(doc, at) });
    positions.push({
      ...other,
      person,
      organization: null,
      countryCode,
      evidence: wordSpan(doc, { first: i - 1, end: nameEnd(doc, at) }),
      office: wordSpan(doc, { first: i, end }),
    });
  }
  return positions;
}
