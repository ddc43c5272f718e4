import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';

/** What an arm's process is told when it starts, as JSON in its first argument. */
export interface ChildSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Profiles every statement and counts, instead of being fast. */
  readonly profiled: boolean;
}

/** Statements sent to the database since it was last asked, and the records of the store they touched. */
export interface Work {
  statements: number;
  dbHits: number;
}

/** What an arm's process says to the one that started it. */
export type FromChild = { readonly url: string } | { readonly work: Work };

export function childSettings(): ChildSettings {
  const [, , json = '{}'] = process.argv;
  return JSON.parse(json) as ChildSettings;
}

/** A driver with the settings that the server itself has. */
export function openDriver({ uri, user, password }: ChildSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionLivenessCheckTimeout: 60_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
}

/** Tells the parent where the arm listens, answers its questions, and ends with it. */
export function serving(url: string, work: Work): void {
  process.on('message', () => {
    tell({ work: { ...work } });
    work.statements = 0;
    work.dbHits = 0;
  });
  process.on('disconnect', () => process.exit());
  tell({ url });
}

function tell(message: FromChild): void {
  process.send?.(message);
}
