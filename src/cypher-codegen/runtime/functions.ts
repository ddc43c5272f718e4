import { isValues } from './convert.ts';
import { countText, type Holes, type ListHoles, listText, type Order, textWithLists } from './list-texts.ts';
import { type Result, resultOf } from './results.ts';
import { LISTS, SELECTED } from './selection.ts';
import {
  isInOrder,
  type PreparedStatement,
  prepare,
  type Run,
  type TypedLists,
  type TypedStatement,
} from './statement.ts';
import type { Shapes, TypeTexts, ValuesOf } from './types.ts';

/** Runs a statement on a connection and gives its rows, checked. */
export interface StatementFunction<Parameters, Result> {
  (run: Run, ...parameters: keyof Parameters extends never ? [] : [parameters: Parameters]): Promise<Result>;
  /** Every text that it may send. */
  readonly texts: readonly TypedStatement[];
}

/** A row of what a function gives. */
export type RowOf<Function extends (...args: never) => Promise<unknown>> = ItemOf<Awaited<ReturnType<Function>>>;

type ItemOf<Found> =
  Found extends ReadonlyMap<unknown, infer Item> ? ItemOf<Item> : Found extends readonly (infer Item)[] ? Item : Found;

/** What the header of a statement promises. */
interface Header<Parameters extends TypeTexts, Row extends TypeTexts, Rows extends string> {
  readonly name: string;
  readonly parameters: Parameters;
  readonly row: Row;
  /** `one`, `maybeOne`, `many`, `none`, `keyed COLUMN` or `keyedOne COLUMN`. */
  readonly rows: Rows;
}

interface PlainStatement {
  readonly mode: 'READ' | 'WRITE';
  /** Whether it is a command, which takes parameters by themselves only. */
  readonly isCommand?: boolean;
  readonly text: string;
}

interface ListStatement<Lists extends Prefetchable> {
  readonly order: Order;
  readonly text: (holes: ListHoles) => string;
  readonly prefetches?: Lists;
}

interface StatementWithLists<Lists extends Prefetchable> {
  readonly text: (holes: Holes) => string;
  readonly prefetches: Lists;
}

/** Lists that come along with a statement's nodes where they are asked for, and what each knows its owner by. */
interface Prefetchable {
  readonly [name: string]: readonly [list: List, owner: string];
}

interface List {
  readonly header: ListStatement<Prefetchable> & Header<TypeTexts, TypeTexts, string>;
}

type NoLists = Record<never, never>;

/** How many nodes have a value; `null` where there are no nodes. */
export interface Count {
  readonly value: string | null;
  readonly count: number;
}

/**
 * Makes the functions of statements whose headers name these shapes.
 *
 * @template Known The TypeScript types of the shapes, by name.
 */
export function functionsOf<Known>(shapes: Shapes) {
  type Parameters<Lists extends Prefetchable, Own extends TypeTexts> = ValuesOf<Own, Known> & {
    readonly lists: AskedLists<Lists, Known>;
  };
  type Row<Lists extends Prefetchable, Own extends TypeTexts> = ValuesOf<Own, Known> & {
    readonly lists?: FoundLists<Lists, Known>;
  };
  type ListRow<Lists extends Prefetchable, Own extends TypeTexts> = ValuesOf<Own, Known> & {
    readonly lists?: ListsOfEach<Lists, Known>;
  };

  return { statement, list, listOfAll, statementWithLists };

  function statement<const P extends TypeTexts, const R extends TypeTexts, const N extends string>({
    isCommand = false,
    rows,
    ...header
  }: Header<P, R, N> & PlainStatement): StatementFunction<ValuesOf<P, Known>, Result<N, ValuesOf<R, Known>>> {
    const parametersInMap = !isCommand && Object.keys(header.parameters).length > 0;
    const text: TypedStatement = { ...header, parametersInMap };
    return functionOf([text], rows, prepare(text, shapes));
  }

  /** A statement of a list is sent in its order, or in the other where a page is read from its other end. */
  function list<
    const P extends TypeTexts,
    const R extends TypeTexts,
    const N extends string,
    const L extends Prefetchable = NoLists,
  >(header: Header<P, R, N> & ListStatement<L>) {
    const { name, parameters, row, rows, order, text } = header;
    const inOrder = {
      name,
      mode: 'READ',
      parameters,
      row,
      parametersInMap: true,
      text: listText(text, order),
    } as const;
    const other = listText(text, order === 'DESC' ? 'ASC' : 'DESC');
    const reversed = { ...inOrder, name: `${name}+reversed`, text: other };
    const [call, callReversed] = [prepare(inOrder, shapes), prepare(reversed, shapes)];
    const either: PreparedStatement = {
      name,
      rows: (run, given) => (isInOrder(given, order) ? call : callReversed).rows(run, given),
    };
    const run = functionOf<ValuesOf<P, Known>, Result<N, ListRow<L, R>>>([inOrder, reversed], rows, either);
    return Object.assign(run, { header });
  }

  /** The one list of all nodes: what all its pages give is also counted, in all and by a property of the nodes if it names one. */
  function listOfAll<
    const P extends TypeTexts,
    const R extends TypeTexts,
    const C extends string | undefined = undefined,
  >(header: Header<P, R, 'one'> & ListStatement<NoLists> & { readonly counts?: C }) {
    const { [SELECTED]: _selected, ...parameters } = header.parameters;
    const counting = (way: string, row: TypeTexts, counted: ListHoles['counted']): TypedStatement => {
      const text = countText(header.text, counted);
      return { name: `${header.name}+${way}`, mode: 'READ', parameters, row, parametersInMap: true, text };
    };
    type Asked = Omit<ValuesOf<P, Known>, typeof SELECTED>;
    const inAll = counting('count', { total: 'INTEGER!' }, (node) => `count(${node}) AS total`);
    const byValue = (property: string) => {
      const text = counting(
        'counts',
        { value: 'STRING', count: 'INTEGER!' },
        (node) => `${node}.${property} AS value, count(${node}) AS count`,
      );
      return functionOf<Asked, readonly Count[]>([text], 'many', prepare(text, shapes));
    };
    const page = list(header);
    const count = functionOf<Asked, { readonly total: number }>([inAll], 'one', prepare(inAll, shapes));
    const countBy = header.counts === undefined ? undefined : byValue(header.counts);
    const texts = [page, count, countBy].flatMap((each) => each?.texts ?? []);
    return Object.assign(page, {
      count,
      countBy: countBy as C extends string ? NonNullable<typeof countBy> : undefined,
      texts,
    });
  }

  /** It is sent with its lists when any is asked for in its order, and else alone. */
  function statementWithLists<
    const P extends TypeTexts,
    const R extends TypeTexts,
    const N extends string,
    const L extends Prefetchable,
  >({ rows, text, prefetches, ...header }: Header<P, R, N> & StatementWithLists<L>) {
    const lists = typedLists(prefetches);
    const alone: TypedStatement = {
      ...header,
      mode: 'READ',
      parametersInMap: true,
      text: text({ lists: '', columns: '' }),
    };
    const together: TypedStatement = {
      ...alone,
      name: `${header.name}+lists`,
      parameters: { ...header.parameters, [LISTS]: 'MAP!' },
      lists,
      text: textWithLists(text, lists),
    };
    const [call, callWithLists] = [prepare(alone, shapes), prepare(together, shapes)];
    const either: PreparedStatement = {
      name: header.name,
      rows: (run, { [LISTS]: wanted, ...given }) =>
        isValues(wanted) && Object.entries(lists).some(([name, { order }]) => isInOrder(wanted[name], order))
          ? callWithLists.rows(run, { ...given, [LISTS]: wanted })
          : call.rows(run, given),
    };
    return functionOf<Parameters<L, P>, Result<N, Row<L, R>>>([alone, together], rows, either);
  }
}

/** The texts that the functions of some modules send, by their names in logs and metrics. */
export function textsOf(
  modules: readonly Readonly<Record<string, Pick<StatementFunction<unknown, unknown>, 'texts'>>>[],
): Readonly<Record<string, TypedStatement>> {
  const texts = modules.flatMap((functions) => Object.values(functions).flatMap((one) => one.texts));
  return Object.fromEntries(texts.map((text) => [text.name, text]));
}

function typedLists(prefetches: Prefetchable = {}): TypedLists {
  const entries = Object.entries(prefetches).map(([name, [{ header }, owner]]) => [
    name,
    { ...header, owner, lists: typedLists(header.prefetches) },
  ]);
  return Object.fromEntries(entries);
}

/** The function that runs a statement by one of its texts. */
function functionOf<Parameters, Result>(
  texts: readonly TypedStatement[],
  rows: string,
  call: PreparedStatement,
): StatementFunction<Parameters, Result> {
  const toResult = resultOf(call.name, rows);
  const send: unknown = Object.assign(async (run: Run, parameters = {}) => toResult(await call.rows(run, parameters)), {
    texts,
  });
  return send as StatementFunction<Parameters, Result>;
}

type AskedLists<Lists extends Prefetchable, Known> = {
  readonly [Name in keyof Lists]?: Omit<ValuesOf<Lists[Name][0]['header']['parameters'], Known>, 'ids'> & {
    readonly lists?: AskedLists<NonNullable<Lists[Name][0]['header']['prefetches']>, Known>;
  };
};

type FoundLists<Lists extends Prefetchable, Known> = {
  readonly [Name in keyof Lists]?: ValuesOf<Lists[Name][0]['header']['row'], Known> & {
    readonly lists?: ListsOfEach<NonNullable<Lists[Name][0]['header']['prefetches']>, Known>;
  };
};

type ListsOfEach<Lists extends Prefetchable, Known> = {
  readonly [Name in keyof Lists]?: readonly ValuesOf<Lists[Name][0]['header']['row'], Known>[];
};
