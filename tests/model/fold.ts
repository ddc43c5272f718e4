import type { ContributionInput, EntityInput } from '../../src/generated/cypher/model.ts';
import { entityRow } from '../../src/ingest/entity-rows.ts';
import type { Entity } from './graph.ts';

/** An entity of all that articles say of it, as the graph in memory holds it. */
export function foldedEntity(said: readonly ContributionInput[]): Entity {
  const { byName, byDate, earliest, latest, ranks, ...entity } = foldedRow(said);
  return entity;
}

/**
 * The same as the database holds it. All that articles say is looked at together: the oldest that has a property gives it.
 * What is told better comes first: a kind that is known, a date that is stated, a place rather than a country.
 */
export function foldedRow(said: readonly ContributionInput[]): EntityInput {
  const oldestFirst = said.toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const [oldest] = oldestFirst;
  if (oldest === undefined) throw new Error('Nobody says anything of the entity.');
  const first = (...wishes: ((one: ContributionInput) => unknown)[]) =>
    wishes.map((has, wish) => ({ one: oldestFirst.find(has), wish })).find(({ one }) => one !== undefined) ?? {
      one: undefined,
      wish: 0,
    };
  const dated = first(
    ({ dateBasis }) => dateBasis === 'STATED',
    ({ date }) => date,
  );
  const kind = first(
    (one) => one.kind !== null && one.kind !== 'OTHER',
    (one) => one.kind,
  );
  const located = first(
    ({ precise }) => precise,
    ({ locationId }) => locationId,
  );
  const english = first(({ nameEn }) => nameEn).one;
  const national = first(({ countryCode }) => countryCode).one;
  const preferred = ({ one, wish }: ReturnType<typeof first>) => (one === undefined ? '' : `${wish}|${one.order}`);
  const names = said.flatMap(({ nameFr, nameEn, aliases }) => [nameFr, nameEn ?? nameFr, ...aliases]);
  const { entityId: id, type, nameFr, unnamed, isoCode } = oldest;
  return entityRow({
    id,
    type,
    nameFr,
    nameEn: english?.nameEn ?? null,
    names: [...new Set(names)].sort(),
    ranks: [
      oldest.order,
      english?.order ?? '',
      national?.order ?? '',
      preferred(kind),
      preferred(dated),
      preferred(located),
    ],
    unnamed,
    isoCode,
    countryCode: national?.countryCode ?? null,
    kind: kind.one?.kind ?? null,
    date: dated.one?.date ?? null,
    dateBasis: dated.one?.dateBasis ?? null,
    locationId: located.one?.locationId ?? null,
  });
}
