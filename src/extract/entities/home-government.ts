import type { EntityTable } from '../drafts/entity-table.ts';
import type { FoundPosition } from '../positions/found-position.ts';

const GOVERNMENT =
  /^(?:ancien(?:ne)? )?(?:président(?:e)? de la république|chef de l['’]état|premi(?:er|ère) ministre|ministre (?:d|délégué).*|secrétaire d['’]état.*|garde des sceaux.*)$/i;

/** Offices of a government of which the text does not tell the country: it is the only country that the article is about. */
export function withHomeCountry(found: readonly FoundPosition[], table: EntityTable): FoundPosition[] {
  const places = table.drafts.filter(({ mentions }) => mentions.length > 0);
  const [home, ...others] = new Set(places.flatMap(({ countryCode }) => countryCode ?? []));
  if (home === undefined || others.length > 0) return [...found];
  return found.map((position) => {
    const own = position.countryCode === null && position.organization === null && GOVERNMENT.test(position.title);
    return own ? { ...position, countryCode: home, implied: true } : position;
  });
}
