import type { Entity } from '../extract/article-graph.ts';
import { namesOfCountry } from '../extract/lexicons/countries.ts';
import { namesOfOrganization } from '../extract/lexicons/known-organizations.ts';
import { fold } from '../extract/text/fold.ts';

/** Names of an organisation or a country that are well known, whether an article uses them or not: *NATO* of the *OTAN*. */
export function wellKnownNames(entity: Entity): readonly string[] {
  const own = [entity.name.fr, entity.name.en, ...entity.aliases];
  return namesOf(entity).filter((name) => !own.includes(name));
}

function namesOf(entity: Entity): readonly string[] {
  if (entity.type === 'Country') return namesOfCountry(entity.isoCode);
  return entity.type === 'Organization' ? namesOfOrganization(fold(entity.name.fr)) : [];
}
