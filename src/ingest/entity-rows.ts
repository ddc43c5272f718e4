import type { EntityInput, NameInput } from '../generated/cypher/model.ts';
import { allNames } from '../graph/all-names.ts';
import { lookUpKey } from '../graph/look-up-key.ts';
import { orderKey } from '../graph/order-key.ts';
import { searchableName, typeWord } from '../graph/words.ts';
import { dayKey, days } from './days.ts';
import { wellKnownNames } from './well-known-names.ts';

/** What an entity is, of which the rest of its row follows. */
export type EntityFacts = Omit<
  EntityInput,
  'aliases' | 'knownAs' | 'nameWords' | 'byName' | 'earliest' | 'latest' | 'byDate'
>;

/** The row of an entity, with the names that it is found by and the keys that lists of entities are ordered by. */
export function entityRow(facts: EntityFacts): EntityInput {
  const { id, type, nameFr, nameEn, names } = facts;
  const isEvent = type === 'Event';
  const aliases = names.filter((name) => name !== nameFr && name !== nameEn);
  const named = { nameFr, nameEn, aliases, knownAs: wellKnownNames(facts) };
  const { earliest, latest } = isEvent ? days(facts.date) : { earliest: null, latest: null };
  return {
    ...facts,
    ...named,
    nameWords: [typeWord(type), ...new Set(allNames(named).map(searchableName))],
    byName: orderKey(nameFr, id),
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
