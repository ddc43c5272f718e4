/** A release of Neo4j that can be run here, and what it takes to run it. */
export interface Neo4jRelease {
  readonly version: string;
  /** Feature releases of Java that it runs on. */
  readonly java: { readonly from: number; readonly to: number };
  readonly mainClass: string;
  /** What fetching it takes, for the progress that is shown. */
  readonly download: { readonly files: number; readonly megabytes: number };
  /** Settings that this release alone has. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * The releases, oldest first. A store is upgraded by a later release and cannot be opened by an earlier one afterwards.
 * Java wanted: https://neo4j.com/docs/operations-manual/current/installation/requirements/
 */
export const RELEASES: readonly Neo4jRelease[] = [
  {
    version: '5.26.30',
    java: { from: 17, to: 20 },
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    download: { files: 213, megabytes: 123 },
    settings: { 'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0' },
  },
  {
    version: '2026.08.1',
    java: { from: 21, to: Number.POSITIVE_INFINITY },
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    download: { files: 225, megabytes: 152 },
    settings: { 'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration': '0s' },
  },
];

/** The image for a Docker engine. */
export const DOCKER_IMAGE = 'neo4j:5-community';

/** The release that writes the stores of that image. */
export const DOCKER_STORE_VERSION = '5.26';

export const OLDEST_JAVA = 17;

/** The release for a feature release of Java, or `undefined` when that Java is too old. */
export function releaseForJava(feature: number): Neo4jRelease | undefined {
  return RELEASES.find(({ java }) => feature >= java.from && feature <= java.to);
}

/** Less than, equal to or greater than zero, as `a` is earlier than, the same as or later than `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (const [i, part] of (left ?? []).entries()) {
    const difference = part - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
