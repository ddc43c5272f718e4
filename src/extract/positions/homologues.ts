import type { CountryCode } from '../article-graph.ts';
import { type Document, wordSpan } from '../document.ts';
import { countryByDemonym, countryByName } from '../lexicons/countries.ts';
import { DE, DETERMINERS } from '../lexicons/function-words.ts';
import { behindHonorific, isPerson, nameEnd, nameText } from '../phrases/word-classes.ts';
import { fold } from '../text/fold.ts';
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
    const { end, countryCode } = readCountry(doc, i + 1);
    const at = behindHonorific(words, words[end]?.lower === ',' ? end + 1 : end);
    if (!isPerson(doc, words[at])) continue;
    const person = wordSpan(doc, { first: at, end: nameEnd(doc, at) });
    const evidence = { start: words[i - 1]?.start ?? start, end: person.end };
    const office = wordSpan(doc, { first: i, end });
    const { title, former } = other;
    positions.push({
      person,
      title,
      organization: null,
      countryCode,
      former,
      evidence: { ...evidence, text: text.slice(evidence.start, evidence.end) },
      office,
    });
  }
  return positions;
}

/** *syrien*, *du Gabon*. */
function readCountry(doc: Document, at: number): { end: number; countryCode: CountryCode | null } {
  const { words } = doc;
  const demonym = countryByDemonym(fold(words[at]?.lower ?? ''));
  if (demonym !== null) return { end: at + 1, countryCode: demonym.isoCode };
  if (!DE.has(words[at]?.lower ?? '')) return { end: at, countryCode: null };
  const name = DETERMINERS.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if ((words[name]?.name ?? -1) < 0) return { end: at, countryCode: null };
  return { end: nameEnd(doc, name), countryCode: countryByName(fold(nameText(doc, name)))?.isoCode ?? null };
}
