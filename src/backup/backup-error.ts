/** A file that is no backup, or one that cannot be made. The message says what went wrong and how to mend it. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
