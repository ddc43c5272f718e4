/** Why the graph could not answer, in words that clients may rely on. */
export type GraphErrorCode =
  | 'TIMEOUT'
  | 'CANCELLED'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_NOT_FOUND'
  | 'WRONG_PASSWORD'
  | 'UNSUPPORTED_VERSION'
  | 'CONFLICT'
  | 'DISK_FULL';

/** An expected failure of the graph. The message says what went wrong, what was expected and how to mend it. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** What an error text needs to know of the connection on which the error came. */
export interface ConnectionFacts {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
  readonly queryTimeoutMs: number;
}

/**
 * The expected failure behind an error of the driver, or the error itself when it is none of them.
 * Codes of Neo4j: https://neo4j.com/docs/status-codes/current/errors/all-errors/
 */
export function toGraphError(error: unknown, facts: ConnectionFacts): unknown {
  if (!(error instanceof Error) || error instanceof GraphError) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const found = FAILURES.find(({ matches }) => matches.test(code) || matches.test(error.message));
  return found ? new GraphError(found.code, found.text(facts, error.message), error) : error;
}

export function cancelled(): GraphError {
  return new GraphError(
    'CANCELLED',
    'The request was given up before its answer was there. Expected the client to stay connected. Send the request again.',
  );
}

export function timedOut(facts: ConnectionFacts, cause?: unknown): GraphError {
  return new GraphError(
    'TIMEOUT',
    `A statement was stopped after ${facts.queryTimeoutMs} ms. Expected it to end sooner. ` +
      'Ask for less at once (a smaller `first`, fewer levels), or raise the limit: QUERY_TIMEOUT=20000 npm start.',
    cause,
  );
}

export function unsupportedVersion(found: string, facts: ConnectionFacts): GraphError {
  return new GraphError(
    'UNSUPPORTED_VERSION',
    `The server at ${facts.uri} says that it is ${found}. Expected Neo4j 5.23 or later, such as Neo4j/5.26.0, since ` +
      'statements are written with CALL (variable) { … }. Update that server, or leave out NEO4J_URI to have one managed here.',
  );
}

/** The driver's message at its shortest: its last cause, which comes after advice on settings that we don't have. */
function reason(message: string): string {
  const [line = ''] = (message.split('Caused by: ').at(-1) ?? message).split('\n');
  return line.replace(/ Known routing table.*/, '').replace(/\.$/, '');
}

interface Failure {
  readonly code: GraphErrorCode;
  /** Against the error's code and against its message. */
  readonly matches: RegExp;
  readonly text: (facts: ConnectionFacts, message: string) => string;
}

const FAILURES: readonly Failure[] = [
  {
    code: 'TIMEOUT',
    matches: /Transaction\.TransactionTimedOut/,
    text: (facts) => timedOut(facts).message,
  },
  {
    code: 'DISK_FULL',
    matches: /No space left on device|There is not enough space on the disk|Disk quota exceeded/i,
    text: ({ uri }) =>
      `The disk under the Neo4j at ${uri} is full. Expected room for the graph to grow. ` +
      'Free some space there, start again, and repeat what failed: nothing of it was stored.',
  },
  {
    code: 'DISK_FULL',
    matches: /\.Transaction\.TransactionLogError$|encountered a critical error, and needs to be restarted/,
    text: ({ uri }) =>
      `The Neo4j at ${uri} could not write to its disk, most often since that is full, and answers nothing until it is ` +
      'started again. Expected room for the graph to grow. Free some space there and restart it (a managed one restarts ' +
      'by itself), then repeat what failed: nothing of it was stored.',
  },
  {
    code: 'WRONG_PASSWORD',
    matches: /^Neo\.ClientError\.Security\.(Unauthorized|TokenExpired|CredentialsExpired)$/,
    text: ({ uri, user }) =>
      `The Neo4j at ${uri} refuses the user "${user}" with this password. Expected the name and password of one of its users. ` +
      'Set both: NEO4J_USER=neo4j NEO4J_PASSWORD=… npm start.',
  },
  {
    code: 'WRONG_PASSWORD',
    matches: /^Neo\.ClientError\.Security\.AuthenticationRateLimit$/,
    text: ({ uri, user }) =>
      `The Neo4j at ${uri} has had too many wrong passwords for the user "${user}". Expected the right one. ` +
      'Wait five seconds, then set it: NEO4J_PASSWORD=… npm start.',
  },
  {
    code: 'CONFLICT',
    matches: /^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/,
    text: ({ uri }, message) =>
      `The Neo4j at ${uri} holds a node already that was to be made: ${message.replace(/\.$/, '')}. ` +
      'Expected that nobody else writes the same article at the same moment. Try again: nothing of it was stored.',
  },
  {
    code: 'DATABASE_NOT_FOUND',
    matches: /^Neo\.ClientError\.Database\.DatabaseNotFound$/,
    text: ({ uri, database }) =>
      `The Neo4j at ${uri} has no database "${database}". Expected the name of one that SHOW DATABASES lists there, most often neo4j. ` +
      'Set it: NEO4J_DATABASE=neo4j npm start.',
  },
  {
    code: 'DATABASE_UNAVAILABLE',
    matches:
      /^(ServiceUnavailable|SessionExpired|Neo\.\w+\.(Database|General)\.(DatabaseUnavailable|NoLeaderAvailable)|Neo\.ClientError\.Cluster\..*)$|Connection acquisition timed out/,
    text: ({ uri }, message) =>
      `The Neo4j at ${uri} does not answer: ${reason(message)}. Expected a running server. ` +
      'Start it, or correct NEO4J_URI; a server that is only starting answers within some seconds.',
  },
];
