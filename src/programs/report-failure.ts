import { ConfigError } from '../config.ts';
import { GraphError } from '../graph/errors.ts';
import { ArticleFileError } from '../ingest/article-file.ts';
import { LocalNeo4jError } from '../neo4j/local-error.ts';
import { ListenError } from '../server/http/listen.ts';

/** Says why a program ends, in an expected error's own words or else with all that is known, and sets its exit code. */
export function reportFailure(error: unknown): void {
  const expected = [ArticleFileError, ConfigError, GraphError, ListenError, LocalNeo4jError].some(
    (kind) => error instanceof kind,
  );
  console.error(expected && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
