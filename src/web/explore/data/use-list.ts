import { useCallback, useState } from 'react';
import type { Connection, Document } from '../../../client/newsgraph.ts';
import type { NewsgraphError } from '../../../client/newsgraph-error.ts';
import { asError } from './again.ts';
import { api } from './api.ts';

/** A list that grows page by page. */
export interface GrowingList<Node> {
  readonly nodes: readonly Node[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: NewsgraphError | null;
  readonly more: () => void;
}

interface Added<Node> {
  /** The list that it was added to. */
  readonly to: Connection<Node>;
  readonly nodes: readonly Node[];
  readonly end: Connection<Node>['pageInfo'];
}

/** The pages of a list behind its first, each asked for when it is wanted. */
export function useList<Data, Variables extends { readonly after?: string | null | undefined }, Node>(
  first: Connection<Node>,
  document: Document<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Connection<Node> | null | undefined,
): GrowingList<Node> {
  const [added, setAdded] = useState<Added<Node> | null>(null);
  const [isLoading, setLoading] = useState(false);
  const [error, setError] = useState<NewsgraphError | null>(null);
  const { nodes, end } = added?.to === first ? added : { nodes: [], end: first.pageInfo };

  const more = useCallback(async () => {
    setLoading(true);
    setError(null);
    try {
      const next = pick(await api.ask(document, { ...variables, after: end.endCursor }));
      if (next) setAdded({ to: first, nodes: [...nodes, ...next.nodes], end: next.pageInfo });
    } catch (reason) {
      setError(asError(reason));
    } finally {
      setLoading(false);
    }
  }, [first, document, variables, pick, nodes, end]);

  return { nodes: [...first.nodes, ...nodes], hasMore: end.hasNextPage, isLoading, error, more };
}
