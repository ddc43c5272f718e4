import type { CountryCode } from '../article-graph.ts';
import type { Document } from '../document.ts';
import { countryByDemonym, countryByName } from '../lexicons/countries.ts';
import { DETERMINERS } from '../lexicons/function-words.ts';
import { readList } from '../lexicons/read-list.ts';
import { fold } from '../text/fold.ts';
import { isAdjective, isContent, isPerson, nameEnd, nameText } from './word-classes.ts';

/** Bodies that are part of a title rather than an organisation of their own: *porte-parole du gouvernement*. */
const PART_OF_TITLE = new Set(
  (
    'gouvernement police parlement opposition cabinet cour section service services bureau direction mission groupe jury ' +
    'front force forces ordre formation ensemble garde centre'
  ).split(' '),
);

const BODIES = new Set(
  readList('organization-heads.txt')
    .map(fold)
    .filter((noun) => !PART_OF_TITLE.has(noun)),
);

/** Words of a body's complements, at most. */
const LONGEST = 14;

/** True for a noun that heads the name of a body. */
export function isBody(lower: string): boolean {
  return BODIES.has(fold(lower));
}

/** The body's own complements: *comité d’organisation de la primaire*. */
export function bodyEnd(doc: Document, from: number): number {
  const { words, names } = doc;
  let end = from;
  while (end < from + LONGEST && /^(?:de|d'|du|des|à|pour|aux?)$/.test(words[end]?.lower ?? '')) {
    let i = end + 1;
    while (DETERMINERS.has(words[i]?.lower ?? '')) i++;
    const noun = words[i];
    if (noun === undefined || noun.kind === 'punctuation' || isPerson(doc, noun)) break;
    if (names[noun.name] !== undefined) {
      if (names[noun.name]?.type === 'Place' && countryByName(fold(nameText(doc, i))) !== null) break;
      end = nameEnd(doc, i);
      continue;
    }
    if (!isContent(noun)) break;
    i++;
    while (words[i]?.name === -1 && isAdjective(words[i])) i++;
    end = i;
  }
  return end;
}

/** *Intérieur du Gabon*, *Finances françaises*: a department and its country. */
export function withoutCountry(department: string): { bare: string; country: CountryCode | null } {
  const [, bare = '', tail = ''] = /^(.+?) (?:d(?:e la|es|u|e) ?|d[e']l['’] ?|d['’])?([^ ].*)$/u.exec(department) ?? [];
  const country = countryByName(fold(tail)) ?? countryByDemonym(fold(tail));
  return country === null ? { bare: department, country: null } : { bare, country: country.isoCode };
}
