import type { Document } from '../document.ts';
import { COPULAS } from '../lexicons/function-words.ts';
import type { OfficePhrase } from '../phrases/office-phrase.ts';
import { isPerson } from '../phrases/word-classes.ts';
import type { Word } from '../text/words.ts';
import { type OfficeList, readOfficeList, skipAdverbs, skipDates } from './office-list.ts';

/** Verbs that say what their subject is, or will be. */
export const LINKS: ReadonlySet<string> = new Set([
  ...COPULAS,
  ...'devenu devenue devenant deviendra deviendrait sera serait'.split(' '),
]);
const APPOINTED =
  /^(?:élue?|réélue?|nommée?|désignée?|promue?|proclamée?|couronnée?|sacrée?|devenue?|redevenue?|intronisée?|été)$/;
/** *X a nommé le ministre* tells of another's office. */
const ACTIVE = /^(?:a|ont|avait|avaient|aura)$/;
const BETWEEN = /^(?:été|élue?|réélue?|nommée?|désignée?|comme)$/;
/** Between a subject and *est*, *a été élu*: a few words at most. */
const REACH = 4;
/** From a subject to its second verb. */
const CLAUSE = 40;
const NONE: OfficeList = { offices: [], end: 0 };

/** The offices that a verb from word `from` on says its subject to hold: *est le manager de Y*, *a été élu président*. */
export function predicateBehind(doc: Document, from: number): OfficeList {
  const { words } = doc;
  for (let i = from; i < from + REACH; i++) {
    const word = words[i];
    if (word === undefined || /^(?:[.;:]|et|que|qu')$/.test(word.lower) || isPerson(doc, word)) return NONE;
    if (!LINKS.has(word.lower) && !APPOINTED.test(word.lower)) continue;
    if (word.lower !== 'été' && ACTIVE.test(words[i - 1]?.lower ?? '')) return NONE;
    if (/^(?:ne|n')$/.test(words[i - 1]?.lower ?? '') || isWish(words, i)) return NONE;
    const list = officesAt(doc, i + 1);
    if (list.offices.length > 0) return list;
  }
  return NONE;
}

/** *espère être élu*; but not *vient d’être élu*. */
function isWish(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === 'être' && !/^v(?:ient|enait|iennent)$/.test(words[at - 3]?.lower ?? '');
}

/** The offices of the verbs that share a subject: *X naît à Rome et devient maire*. */
export function predicatesBehind(doc: Document, from: number): OfficePhrase[] {
  const { words } = doc;
  const first = predicateBehind(doc, from);
  const offices = [...first.offices];
  if (/^(?:et|puis)$/.test(words[from]?.lower ?? '')) return offices;
  for (let i = Math.max(from, first.end); i < from + CLAUSE; i++) {
    const word = words[i];
    if (word === undefined || /^[.;:()«»]$/.test(word.lower) || isPerson(doc, word)) break;
    if (/^(?:il|elle|qui|que|qu'|où|dont)$/.test(word.lower)) break;
    if (!/^(?:et|puis)$/.test(word.lower) || !/^(?:est|a|fut|devient|devint|sera)$/.test(words[i + 1]?.lower ?? ''))
      continue;
    const next = predicateBehind(doc, i + 1);
    offices.push(...next.offices);
    if (next.end > i) i = next.end - 1;
  }
  return offices;
}

function officesAt(doc: Document, from: number): OfficeList {
  const { words } = doc;
  let at = from;
  for (let before = -1; at !== before && at < from + 8; ) {
    before = at;
    at = skipDates(words, skipAdverbs(words, at));
    if (BETWEEN.test(words[at]?.lower ?? '')) at++;
  }
  return readOfficeList(doc, at);
}
