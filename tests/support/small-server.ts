import { afterAll } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/server.ts';

type Options = ServerOptions<object>;

const TYPE_DEFS = `
  enum Direction { ASC DESC }
  input Order { direction: Direction! = ASC }
  type Query {
    hello(name: String! = "you"): String
    list(orderBy: Order, ids: [ID!]! = []): [String!]
    long(length: Int!): String
    self: Query!
  }
`;

const RESOLVERS = {
  Query: {
    hello: (_parent: unknown, { name }: { readonly name: string }) => `Hello ${name}`,
    list: () => ['one', 'two'],
    long: (_parent: unknown, { length }: { readonly length: number }) => 'abcdefghij'.repeat(Math.ceil(length / 10)),
    self: () => ({}),
  },
};

/** A server without a graph on a free port, and what it logs at level error. It closes when the test file is done. */
export interface SmallServer {
  readonly url: string;
  readonly logged: readonly string[];
}

/** Starts a server over a schema of a few fields, for what needs no graph. */
export async function smallServer(changes: Partial<Options> = {}): Promise<SmallServer> {
  const logged: string[] = [];
  const log = { level: 'error', stream: { write: (line: string) => logged.push(line) } };
  const server: RunningServer = await startServer(smallOptions({ log, ...changes }));
  afterAll(() => server.close());
  return { url: server.url, logged };
}

/** What such a server is started with, on a free port and without a log. */
export function smallOptions(changes: Partial<Options> = {}): Options {
  return {
    typeDefs: TYPE_DEFS,
    resolvers: RESOLVERS,
    port: 0,
    webRoot: 'tests/no-such-build',
    context: () => ({}),
    revision: async () => 1,
    isStarting: () => false,
    isReady: async () => ({ planned: true }),
    log: { level: 'silent' },
    ...changes,
  };
}
