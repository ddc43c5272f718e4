import type { Entity } from '../extract/article-graph.ts';
import { countryByCode } from '../extract/lexicons/countries.ts';
import type { EntityInput, NameInput } from '../generated/cypher/model.ts';
import { allNames } from '../graph/all-names.ts';
import { lookUpKey } from '../graph/look-up-key.ts';
import { orderKey } from '../graph/order-key.ts';
import { searchableName, typeWord } from '../graph/words.ts';
import { dayKey, days } from './days.ts';
import { countryIdOf } from './identify.ts';
import { wellKnownNames } from './well-known-names.ts';

/** The countries of what an article names, whether it names them too. */
export function countryRows(entities: readonly EntityInput[]): EntityInput[] {
  const codes = new Set(entities.flatMap(({ countryCode }) => countryCode ?? []));
  return [...codes].flatMap((isoCode) => {
    const country = countryByCode(isoCode);
    if (country === null) return [];
    const { fr, en } = country;
    const core = { ref: 'e0', type: 'Country', isoCode, name: { fr, en }, aliases: [], mentions: [] } as const;
    return [entityRow(core, countryIdOf(isoCode))];
  });
}

/** An entity with the keys that lists of entities are ordered by. */
export function entityRow(entity: Entity, id: string): EntityInput {
  const isEvent = entity.type === 'Event';
  const { fr: nameFr, en: nameEn } = entity.name;
  const names = { nameFr, nameEn, aliases: entity.aliases, knownAs: wellKnownNames(entity) };
  const { earliest, latest } = isEvent ? days(entity.date) : { earliest: null, latest: null };
  return {
    id,
    type: entity.type,
    ...names,
    nameWords: [typeWord(entity.type), ...allNames(names).map(searchableName)],
    byName: orderKey(nameFr, id),
    unnamed: entity.type === 'Person' ? entity.unnamed : null,
    isoCode: entity.type === 'Country' ? entity.isoCode : null,
    countryCode: 'countryCode' in entity ? entity.countryCode : null,
    kind: isEvent ? entity.kind : null,
    date: isEvent ? entity.date : null,
    dateBasis: isEvent ? entity.dateBasis : null,
    earliest,
    latest,
    byDate: isEvent ? dayKey(earliest ?? '', id) : null,
  };
}

/** The names that look-ups find the entity by. */
export function nameRows(entity: EntityInput): NameInput[] {
  const keys = new Set(allNames(entity).map(lookUpKey));
  return [...keys].map((key) => ({ key, entityId: entity.id }));
}
