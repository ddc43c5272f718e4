import { getNullableType, isListType, valueFromAST } from 'graphql';
import type { Ask, FieldAsk, Operation } from '../../resolvers/selection.ts';

/** The rows that a list without pages is taken to have, such as the positions of a person. */
const UNSIZED_LIST = 10;

/** A node counts as one more row for each 20 fields begun: aliases repeat what it answers. */
const FIELDS_A_ROW = 20;

/** The same for each 1,000 UTF-16 code units of names in the answer, which every node repeats. */
const NAME_LENGTH_A_ROW = 1_000;

/** Most rows of a page, of a neighborhood and of `nodes(ids:)`. Asking for more is an error and reads no row. */
const LARGEST_PAGE = 100;

/** Most steps of a path. */
const LONGEST_PATH = 6;

/**
 * How many rows an operation asks for at most, in the sense of the GraphQL cost directives specification by IBM: a list counts
 * its size times what is asked of each of its nodes, a single node counts one, and where there may be nodes of several types
 * the dearest counts. A number of them (`totalCount`) costs one; other scalars and what only holds nodes together cost none.
 */
export function rowsOf(operation: Ask, variableValues: Operation['variableValues']): number {
  const known = new Map<Ask, number>();

  function rowsBelow(ask: Ask): number {
    const rows = known.get(ask) ?? sum(ask.fields.values(), rowsOfField);
    known.set(ask, rows);
    return rows;
  }

  function rowsOfField(field: FieldAsk): number {
    const [type] = field.types;
    if (type === undefined) return field.field.name === 'totalCount' ? 1 : 0;
    const page = PAGES.find(({ name }) => name.test(type.name));
    if (page) return rowsOfPage(field.below(type), page.size(sizesOf(field)));
    return (isList(field) ? listSize(sizesOf(field)) : 1) * rowsOfDearest(field);
  }

  /** A page reads its nodes once, whether `nodes`, `edges` or `pageInfo` is asked for. */
  function rowsOfPage({ fields }: Ask, size: number): number {
    const lists = sum(fields.values(), (field) => (isList(field) ? size * rowsOfDearest(field) : 0));
    const counts = sum(fields.values(), (field) => (field.types.length === 0 ? rowsOfField(field) : 0));
    return Math.max(lists, fields.size > counts ? size : 0) + counts;
  }

  function rowsOfDearest(field: FieldAsk): number {
    return Math.max(
      ...field.types.map((type) => {
        const ask = field.below(type);
        const inNames = Math.floor(ask.nameLength / NAME_LENGTH_A_ROW);
        const own = NO_NODE.test(type.name) ? 0 : Math.max(1, Math.ceil(ask.fields.size / FIELDS_A_ROW));
        return Math.max(own, inNames) + rowsBelow(ask);
      }),
    );
  }

  /** The arguments that set sizes. A value of the wrong type is left out: its field will answer with an error. */
  function sizesOf({ field, nodes: [node] }: FieldAsk): Sizes {
    const sizes: Sizes = {};
    for (const { name, type, defaultValue } of field.args) {
      if (!isSize(name)) continue;
      const given = node?.arguments?.find((argument) => argument.name.value === name);
      sizes[name] = (given && valueFromAST(given.value, type, variableValues)) ?? defaultValue;
    }
    return sizes;
  }

  return rowsBelow(operation);
}

const SIZES = ['first', 'last', 'ids', 'maxLength'] as const;

type Sizes = Partial<Record<(typeof SIZES)[number], unknown>>;

/** Whether an argument says how many rows there may be. */
export function isSize(name: string): name is keyof Sizes {
  return SIZES.some((size) => size === name);
}

/** Types that hold nodes (connections, paths), and how many nodes they hold at most. */
const PAGES: readonly { readonly name: RegExp; readonly size: (sizes: Sizes) => number }[] = [
  { name: /Connection$/, size: ({ first, last }) => within(first ?? last ?? 20, LARGEST_PAGE) },
  { name: /^Neighborhood$/, size: ({ first }) => within(first ?? 50, LARGEST_PAGE) },
  { name: /^Timeline$/, size: () => LARGEST_PAGE }, // of more claims than a page has
  { name: /^Path$/, size: ({ maxLength }) => within(maxLength ?? LONGEST_PATH, LONGEST_PATH) + 1 },
];

/** Types of objects that stand for no node of the graph. */
const NO_NODE = /Edge$|^PageInfo$|^PathStep$/;

function listSize({ ids }: Sizes): number {
  return Array.isArray(ids) ? within(ids.length, LARGEST_PAGE) : UNSIZED_LIST;
}

function within(size: unknown, largest: number): number {
  return Math.min(Math.max(Number(size), 0), largest);
}

function isList({ field }: FieldAsk): boolean {
  return isListType(getNullableType(field.type));
}

function sum<Item>(items: Iterable<Item>, of: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}
