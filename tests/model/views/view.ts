/** A GraphQL object: values, and functions of a field's arguments, as graphql-js takes them without resolvers. */
export interface View {
  /** The type, where a field may give several. */
  readonly __typename: string;
  readonly [field: string]: unknown;
}
