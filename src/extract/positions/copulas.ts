import type { TextContext } from '../document.ts';
import type { OfficePhrase } from '../phrases/office-phrase.ts';
import { isPerson, unitBehind } from '../phrases/word-classes.ts';
import type { Word } from '../text/words.ts';
import { type OfficeList, readOfficeList, skipAdverbs, skipDates } from './office-list.ts';

/** The units that a person's name covers; `end` is behind the last. */
export interface PersonUnits {
  readonly first: number;
  readonly end: number;
}

/** Verbs that say what their subject is. */
export const COPULAS: ReadonlySet<string> = new Set(
  'est était fut devient devint devenu devenue devenant deviendra deviendrait étant reste restait resta demeure sera serait redevient redevint'.split(
    ' ',
  ),
);
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

/** The offices that a verb from unit `from` on says its subject to hold: *est le manager de Y*, *a été élu président*. */
export function predicateBehind(context: TextContext, from: number): OfficeList {
  const { units } = context;
  for (let i = from; i < from + REACH; i++) {
    const word = units[i];
    if (word === undefined || /^(?:[.;:]|et|que|qu')$/.test(word.lower) || isPerson(context, word)) return NONE;
    if (!COPULAS.has(word.lower) && !APPOINTED.test(word.lower)) continue;
    if (word.lower !== 'été' && ACTIVE.test(units[i - 1]?.lower ?? '')) return NONE;
    if (/^(?:ne|n')$/.test(units[i - 1]?.lower ?? '') || isWish(units, i)) return NONE;
    const list = officesAt(context, i + 1);
    if (list.offices.length > 0) return list;
  }
  return NONE;
}

/** *espère être élu*; but not *vient d’être élu*. */
function isWish(units: readonly Word[], at: number): boolean {
  return units[at - 1]?.lower === 'être' && !/^v(?:ient|enait|iennent)$/.test(units[at - 3]?.lower ?? '');
}

/** The offices of the verbs that share a subject: *X naît à Rome et devient maire*. */
export function predicatesBehind(context: TextContext, from: number): OfficePhrase[] {
  const { units } = context;
  const first = predicateBehind(context, from);
  const offices = [...first.offices];
  if (/^(?:et|puis)$/.test(units[from]?.lower ?? '')) return offices;
  for (let i = Math.max(from, first.end); i < from + CLAUSE; i++) {
    const word = units[i];
    if (word === undefined || /^[.;:()«»]$/.test(word.lower) || isPerson(context, word)) break;
    if (/^(?:il|elle|qui|que|qu'|où|dont)$/.test(word.lower)) break;
    if (!/^(?:et|puis)$/.test(word.lower) || !/^(?:est|a|fut|devient|devint|sera)$/.test(units[i + 1]?.lower ?? ''))
      continue;
    const next = predicateBehind(context, i + 1);
    offices.push(...next.offices);
    if (next.end > i) i = next.end - 1;
  }
  return offices;
}

function officesAt(context: TextContext, from: number): OfficeList {
  const { units } = context;
  let at = from;
  for (let before = -1; at !== before && at < from + 8; ) {
    before = at;
    at = skipDates(units, skipAdverbs(units, at));
    if (BETWEEN.test(units[at]?.lower ?? '')) at++;
    if (units[at]?.lower === 'par' && isPerson(context, units[at + 1])) at = unitBehind(context, at + 1);
  }
  return readOfficeList(context, at);
}
