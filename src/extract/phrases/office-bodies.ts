import type { CountryCode } from '../article-graph.ts';
import { countryByDemonym, countryByName } from '../lexicons/countries.ts';
import { readList } from '../lexicons/read-list.ts';
import { fold } from '../text/fold.ts';

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

/** True for a noun that heads the name of a body. */
export function isBody(lower: string): boolean {
  return BODIES.has(fold(lower));
}

/** *Intérieur du Gabon*, *Finances françaises*: a department and its country. */
export function withoutCountry(department: string): { bare: string; country: CountryCode | null } {
  const [, bare = '', tail = ''] = /^(.+?) (?:d(?:e la|es|u|e) ?|d[e']l['’] ?|d['’])?([^ ].*)$/u.exec(department) ?? [];
  const country = countryByName(fold(tail)) ?? countryByDemonym(fold(tail));
  return country === null ? { bare: department, country: null } : { bare, country: country.isoCode };
}
