import { makeId, NODE_TYPES } from '../../src/graph/id.ts';
import { nameKey } from '../../src/graph/name-key.ts';
import { words } from '../../src/graph/words.ts';
import { held, type MemoryGraph } from '../model/graph.ts';
import { claimsOfEntity } from '../model/lists.ts';

/** Argument values: from the graph, edge cases, and values that are refused. */
export interface Samples {
  readonly ids: readonly string[];
  readonly entityIds: readonly string[];
  readonly unknownIds: readonly string[];
  /** Names that one entity of the type has, and none. */
  readonly names: (type: string) => readonly string[];
  /** Names that one entity of all has, and none. */
  readonly entityNames: readonly string[];
  readonly ambiguousNames: readonly string[];
  /** Words of quotes, whole and begun. */
  readonly words: readonly string[];
  readonly partsOfNames: readonly string[];
  readonly publishers: readonly string[];
  readonly countryCodes: readonly string[];
  readonly dates: readonly string[];
}

/** How many nodes of a type are sampled. */
const OF_A_TYPE = 12;

export function samplesOf(graph: MemoryGraph): Samples {
  const entities = [...graph.entities.values()];
  const hubs = entities
    .map((entity) => ({ entity, links: claimsOfEntity(graph, entity.id).length }))
    .sort((a, b) => b.links - a.links)
    .map(({ entity }) => entity);
  const entityIds = ['Person', 'Organization', 'Country', 'Place', 'Event'].flatMap((type) =>
    hubs
      .filter((entity) => entity.type === type)
      .slice(0, OF_A_TYPE)
      .map(({ id }) => id),
  );
  const others = [graph.articles, graph.publishers, graph.mentions, graph.quotes, graph.positions, graph.claims];
  const names = (type: string) => entities.filter((entity) => entity.type === type).flatMap(namesOf);
  const isAmbiguous = (type: string, name: string) => {
    const named = graph.names.get(nameKey(name)) ?? new Set();
    return [...named].filter((id) => graph.entities.get(id)?.type === type).length > 1;
  };
  return {
    ids: [...entityIds, ...others.flatMap((map) => [...map.keys()].slice(0, OF_A_TYPE))],
    entityIds,
    unknownIds: NODE_TYPES.map((type) => makeId(type, 'nobody')),
    names: (type) => [
      ...names(type)
        .filter((name) => !isAmbiguous(type, name))
        .flatMap(spellings),
      'nobody',
      '',
    ],
    entityNames: [
      ...entityIds
        .flatMap((id) => namesOf(held(graph.entities, id)))
        .filter((name) => graph.names.get(nameKey(name))?.size === 1)
        .flatMap(spellings),
      'nobody',
      '',
    ],
    words: [...quotedWords(graph), 'à', '', 'nobody'],
    ambiguousNames: ['hatami', 'Ministère de la Défense', 'ministry of foreign affairs'],
    partsOfNames: [
      ...partsOf(entities.map(({ nameFr }) => nameFr)),
      '',
      '_',
      '|',
      'person_',
      'é',
      "l'",
      'a',
      'QU',
      ' ',
    ],
    publishers: [...graph.publishers.values()].flatMap(({ name }) => spellings(name)).concat('nobody'),
    countryCodes: ['FR', 'be', 'Ru', 'IR', 'DE', 'KZ', 'ZZ'],
    dates: ['2019', '2019-06', '2019-06-01', '2018-09', '2020-02-29', '2014/2016', '201X', '1999', '2030-01-01'],
  };
}

function namesOf({ nameFr, nameEn, aliases }: { nameFr: string; nameEn: string | null; aliases: readonly string[] }) {
  return [nameFr, ...(nameEn === null ? [] : [nameEn]), ...aliases];
}

/** Words of quotes: one, two that follow each other, and one that is only begun. */
function quotedWords(graph: MemoryGraph): string[] {
  return [...graph.quotes.values()].slice(0, 3 * OF_A_TYPE).map(({ text }, i) => {
    const all = [...words(text)].slice(i % 4, (i % 4) + 1 + (i % 2));
    const [start, end] = [all[0]?.start ?? 0, all.at(-1)?.end ?? 1];
    return text.slice(start, i % 3 === 0 ? Math.max(start + 2, end - 1) : end);
  });
}

/** A name as it stands, in capitals, and without diacritics. */
function spellings(name: string): string[] {
  return [name, name.toUpperCase(), nameKey(name)];
}

function partsOf(names: readonly string[]): string[] {
  return names.filter((_, i) => i % 7 === 0).flatMap((name, i) => [name.slice(i % 5, (i % 5) + 2 + (i % 4)), name]);
}
