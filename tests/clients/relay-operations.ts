import { graphql } from 'relay-runtime';

// Read by relay-compiler alone: what runs is what it makes of them, in __generated__.

graphql`
  query relayOperationsPersonQuery($name: String!) {
    person(name: $name) {
      name
    }
  }
`;

graphql`
  query relayOperationsClaimsQuery($first: Int!, $after: String) {
    claims(first: $first, after: $after) @connection(key: "Page_claims", filters: []) {
      edges {
        node {
          id
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

graphql`
  query relayOperationsFieldQuery($id: ID!) {
    node(id: $id) {
      id
    }
  }
`;

graphql`
  query relayOperationsStrictQuery($id: ID!) @throwOnFieldError {
    node(id: $id) {
      id
    }
  }
`;
