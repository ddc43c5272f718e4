import type { CountryCode } from '../article-graph.ts';
import type { Document } from '../document.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { type Country, countryByCode, countryByName } from '../lexicons/countries.ts';
import { adjectiveAt } from '../phrases/country-adjective.ts';
import { fold } from '../text/fold.ts';

/** Before these an adjective of country is the name of a language (*en russe*) or a noun of people (*un Russe*). */
const BEFORE_LANGUAGE = new Set(['en', 'langue']);

/** Joins names of countries and adjectives of country to their countries. */
export function findCountries(doc: Document, table: EntityTable): void {
  for (const name of doc.names) {
    if (name.type !== 'Place') continue;
    const country = countryByName(placeKey(doc.text.slice(name.start, name.end)));
    if (country !== null) table.mention(countryDraft(table, country), name, 'NAME', 'FULL_NAME');
  }
  for (let token = 0; token < doc.tokens.length; token++) {
    const adjective = adjectiveAt(doc, token);
    if (adjective === null || BEFORE_LANGUAGE.has(doc.lower[token - 1] ?? '')) continue;
    table.mention(countryDraft(table, adjective.country), adjective, 'ADJECTIVE', 'DEMONYM');
  }
}

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

/** A place's name for look-ups: folded, without the article before it (*la Syrie*, *l’Iran*). */
export function placeKey(name: string): string {
  return fold(name).replace(/^(?:l'|(?:la|le|les) )(?=.)/, '');
}
