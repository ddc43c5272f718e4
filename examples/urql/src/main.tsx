import { type FormEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Client, cacheExchange, fetchExchange, Provider, useQuery } from 'urql';
import { graphql } from './gql';

const SERVER = import.meta.env['VITE_NEWSGRAPH'] ?? 'http://127.0.0.1:4000';

const client = new Client({ url: `${SERVER}/graphql`, exchanges: [cacheExchange, fetchExchange] });

const PERSON = graphql(`
  query Person($name: String!) {
    person(name: $name) {
      id
      name
      positions {
        id
        title
      }
    }
  }
`);

const CLAIMS = graphql(`
  query ClaimsOf($id: ID!, $after: String) {
    claims(filter: { subject: $id }, first: 3, after: $after) {
      totalCount
      nodes {
        id
        predicate
        object {
          id
          name(language: EN)
        }
        evidence {
          text
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Asks for a name, and shows who that is. */
function App() {
  const [name, setName] = useState('hatami');
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setName(`${new FormData(event.currentTarget).get('name') ?? ''}`);
  };
  return (
    <main>
      <h1>Newsgraph by urql</h1>
      <form onSubmit={onSubmit}>
        <input name="name" defaultValue={name} aria-label="Name" /> <button type="submit">Who is that?</button>
      </form>
      <Person key={name} name={name} />
    </main>
  );
}

function Person({ name }: { readonly name: string }) {
  const [{ data, error, fetching }] = useQuery({ query: PERSON, variables: { name } });
  const [after, setAfter] = useState<readonly (string | null)[]>([null]);
  if (fetching) return <p>…</p>;
  if (error) return <Failure error={error} />;
  if (!data?.person) return <p>The graph knows nobody of this name.</p>;
  const { id, name: found, positions } = data.person;
  return (
    <>
      <h2>{found}</h2>
      <p>{positions.map(({ title }) => title).join(', ')}</p>
      <ul>
        {after.map((cursor, page) => (
          <Claims
            key={cursor}
            id={id}
            after={cursor}
            onMore={page === after.length - 1 ? (next) => setAfter([...after, next]) : null}
          />
        ))}
      </ul>
    </>
  );
}

interface ClaimsProps {
  readonly id: string;
  readonly after: string | null;
  /** Asks for the next page; null where that is shown already. */
  readonly onMore: ((cursor: string) => void) | null;
}

/** One page of the claims about a person. */
function Claims({ id, after, onMore }: ClaimsProps) {
  const [{ data, error }] = useQuery({ query: CLAIMS, variables: { id, after } });
  if (error) return <Failure error={error} />;
  const { nodes = [], pageInfo } = data?.claims ?? {};
  const next = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      {nodes.map(({ id: claim, predicate, object, evidence }) => (
        <li key={claim}>
          {predicate} {object.name}: <q>{evidence.text}</q>
        </li>
      ))}
      {onMore && next && (
        <button type="button" onClick={() => onMore(next)}>
          More
        </button>
      )}
    </>
  );
}

/** Says why there is no answer. The codes stand in docs/errors.md. */
function Failure({ error }: { readonly error: NonNullable<ReturnType<typeof useQuery>[0]['error']> }) {
  const [first] = error.graphQLErrors;
  return <p role="alert">{first ? `${first.extensions['code']}: ${first.message}` : error.message}</p>;
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Provider value={client}>
      <App />
    </Provider>,
  );
