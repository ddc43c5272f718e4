import type { ContributionInput, EntityInput } from '../generated/cypher/model.ts';
import { entityRow } from './entity-rows.ts';

/** An entity as far as it is folded. */
export type EntityState = Pick<
  EntityInput,
  | 'nameFr'
  | 'nameEn'
  | 'names'
  | 'ranks'
  | 'unnamed'
  | 'isoCode'
  | 'countryCode'
  | 'kind'
  | 'date'
  | 'dateBasis'
  | 'locationId'
>;

/** What an article says of an entity, whichever article it is. */
export type Contribution = Omit<ContributionInput, 'articleId'>;

/** What a state and a contribution both have. */
type Facts = Omit<EntityState, 'names' | 'ranks'>;

/** By which rank a contribution gives something; none when it does not have it. The least gives it to the entity. */
type Rank = (contribution: Contribution) => string | null;

const ifIt = (has: unknown, rank: string) => (has === null ? null : rank);
const RANKS = {
  name: ({ order }) => order,
  nameEn: ({ nameEn, order }) => ifIt(nameEn, order),
  country: ({ countryCode, order }) => ifIt(countryCode, order),
  kind: ({ kind, order }) => ifIt(kind, `${kind === 'OTHER' ? 1 : 0}|${order}`),
  date: ({ date, dateBasis, order }) => ifIt(date, `${dateBasis === 'STATED' ? 0 : 1}|${order}`),
  location: ({ locationId, precise, order }) => ifIt(locationId, `${precise ? 0 : 1}|${order}`),
} as const satisfies Record<string, Rank>;

/**
 * An entity as it is made of all that articles say of it, in whatever order and however they come together:
 * `foldEntity(foldEntity(null, some), others)` is `foldEntity(null, [...some, ...others])`. The name and each property are
 * those of the oldest article that has one; a kind that is known comes before OTHER, a date that is stated before a date
 * line's, a place before a country. All other names are aliases, sorted by their UTF-16 code units.
 *
 * @param known what is folded already; null of an entity that is new
 * @param contributions of one entity, at least one where it is new
 * @throws Error where there is nothing to fold
 */
export function foldEntity(known: EntityState | null, contributions: readonly Contribution[]): EntityInput {
  const [one] = contributions;
  if (one === undefined) throw new Error('Expected something that an article says of the entity.');
  const given = Object.values(RANKS).map((rank, i) => least(known, known?.ranks[i] ?? '', contributions, rank));
  const [name, nameEn, country, kind, date, location] = given.map(({ facts }) => facts);
  const names = [
    ...(known?.names ?? []),
    ...contributions.flatMap(({ nameFr, nameEn, aliases }) => [
      nameFr,
      ...(nameEn === null ? [] : [nameEn]),
      ...aliases,
    ]),
  ];
  return entityRow({
    id: one.entityId,
    type: one.type,
    nameFr: name?.nameFr ?? one.nameFr,
    nameEn: nameEn?.nameEn ?? null,
    names: [...new Set(names)].sort(),
    ranks: given.map(({ rank }) => rank),
    unnamed: name?.unnamed ?? null,
    isoCode: one.isoCode,
    countryCode: country?.countryCode ?? null,
    kind: kind?.kind ?? null,
    date: date?.date ?? null,
    dateBasis: date?.dateBasis ?? null,
    locationId: location?.locationId ?? null,
  });
}

/** Who gives something, and by which rank; nobody by ''. */
function least(
  known: EntityState | null,
  knownRank: string,
  contributions: readonly Contribution[],
  rankOf: Rank,
): { readonly facts: Facts | null; readonly rank: string } {
  let found: { facts: Facts | null; rank: string } = { facts: knownRank === '' ? null : known, rank: knownRank };
  for (const facts of contributions) {
    const rank = rankOf(facts);
    if (rank !== null && (found.rank === '' || rank < found.rank)) found = { facts, rank };
  }
  return found;
}
