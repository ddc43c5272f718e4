/** Facts that cannot be suppressed, or brought back, and nothing was. The message says what was expected. */
export class SuppressionError extends Error {
  override readonly name = 'SuppressionError';
}
