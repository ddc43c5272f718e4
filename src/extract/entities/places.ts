import type { Document } from '../document.ts';
import type { ClaimDraft } from '../drafts/claim-drafts.ts';
import { countryDraft } from '../drafts/country-drafts.ts';
import type { EntityTable } from '../drafts/entity-table.ts';
import { type Country, countryByName } from '../lexicons/countries.ts';
import { capitalized, nameKey } from '../text/spelling.ts';
import { countryCodeOfPlace } from './place-countries.ts';

/** Behind a place's name, what says its country: *Rostov, en Russie*; *Valence (France)*. */
const COUNTRY_BEHIND = /^\s*(?:,\s*(?:en|au|aux)\s+|\(\s*)(?=\p{Lu})/u;

/** Joins names of places that are no countries to their places. */
export function findPlaces(doc: Document, table: EntityTable, claims: ClaimDraft[]): void {
  doc.names.forEach((name, index) => {
    if (name.type !== 'Place') return;
    const text = doc.text.slice(name.start, name.end);
    const key = nameKey(text);
    if (key === '' || countryByName(key) !== null) return;
    const place = table.entity('Place', key, { fr: capitalized(text), en: null });
    const stated = statedCountry(doc, index);
    if (stated !== null) {
      const evidence = { start: name.start, end: stated.end };
      claims.push({ subject: place, predicate: 'LOCATED_IN', object: countryDraft(table, stated.country), evidence });
    }
    place.countryCode ??= stated?.country.isoCode ?? countryCodeOfPlace(text);
    table.mention(place, name, 'NAME', 'FULL_NAME');
    if (capitalized(text) !== place.name.fr) place.aliases.add(text);
  });
}

function statedCountry(doc: Document, index: number): { country: Country; end: number } | null {
  const [name, next] = [doc.names[index], doc.names[index + 1]];
  if (name === undefined || next === undefined || next.type !== 'Place' || next.start - name.end > 12) return null;
  const between = COUNTRY_BEHIND.exec(doc.text.slice(name.end, next.start + 1));
  if (between === null || name.end + between[0].length !== next.start) return null;
  const country = countryByName(nameKey(doc.text.slice(next.start, next.end)));
  return country === null ? null : { country, end: next.end };
}
