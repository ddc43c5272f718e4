/** Why no Neo4j could be run here. */
export type LocalNeo4jErrorCode =
  | 'NO_WAY_TO_RUN'
  | 'JARS_NOT_FETCHED'
  | 'FOLDER_IN_USE'
  | 'FOLDER_NOT_WRITABLE'
  | 'STORE_TOO_NEW'
  | 'DISK_FULL'
  | 'DID_NOT_START';

/** An expected failure of the managed Neo4j. The message says what went wrong, what was expected and how to mend it. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';
  readonly code: LocalNeo4jErrorCode;

  constructor(code: LocalNeo4jErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
