import { ERROR_CODES } from '../../server/errors/error-codes.ts';

/** The plugin of graphql-codegen that writes the codes of the server for clients, without what else the server knows. */
export function plugin(): string {
  const lines = Object.entries(ERROR_CODES).map(([code, { again }]) => `  ${code}: '${again}',`);
  return `/** The codes of the API, docs/errors.md, and whether sending the same request again may help. */
export const ERROR_CODES = {
${lines.join('\n')}
} as const;
`;
}
