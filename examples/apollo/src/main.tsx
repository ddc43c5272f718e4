import {
  ApolloClient,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { relayStylePagination } from '@apollo/client/utilities';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const SERVER = import.meta.env['VITE_NEWSGRAPH'] ?? 'http://127.0.0.1:4000';

const possibleTypes = await (await fetch(`${SERVER}/possible-types.json`)).json();

const client = new ApolloClient({
  link: new HttpLink({ uri: `${SERVER}/graphql` }),
  cache: new InMemoryCache({
    possibleTypes,
    typePolicies: { Query: { fields: { claims: relayStylePagination(['filter', 'orderBy']) } } },
  }),
});

interface Named {
  readonly id: string;
  readonly name: string;
}

const SEARCH: TypedDocumentNode<{ search: { nodes: readonly Named[] } }, { text: string }> = gql`
  query Search($text: String!) {
    search(text: $text, types: [PERSON, ORGANIZATION, COUNTRY], first: 10) {
      nodes {
        ... on Entity {
          id
          name(language: EN)
        }
      }
    }
  }
`;

interface Claim {
  readonly id: string;
  readonly predicate: string;
  readonly subject: Named;
  readonly object: Named;
  readonly evidence: { readonly text: string };
}

interface Claims {
  readonly claims: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Claim }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const CLAIMS: TypedDocumentNode<Claims, { subject: string; after?: string | null }> = gql`
  query Claims($subject: ID!, $after: String) {
    claims(filter: { subject: $subject }, first: 3, after: $after) {
      totalCount
      edges {
        node {
          id
          predicate
          subject {
            id
            name(language: EN)
          }
          object {
            id
            name(language: EN)
          }
          evidence {
            text
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** Searches while one types, and shows what is stated of what is chosen. */
function App() {
  const [text, setText] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const { data, error } = useQuery(SEARCH, { variables: { text }, skip: text.trim() === '' });
  return (
    <main>
      <h1>Newsgraph by Apollo Client</h1>
      <input value={text} onChange={({ target }) => setText(target.value)} aria-label="Name" />
      {error && <Failure error={error} />}
      {data?.search.nodes.map(({ id, name }) => (
        <button key={id} type="button" onClick={() => choose(id)}>
          {name}
        </button>
      ))}
      {chosen && <ClaimsOf key={chosen} id={chosen} />}
    </main>
  );
}

/** What is stated of an entity; the cache joins the pages. */
function ClaimsOf({ id }: { readonly id: string }) {
  const { data, error, fetchMore } = useQuery(CLAIMS, { variables: { subject: id } });
  if (error) return <Failure error={error} />;
  if (!data) return <p>…</p>;
  const { edges, totalCount, pageInfo } = data.claims;
  return (
    <>
      <p>
        {edges.length} of {totalCount}
      </p>
      <ul>
        {edges.map(({ node: { id: claim, subject, predicate, object, evidence } }) => (
          <li key={claim}>
            {subject.name} {predicate} {object.name}: <q>{evidence.text}</q>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <button type="button" onClick={() => fetchMore({ variables: { after: pageInfo.endCursor } })}>
          More
        </button>
      )}
    </>
  );
}

/** Says why there is no answer. The codes stand in docs/errors.md. */
function Failure({ error }: { readonly error: Error }) {
  const code = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['code'] : 'UNREACHABLE';
  return <p role="alert">{`${code}: ${error.message}`}</p>;
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <ApolloProvider client={client}>
      <App />
    </ApolloProvider>,
  );
