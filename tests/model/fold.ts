import type { ContributionInput } from '../../src/generated/cypher/model.ts';
import { entityRow } from '../../src/ingest/entity-rows.ts';
import type { Entity } from './graph.ts';

/**
 * An entity of all that articles say of it, looked at together: the oldest that has a property gives it. What is told
 * better comes first: a kind that is known, a date that is stated, a place rather than a country.
 */
export function foldedEntity(said: readonly ContributionInput[]): Entity {
  const oldestFirst = said.toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const [oldest] = oldestFirst;
  if (oldest === undefined) throw new Error('Nobody says anything of the entity.');
  const first = (...wishes: ((one: ContributionInput) => unknown)[]) =>
    wishes.map((has) => oldestFirst.find(has)).find((one) => one !== undefined);
  const dated = first(
    ({ dateBasis }) => dateBasis === 'STATED',
    ({ date }) => date,
  );
  const kind = first(
    (one) => one.kind !== null && one.kind !== 'OTHER',
    (one) => one.kind,
  )?.kind;
  const located = first(
    ({ precise }) => precise,
    ({ locationId }) => locationId,
  );
  const names = said.flatMap(({ nameFr, nameEn, aliases }) => [nameFr, nameEn ?? nameFr, ...aliases]);
  const { entityId: id, type, nameFr, unnamed, isoCode } = oldest;
  const { byName, byDate, earliest, latest, ranks, ...entity } = entityRow({
    id,
    type,
    nameFr,
    nameEn: first(({ nameEn }) => nameEn)?.nameEn ?? null,
    names: [...new Set(names)].sort(),
    ranks: [],
    unnamed,
    isoCode,
    countryCode: first(({ countryCode }) => countryCode)?.countryCode ?? null,
    kind: kind ?? null,
    date: dated?.date ?? null,
    dateBasis: dated?.dateBasis ?? null,
    locationId: located?.locationId ?? null,
  });
  return entity;
}
