import type { Document } from '../document.ts';
import { countryDraft } from '../drafts/country-drafts.ts';
import type { EntityTable } from '../drafts/entity-table.ts';
import { countryByName } from '../lexicons/countries.ts';
import { adjectiveAt } from '../phrases/country-adjective.ts';
import { nameKey } from '../text/spelling.ts';

/** Before these an adjective of country is the name of a language (*en russe*) or a noun of people (*un Russe*). */
const BEFORE_LANGUAGE = new Set(['en', 'langue']);

/** Joins names of countries and adjectives of country to their countries. */
export function findCountries(doc: Document, table: EntityTable): void {
  for (const name of doc.names) {
    if (name.type !== 'Place') continue;
    const country = countryByName(nameKey(doc.text.slice(name.start, name.end)));
    if (country !== null) table.mention(countryDraft(table, country), name, 'NAME', 'FULL_NAME');
  }
  for (let token = 0; token < doc.tokens.length; token++) {
    const adjective = adjectiveAt(doc, token);
    if (adjective === null || BEFORE_LANGUAGE.has(doc.lower[token - 1] ?? '')) continue;
    table.mention(countryDraft(table, adjective.country), adjective, 'ADJECTIVE', 'DEMONYM');
  }
}
