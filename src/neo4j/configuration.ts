import type { Neo4jRelease } from './versions.ts';

/** One statement takes at most a quarter of the heap, and all together half of it. */
export const TRANSACTION_MEMORY = {
  'db.memory.transaction.max': '128m',
  'dbms.memory.transaction.total.max': '256m',
};

/** Settings of Neo4j by their names in `neo4j.conf`. */
export type Neo4jSettings = Readonly<Record<string, string>>;

/** Enough for some hundred thousand nodes, little enough for a laptop. */
const HEAP = '512m';
/** What Neo4j's classes take: before that Java need not stop to look for some that nobody uses. */
const METASPACE = '192m';
/** Java optimizes a method after four times as many calls as by default: a start calls most of them for the last time. */
const OPTIMIZING = [
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=2400',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=160000',
];
const MEMORY_SETTINGS = {
  'server.memory.pagecache.size': '128m',
  ...TRANSACTION_MEMORY,
};

/** Loopback only, no HTTP, nothing reported to anybody. */
const SETTINGS = {
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  'db.tx_log.preallocate': 'false',
  'db.logs.query.enabled': 'OFF',
  ...MEMORY_SETTINGS,
};

/** The text of `neo4j.conf`. @param more Settings in place of ours. */
export function configurationFile(release: Neo4jRelease, port: number, more: Neo4jSettings = {}): string {
  const settings = { 'server.bolt.listen_address': `127.0.0.1:${port}`, ...SETTINGS, ...release.settings, ...more };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return `# Written at every start.\n${lines.join('\n')}\n`;
}

/** A file of classes as Java has read and checked them: to start from, or to be written at the end. */
export type ClassArchive = { readonly read: string } | { readonly write: string };

/** Arguments of `java` that run a release on its home folder. */
export function javaArguments(options: {
  readonly release: Neo4jRelease;
  readonly javaFeature: number;
  readonly jars: string;
  readonly home: string;
  readonly classes: ClassArchive | null;
}): string[] {
  const { release, javaFeature, jars, home, classes } = options;
  return [
    ...[`-Xms128m`, `-Xmx${HEAP}`, '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError'],
    ...[`-XX:MetaspaceSize=${METASPACE}`, ...OPTIMIZING],
    ...classSharing(classes),
    ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    '--enable-native-access=ALL-UNNAMED',
    ...(javaFeature >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    ...['-cp', `${jars}/*`, release.mainClass],
    ...[`--home-dir=${home}`, `--config-dir=${home}/conf`, '--console-mode'],
  ];
}

function classSharing(classes: ClassArchive | null): string[] {
  if (classes === null) return [];
  return ['read' in classes ? `-XX:SharedArchiveFile=${classes.read}` : `-XX:ArchiveClassesAtExit=${classes.write}`];
}
