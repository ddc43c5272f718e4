import { thisCommand } from '../../scripts/commands.mjs';

/** Why the graph could not answer. */
export type GraphErrorCode =
  | 'TIMEOUT'
  | 'TOO_MUCH'
  | 'CANCELLED'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_NOT_FOUND'
  | 'WRONG_PASSWORD'
  | 'UNSUPPORTED_VERSION'
  | 'CONFLICT'
  | 'DISK_FULL'
  | 'OUTCOME_UNKNOWN'
  | 'NEWER_GRAPH'
  | 'GRAPH_CHANGED'
  | 'SCHEMA_CONFLICT';

/** Failures that only the operator can mend; clients see all of them as one: the graph cannot be reached. */
export type ClientGraphErrorCode = Exclude<
  GraphErrorCode,
  | 'DATABASE_NOT_FOUND'
  | 'WRONG_PASSWORD'
  | 'UNSUPPORTED_VERSION'
  | 'DISK_FULL'
  | 'OUTCOME_UNKNOWN'
  | 'NEWER_GRAPH'
  | 'GRAPH_CHANGED'
  | 'SCHEMA_CONFLICT'
>;

/** What clients are told of a failure, by a code that they may rely on. */
export interface ForClient {
  readonly code: ClientGraphErrorCode;
  readonly message: string;
}

/** What error texts say about the connection. */
export interface ConnectionFacts {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
  readonly queryTimeoutMs: number;
  /** The folder of its logs, if it is one that Newsgraph runs itself. */
  readonly managedLogs?: string | undefined;
}

/** An expected failure of the driver or the database, and its text for the operator. */
interface Failure {
  readonly code: GraphErrorCode;
  /** Matched against the error's code, GQL status and message. */
  readonly matches: RegExp;
  readonly text: (facts: ConnectionFacts, message: string) => string;
}

const UNAVAILABLE: ForClient = {
  code: 'DATABASE_UNAVAILABLE',
  message:
    'The graph cannot be reached at the moment. Expected its database to answer. Send the request again in some seconds; ' +
    'who runs this server finds the reason in its log.',
};

/** Clients see one failure for all that they cannot mend. */
export const FOR_CLIENTS: Readonly<Record<GraphErrorCode, ForClient>> = {
  DATABASE_UNAVAILABLE: UNAVAILABLE,
  DATABASE_NOT_FOUND: UNAVAILABLE,
  WRONG_PASSWORD: UNAVAILABLE,
  UNSUPPORTED_VERSION: UNAVAILABLE,
  DISK_FULL: UNAVAILABLE,
  OUTCOME_UNKNOWN: UNAVAILABLE,
  NEWER_GRAPH: UNAVAILABLE,
  GRAPH_CHANGED: UNAVAILABLE,
  SCHEMA_CONFLICT: UNAVAILABLE,
  TIMEOUT: {
    code: 'TIMEOUT',
    message:
      'A part of the answer took too long and was stopped. Expected it to end sooner. ' +
      'Ask for less at once (a smaller `first`, fewer levels), or try again later.',
  },
  TOO_MUCH: {
    code: 'TOO_MUCH',
    message:
      'A part of the answer needs more memory than one request may have. Expected a smaller one. ' +
      'Ask for less at once (a smaller `first`, fewer levels, a shorter text), or try again later.',
  },
  CANCELLED: {
    code: 'CANCELLED',
    message:
      'The request was given up before its answer was there. Expected the client to stay connected. Send the request again.',
  },
  CONFLICT: {
    code: 'CONFLICT',
    message:
      'Somebody else has stored the same at the same moment. Expected one writer at a time. ' +
      'Send the request again: nothing of it was stored.',
  },
};

/** The shortest form of the driver's message: its last cause, without the advice before it. */
function reason(message: string): string {
  const [line = ''] = (message.split('Caused by: ').at(-1) ?? message).split('\n');
  return line.replace(/ Known routing table.*/, '').replace(/\.$/, '');
}

/** @param given What to do with a server that somebody else runs. */
export function toMend({ managedLogs }: ConnectionFacts, given: string): string {
  if (managedLogs === undefined) return given;
  return `Newsgraph runs it, and starts it again by itself; where it is gone with the program that ran it, repeat ${thisCommand()}. Its logs are in ${managedLogs}.`;
}

export const FAILURES: readonly Failure[] = [
  {
    code: 'TOO_MUCH',
    matches: /^Neo\.\w+\.General\.(\w*OutOfMemoryError|TransactionMemoryLimit|StackOverFlowError)$|^51N7[234]$/,
    text: ({ uri }, message) =>
      `A statement needs more memory than the Neo4j at ${uri} gives it: ${reason(message)}. Expected a smaller one. ` +
      'Ask for less at once, or give more: db.memory.transaction.max and dbms.memory.transaction.total.max in neo4j.conf.',
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
    text: (facts) =>
      `The Neo4j at ${facts.uri} could not write to its disk, most often since that is full, and answers nothing until it is ` +
      'started again. Expected room for the graph to grow. Free some space there, then repeat what failed: nothing of it ' +
      `was stored. ${toMend(facts, 'Start it again before.')}`,
  },
  {
    code: 'WRONG_PASSWORD',
    matches: /^Neo\.ClientError\.Security\.(Unauthorized|TokenExpired|CredentialsExpired)$/,
    text: ({ uri, user }) =>
      `The Neo4j at ${uri} refuses the user "${user}" with this password. Expected the name and password of one of its users. ` +
      `Set both: NEO4J_USER=neo4j NEO4J_PASSWORD=… ${thisCommand()}.`,
  },
  {
    code: 'WRONG_PASSWORD',
    matches: /^Neo\.ClientError\.Security\.AuthenticationRateLimit$/,
    text: ({ uri, user }) =>
      `The Neo4j at ${uri} has had too many wrong passwords for the user "${user}". Expected the right one. ` +
      `Wait five seconds, then set it: NEO4J_PASSWORD=… ${thisCommand()}.`,
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
      `Set it: NEO4J_DATABASE=neo4j ${thisCommand()}.`,
  },
  {
    code: 'DATABASE_UNAVAILABLE',
    matches:
      /^(ServiceUnavailable|SessionExpired|Neo\.\w+\.(Database|General)\.(DatabaseUnavailable|NoLeaderAvailable)|Neo\.ClientError\.Cluster\..*)$|Connection acquisition timed out/,
    text: (facts, message) =>
      `The Neo4j at ${facts.uri} does not answer: ${reason(message)}. Expected a running server. ` +
      toMend(facts, 'Start it, or correct NEO4J_URI; a server that is only starting answers within some seconds.'),
  },
];
