import type { Entity } from '../extract/article-graph.ts';
import { countryByCode } from '../extract/lexicons/countries.ts';
import type { ContributionInput, LocationInput } from '../generated/cypher/model.ts';
import { isPlace } from './drawn-relationships.ts';
import { countryIdOf } from './identify.ts';

/** The article that contributes. */
interface Source {
  readonly articleId: string;
  /** What contributions are ordered by: the article's day, then its id. */
  readonly order: string;
}

/** What an article says itself of an entity that it names, before it is known where that takes place. */
export function ownContribution(entityId: string, entity: Entity, { articleId, order }: Source): ContributionInput {
  const isEvent = entity.type === 'Event';
  return {
    articleId,
    entityId,
    type: entity.type,
    order,
    nameFr: entity.name.fr,
    nameEn: entity.name.en,
    aliases: entity.aliases,
    unnamed: entity.type === 'Person' ? entity.unnamed : null,
    isoCode: entity.type === 'Country' ? entity.isoCode : null,
    countryCode: 'countryCode' in entity ? entity.countryCode : null,
    kind: isEvent ? entity.kind : null,
    date: isEvent ? entity.date : null,
    dateBasis: isEvent ? entity.dateBasis : null,
    locationId: null,
    precise: null,
  };
}

/**
 * What an article says of each entity, one row an entity: of those that it names, and of their countries, whether it names
 * these too.
 *
 * @param own What it says itself; two entities may turn out to be one.
 * @param locations Where its events take place, the place that tells most first.
 */
export function contributionsOf(
  own: readonly ContributionInput[],
  locations: readonly LocationInput[],
  source: Source,
): ContributionInput[] {
  const all = new Map<string, ContributionInput>();
  for (const one of [...own.map((said) => located(said, locations)), ...countriesOf(own, source)]) {
    const first = all.get(one.entityId);
    all.set(one.entityId, first === undefined ? one : joined(first, one));
  }
  return [...all.values()];
}

function located(said: ContributionInput, locations: readonly LocationInput[]): ContributionInput {
  const locationId = locations.find(({ eventId }) => eventId === said.entityId)?.locationId ?? null;
  return { ...said, locationId, precise: locationId === null ? null : isPlace(locationId) };
}

function countriesOf(contributions: readonly ContributionInput[], source: Source): ContributionInput[] {
  const codes = new Set(contributions.flatMap(({ countryCode }) => countryCode ?? []));
  return [...codes].flatMap((isoCode) => {
    const country = countryByCode(isoCode);
    if (country === null) return [];
    const core = { ref: 'e0', type: 'Country', isoCode, name: country, aliases: [], mentions: [] } as const;
    return [ownContribution(countryIdOf(isoCode), core, source)];
  });
}

/** What one article says of one entity in two places: what the first has stays. */
function joined(first: ContributionInput, other: ContributionInput): ContributionInput {
  const dated = first.date === null ? other : first;
  return {
    ...first,
    nameEn: first.nameEn ?? other.nameEn,
    aliases: [...new Set([...first.aliases, other.nameFr, ...other.aliases])].filter((name) => name !== first.nameFr),
    countryCode: first.countryCode ?? other.countryCode,
    date: dated.date,
    dateBasis: dated.dateBasis,
  };
}
