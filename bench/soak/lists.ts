import { EVENT_KINDS, PREDICATES } from '../../src/extract/vocabulary.ts';
import { oneOf, type Random } from '../data/random.ts';
import type { Json } from '../operations/canonical.ts';
import type { Variables } from '../operations/operations.ts';
import type { Pools } from './pools.ts';

/** A root list, with draws of the conditions that its filter knows and the fields that it can be ordered by. */
export interface List {
  readonly name: string;
  readonly query: string;
  readonly draw: () => Variables;
}

type Conditions = Readonly<Record<string, () => Json>>;

const LONGEST_PAGE = 50;

/** Lists of every noun, with conditions, orders, ends and lengths drawn at random. */
export function lists(pools: Pools, random: Random): readonly List[] {
  const country = () => oneOf(pools.countries, random);
  const entity = () => oneOf(pools.entities, random);
  const publisher = () => oneOf(pools.publishers, random);
  const year = (first: number) => () => String(first + Math.floor(random() * 10));
  const dates = { from: year(2000), to: year(2010) };
  const name = () => oneOf([...'abcdefghilmnoprstuv'], random);

  function list(field: string, type: string, orders: readonly string[], conditions: Conditions): List {
    return { name: field, query: listQuery(field, type), draw: () => listVariables(orders, conditions, random) };
  }
  return [
    list('people', 'Person', ['NAME'], { name, country }),
    list('organizations', 'Organization', ['NAME'], { name, country }),
    list('countries', 'Country', ['NAME'], { name }),
    list('places', 'Place', ['NAME'], { name, country }),
    list('events', 'Event', ['DATE', 'NAME'], { name, country, kind: () => oneOf(EVENT_KINDS, random), ...dates }),
    list('quotes', 'Quote', ['PUBLISHED_ON'], { speaker: entity, publisher, ...dates }),
    list('claims', 'Claim', ['PUBLISHED_ON'], {
      predicate: () => oneOf(Object.keys(PREDICATES), random),
      subject: entity,
      object: entity,
      speaker: entity,
      publisher,
      ...dates,
    }),
    list('articles', 'Article', ['PUBLISHED_ON', 'TITLE'], { title: name, publisher, ...dates }),
  ];
}

/** Types of orders are those of the noun; people and the like have one in common. */
function listQuery(field: string, type: string): string {
  const order = ['Person', 'Organization', 'Country', 'Place'].includes(type) ? 'Entity' : type;
  return `query List($filter: ${type}Filter, $orderBy: ${order}Order, $first: Int, $last: Int, $total: Boolean!) {
  ${field}(filter: $filter, orderBy: $orderBy, first: $first, last: $last) {
    totalCount @include(if: $total)
    nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
}

function listVariables(orders: readonly string[], conditions: Conditions, random: Random): Variables {
  const chosen = Object.entries(conditions).filter(() => random() < 0.3);
  const length = 1 + Math.floor(random() * LONGEST_PAGE);
  return {
    filter: Object.fromEntries(chosen.map(([condition, draw]) => [condition, draw()])),
    orderBy: { field: oneOf(orders, random), direction: oneOf(['ASC', 'DESC'], random) },
    ...(random() < 0.7 ? { first: length } : { last: length }),
    total: random() < 0.3,
  };
}
