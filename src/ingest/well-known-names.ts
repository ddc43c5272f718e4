import { namesOfCountry } from '../extract/lexicons/countries.ts';
import { namesOfOrganization } from '../extract/lexicons/known-organizations.ts';
import { fold } from '../extract/text/fold.ts';
import type { EntityInput } from '../generated/cypher/model.ts';

type Named = Pick<EntityInput, 'type' | 'nameFr' | 'names' | 'isoCode'>;

/** Names of an organisation or a country that are well known, whether an article uses them or not: *NATO* of the *OTAN*. */
export function wellKnownNames(entity: Named): readonly string[] {
  return namesOf(entity).filter((name) => !entity.names.includes(name));
}

function namesOf({ type, isoCode, nameFr }: Named): readonly string[] {
  if (isoCode !== null) return namesOfCountry(isoCode);
  return type === 'Organization' ? namesOfOrganization(fold(nameFr)) : [];
}
