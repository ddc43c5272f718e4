import type { Fields, Type } from '../runtime/types.ts';
import type { Source } from './fault.ts';

/** One `.cypher` file: what its header promises, and the Cypher behind it. */
export interface StatementFile extends Source {
  /** `mention/mentions-of-entity`: the name in logs and metrics. */
  readonly name: string;
  /** `mentionsOfEntity`: the name of the generated function. */
  readonly functionName: string;
  readonly description: string;
  readonly parameters: ReadonlyMap<string, Field>;
  /** What a row of the generated function has. */
  readonly row: ReadonlyMap<string, Field>;
  /** What the final RETURN of the file gives: the row, but for a list. */
  readonly columns: ReadonlyMap<string, Field>;
  readonly rows: RowsTag;
  /** The list that it gives pages of, if any. */
  readonly list: ListTag | null;
  /** The lists that come with its nodes where they are asked for. */
  readonly prefetches: readonly PrefetchTag[];
  readonly mode: 'READ' | 'WRITE';
  /** The Cypher, without header and final semicolon. */
  readonly body: string;
  /** Offset of `body` in `text`. */
  readonly bodyStart: number;
}

export interface Field {
  readonly type: Type;
  readonly description: string;
  /** Offset of the name in the file. */
  readonly at: number;
}

/** `@prefetch claim/claims-of-entity person.id`: a statement of lists, and what it knows the owner by. */
export interface PrefetchTag {
  readonly statement: string;
  readonly variable: string;
  readonly property: string;
  /** Offset of the statement's name in the file. */
  readonly at: number;
}

export type RowsTag =
  | { readonly kind: 'one' | 'maybeOne' | 'many' | 'none' }
  | { readonly kind: 'keyed' | 'keyedOne'; readonly column: string };

/** `@list ClaimRow of Entity by claim.byDate DESC`: what the nodes are, who has such a list, its order key and its order. */
export interface ListTag {
  readonly row: string;
  /** Labels of the owners; none for the one list of all nodes. */
  readonly owners: readonly string[];
  /** The order key of a node, an expression of the file. */
  readonly key: string;
  readonly order: 'ASC' | 'DESC';
  /** The column of the node. */
  readonly node: string;
  /** The property of the nodes by which they are also counted, if any. */
  readonly counts: string | null;
  /** Other columns of the node, which come as lists beside that of the nodes. */
  readonly others: readonly string[];
}

export function typesOf(fields: ReadonlyMap<string, Field>): Fields {
  return new Map([...fields].map(([name, { type }]) => [name, type]));
}

/** Whether a statement gives the one list of all nodes, which can be counted by itself. */
export function isListOfAll({ list }: Pick<StatementFile, 'list'>): boolean {
  return list !== null && list.owners.length === 0;
}

/** Whether a statement gives a list for each owner, which can come along with it. */
export function isPrefetchable({ list }: StatementFile): boolean {
  return list !== null && list.owners.length > 0;
}
