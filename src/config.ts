import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { commandOf, isRelease, thisCommand } from '../scripts/commands.mjs';

/** Where the graph is: a Neo4j that somebody runs, or one that is run here. */
export type Neo4jConfig =
  | { readonly kind: 'given'; readonly uri: string; readonly user: string; readonly password: string }
  | { readonly kind: 'managed' };

export interface Config {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Origins of pages elsewhere that may ask the API; `*` stands for all. */
  readonly allowedOrigins: readonly string[];
  /** Names, without a port, that the server may be asked under besides its own; `*` stands for all. */
  readonly allowedHosts: readonly string[];
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly neo4j: Neo4jConfig;
  readonly database: string;
  readonly queryTimeoutMs: number;
  readonly logLevel: LogLevel;
  /** Home of the Java that runs a managed Neo4j. */
  readonly javaHome: string | undefined;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Setting {
  readonly name: string;
  /** As a user would write it; empty when the setting has no default. */
  readonly default: string;
  readonly what: string;
}

/** Every setting, for the README's table. */
export const settings: readonly Setting[] = [
  { name: 'PORT', default: '4000', what: 'Port to serve at; `0` takes a free one' },
  { name: 'HOST', default: '127.0.0.1', what: 'Address to serve at; `0.0.0.0` for every interface' },
  {
    name: 'ALLOWED_HOSTS',
    default: '',
    what: 'Further names that the server may be asked under, such as `news.example,192.168.1.5`; `*` for all',
  },
  {
    name: 'ALLOWED_ORIGINS',
    default: '',
    what: 'Pages elsewhere that may ask the API, such as `http://localhost:5173,https://news.example`; `*` for all',
  },
  {
    name: 'DATA_DIR',
    default: '.data',
    what: 'Folder of the managed Neo4j: graph, password, logs; a release has `~/.local/share/newsgraph`',
  },
  {
    name: 'NEO4J_URI',
    default: '',
    what: 'A Neo4j of your own, instead of a managed one: `neo4j+s://…`, `neo4j://…`, `bolt://…`',
  },
  { name: 'NEO4J_USER', default: 'neo4j', what: 'Its user' },
  { name: 'NEO4J_PASSWORD', default: '', what: 'Its password; needed with `NEO4J_URI`' },
  { name: 'NEO4J_DATABASE', default: 'neo4j', what: 'Its database' },
  {
    name: 'NEWSGRAPH_CACHE_DIR',
    default: '~/.cache/newsgraph',
    what: 'Folder of the fetched Neo4j, shared by all checkouts',
  },
  { name: 'JAVA_HOME', default: '', what: 'The Java for the managed Neo4j, instead of the one on the path' },
  { name: 'QUERY_TIMEOUT', default: '5000', what: 'Longest time of one statement, in milliseconds' },
  {
    name: 'LOG_LEVEL',
    default: 'warn',
    what: `Least level that is logged: ${LOG_LEVELS.map((level) => `\`${level}\``).join(', ')}`,
  },
];

/** Settings that cannot be used. The message lists all of them, each with what was expected and how to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(faults: readonly string[]) {
    const count = faults.length === 1 ? 'A setting' : `${faults.length} settings`;
    super(`${count} cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment. A variable that is set but empty counts as not set.
 *
 * @throws ConfigError with every fault.
 */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(({ message }) => message));
  const { data } = parsed;
  return {
    host: data.HOST,
    port: Number(data.PORT),
    allowedOrigins: listed(data.ALLOWED_ORIGINS),
    allowedHosts: listed(data.ALLOWED_HOSTS),
    dataDir: data.DATA_DIR ?? dataDirOf(given),
    cacheDir: cacheDirOf(given),
    neo4j: neo4jOf(data),
    database: data.NEO4J_DATABASE,
    queryTimeoutMs: Number(data.QUERY_TIMEOUT),
    logLevel: data.LOG_LEVEL,
    javaHome: data.JAVA_HOME,
  };
}

/** `NEWSGRAPH_CACHE_DIR`, else a folder of ours among the caches of this user (XDG Base Directory Specification). */
export function cacheDirOf(environment: Environment): string {
  const caches = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return environment['NEWSGRAPH_CACHE_DIR'] || join(caches, 'newsgraph');
}

/** Of a clone a folder in it; of a release one among this user's data, since it may be started in any folder. */
function dataDirOf(environment: Environment): string {
  if (!isRelease()) return '.data';
  return join(environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'newsgraph');
}

/** Stays text here: a conversion that fails would end the search for further faults. */
const wholeNumber = (name: string, least: number, most: number, mend: string) =>
  z.string().refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, {
    error: ({ input }) => `${name} is "${input}". Expected a whole number from ${least} to ${most}. ${mend}.`,
  });

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

const variables = z
  .object({
    PORT: wholeNumber('PORT', 0, 65_535, `Set it: PORT=4000 ${commandOf('start')}`).default('4000'),
    HOST: z.string().default('127.0.0.1'),
    ALLOWED_ORIGINS: z
      .string()
      .refine((text) => listed(text).every((origin) => origin === '*' || isOrigin(origin)), {
        error: ({ input }) =>
          `ALLOWED_ORIGINS is "${input}". Expected origins with commas between them, each of scheme and host, with a port ` +
          `where it has one, and no path: ALLOWED_ORIGINS=http://localhost:5173,https://news.example ${commandOf('start')}.`,
      })
      .default(''),
    ALLOWED_HOSTS: z
      .string()
      .refine((text) => listed(text).every((name) => name === '*' || isHostName(name)), {
        error: ({ input }) =>
          `ALLOWED_HOSTS is "${input}". Expected names or addresses with commas between them, without scheme, port or path, or * ` +
          `for all: ALLOWED_HOSTS=news.example,192.168.1.5,[fd00::5] ${commandOf('start')}.`,
      })
      .default(''),
    DATA_DIR: z.string().optional(),
    NEO4J_URI: z
      .string()
      .refine(isNeo4jUri, {
        error: ({ input }) =>
          `NEO4J_URI is "${input}". Expected an address of one of the schemes ${SCHEMES.join(', ')} and no more than a port ` +
          'behind the host, such as neo4j+s://a1b2c3d4.databases.neo4j.io or bolt://127.0.0.1:7687. Correct it.',
      })
      .optional(),
    NEO4J_USER: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().default('neo4j'),
    JAVA_HOME: z.string().optional(),
    QUERY_TIMEOUT: wholeNumber(
      'QUERY_TIMEOUT',
      1,
      3_600_000,
      `It is in milliseconds: QUERY_TIMEOUT=5000 ${thisCommand()}`,
    ).default('5000'),
    LOG_LEVEL: z
      .enum(LOG_LEVELS, {
        error: ({ input }) =>
          `LOG_LEVEL is "${input}". Expected one of ${LOG_LEVELS.join(', ')}. Set it: LOG_LEVEL=debug ${thisCommand()}.`,
      })
      .default('warn'),
  })
  .superRefine((given, { addIssue }) => {
    if (given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined) {
      addIssue(
        'NEO4J_URI is set and NEO4J_PASSWORD is not. Expected the password of the user there. ' +
          `Set both, or neither to have a Neo4j run here: NEO4J_PASSWORD=… ${thisCommand()}.`,
      );
    }
    if (given.NEO4J_URI === undefined && given.NEO4J_PASSWORD !== undefined) {
      addIssue(
        'NEO4J_PASSWORD is set and NEO4J_URI is not. Expected the address of the Neo4j that has this password, ' +
          `since a managed one makes its own. Set both or neither: NEO4J_URI=neo4j://127.0.0.1:7687 ${thisCommand()}.`,
      );
    }
  });

function neo4jOf(data: z.infer<typeof variables>): Neo4jConfig {
  if (data.NEO4J_URI === undefined || data.NEO4J_PASSWORD === undefined) return { kind: 'managed' };
  return { kind: 'given', uri: data.NEO4J_URI, user: data.NEO4J_USER, password: data.NEO4J_PASSWORD };
}

function listed(text: string): readonly string[] {
  return text.split(',').flatMap((one) => one.trim() || []);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && !text.includes('*');
}

function isHostName(text: string): boolean {
  return (
    URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text.toLowerCase() && !text.includes('*')
  );
}

function isNeo4jUri(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, pathname } = new URL(text);
  return SCHEMES.includes(protocol.slice(0, -1)) && hostname !== '' && username === '' && /^\/?$/.test(pathname);
}
