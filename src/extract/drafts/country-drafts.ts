import type { CountryCode } from '../article-graph.ts';
import { type Country, countryByCode } from '../lexicons/countries.ts';
import type { EntityDraft, EntityTable } from './entity-table.ts';

/** A country as an entity of the article. */
export function countryDraft(table: EntityTable, { isoCode, fr, en }: Country): EntityDraft {
  const draft = table.entity('Country', isoCode, { fr, en });
  draft.countryCode = isoCode;
  return draft;
}

/** The country of a code as an entity of the article; null for a code that is not assigned. */
export function countryOfCode(table: EntityTable, code: CountryCode): EntityDraft | null {
  const country = countryByCode(code);
  return country === null ? null : countryDraft(table, country);
}
