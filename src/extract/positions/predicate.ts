import type { TextContext } from '../text/context.ts';
import { DETERMINERS } from '../text/function-words.ts';
import { isPerson } from '../text/word-classes.ts';
import { type OfficePhrase, readOffice } from './office-phrase.ts';

/** The units that a person's name covers; `end` is behind the last. */
export interface PersonUnits {
  readonly first: number;
  readonly end: number;
}

/** Verbs that say what their subject is. */
export const COPULAS: ReadonlySet<string> = new Set([
  'est',
  'était',
  'fut',
  'devient',
  'devenu',
  'devenue',
  'reste',
  'sera',
  'serait',
  'redevient',
]);
const APPOINTED =
  /^(?:élue?|réélue?|nommée?|désignée?|promue?|proclamée?|couronnée?|sacrée?|devenue?|redevenue?|intronisée?|été)$/;
/** *X a nommé le ministre* tells of another's office. */
const ACTIVE = /^(?:a|ont|avait|avaient|aura)$/;
const BETWEEN = /^(?:encore|alors|aussi|également|toujours|ainsi|été|élue?|nommée?|comme)$/;
/** Between a subject and *est*, *a été élu*: a few words at most. */
const REACH = 4;

/** The office that a verb from unit `from` on says its subject to hold: *est le manager de Y*, *a été élu président*. */
export function predicateBehind(context: TextContext, from: number): OfficePhrase | null {
  const { units } = context;
  for (let i = from; i < from + REACH; i++) {
    const word = units[i];
    if (word === undefined || /^(?:[.;:]|et|que|qu')$/.test(word.lower) || isPerson(context, word)) return null;
    if (!COPULAS.has(word.lower) && !APPOINTED.test(word.lower)) continue;
    if (word.lower !== 'été' && ACTIVE.test(units[i - 1]?.lower ?? '')) return null;
    const office = officeAt(context, i + 1);
    if (office !== null) return office;
  }
  return null;
}

function officeAt(context: TextContext, from: number): OfficePhrase | null {
  const { units } = context;
  let at = from;
  while (at < from + 3 && BETWEEN.test(units[at]?.lower ?? '')) at++;
  if (DETERMINERS.has(units[at]?.lower ?? '')) at++;
  const office = readOffice(context, at);
  return office === null || office.plural || isPerson(context, units[office.end]) ? null : office;
}
