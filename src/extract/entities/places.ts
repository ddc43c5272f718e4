import type { CountryCode, Span } from '../article-graph.ts';
import type { Document } from '../document.ts';
import type { Findings } from '../drafts/claim-drafts.ts';
import { countryDraft } from '../drafts/country-drafts.ts';
import type { EntityDraft, EntityTable } from '../drafts/entity-table.ts';
import { countryByName, englishCapital } from '../lexicons/countries.ts';
import { capitalized, nameKey } from '../text/spelling.ts';
import { countryOfName, stateBehind, WHERE_BEHIND } from './country-mentions.ts';
import { countryCodeOfPlace, countryOfRegion } from './place-countries.ts';

/** Code units between a place and what says where it lies. */
const FARTHEST = 25;

/** Joins names of places that are no countries to their places. */
export function findPlaces({ doc, table, claims }: Findings): void {
  doc.names.forEach((name, index) => {
    if (name.type !== 'Place') return;
    const text = doc.text.slice(name.start, name.end);
    if (nameKey(text) === '' || (countryByName(nameKey(text)) !== null && stateBehind(doc, index) === null)) return;
    const place = placeDraft(table, text);
    const stated = statedBehind(doc, table, index);
    if (stated !== null) {
      const evidence = { start: name.start, end: stated.end };
      claims.push({ subject: place, predicate: 'LOCATED_IN', object: stated.draft, evidence });
    }
    place.countryCode = stated?.code ?? place.countryCode ?? stateBehind(doc, index) ?? countryCodeOfPlace(text);
    if (place.countryCode !== null)
      place.name = { fr: place.name.fr, en: englishCapital(place.name.fr, place.countryCode) };
    table.mention(place, name, 'NAME', 'FULL_NAME');
    if (capitalized(text) !== place.name.fr) place.aliases.add(text);
  });
}

function placeDraft(table: EntityTable, text: string): EntityDraft {
  return table.entity('Place', nameKey(text), { fr: capitalized(text), en: null });
}

/** The country or region that the text puts a place in, right behind its name. */
function statedBehind(
  doc: Document,
  table: EntityTable,
  index: number,
): (Pick<Span, 'end'> & { draft: EntityDraft; code: CountryCode }) | null {
  const [name, next] = [doc.names[index], doc.names[index + 1]];
  if (name === undefined || next === undefined || next.type !== 'Place') return null;
  if (!WHERE_BEHIND.test(doc.text.slice(name.end, Math.min(next.start, name.end + FARTHEST)))) return null;
  const country = countryOfName(doc, index + 1);
  if (country !== null) return { draft: countryDraft(table, country), code: country.isoCode, end: next.end };
  const text = doc.text.slice(next.start, next.end);
  const code = stateBehind(doc, index + 1) ?? countryOfRegion(text);
  return code === null ? null : { draft: placeDraft(table, text), code, end: next.end };
}
