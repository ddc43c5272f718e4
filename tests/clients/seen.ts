/** What a page of claims is known by, whatever client asked for it. */
export interface Listed {
  readonly id: string;
  readonly evidence: { readonly text: string };
}

/** What a client has seen of the API at an address. */
export interface Seen {
  /** The name of whom the query was about. */
  readonly name: string | null | undefined;
  /** The ids of the claims of two pages, as the client's cache gives them at the end. */
  readonly claims: readonly string[];
  /** The code of the error that an unknown cursor gives. */
  readonly code: unknown;
}

/** A client of the API at an address without a path. */
export type Asker = (server: string) => Promise<Seen>;

export const PAGE = 2;

export const PERSON = 'query Person($name: String!) { person(name: $name) { id name } }';

export const CLAIMS = `
  query Claims($first: Int!, $after: String) {
    claims(first: $first, after: $after) {
      edges { node { id evidence { text } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

export interface ClaimsPage {
  readonly claims: {
    readonly edges: readonly { readonly node: Listed }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export interface PersonAnswer {
  readonly person: { readonly id: string; readonly name: string } | null;
}
