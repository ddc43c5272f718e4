import { BackupError } from '../backup/backup-error.ts';
import { ConfigError } from '../config.ts';
import { GraphError } from '../graph/errors.ts';
import { ArticleFileError } from '../ingest/article-file.ts';
import { LocalNeo4jError } from '../neo4j/local-error.ts';
import { ListenError } from '../server/http/listen.ts';
import { SuppressionError } from '../suppress/suppression-error.ts';
import { UsageError } from './usage-error.ts';

/** Prints why a program ends (only the message of an expected error, all of any other) and sets the exit code. */
export function reportFailure(error: unknown): void {
  const expected = [
    ArticleFileError,
    BackupError,
    ConfigError,
    GraphError,
    ListenError,
    LocalNeo4jError,
    SuppressionError,
    UsageError,
  ].some((kind) => error instanceof kind);
  console.error(expected && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
