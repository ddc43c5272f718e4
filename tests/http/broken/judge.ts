import { type AnyErrorCode, ERROR_CODES } from '../../../src/server/errors/error-codes.ts';
import type { HttpAnswer } from '../../support/http.ts';

/** Further statuses of requests that are not GraphQL, besides those of the table. */
const BAD_REQUEST_STATUSES = [400, 405, 406, 412, 415, 416];

/** Why an answer breaks the documented rules, whatever was asked; null when it does not. */
export function faultOf({ status, headers, body }: HttpAnswer, method: string): string | null {
  const text = body.toString();
  if (status >= 500) return `status ${status}: ${text}`;
  if (text.includes('INTERNAL_SERVER_ERROR')) return `internal: ${text}`;
  if (method === 'HEAD' || [204, 302, 304].includes(status))
    return body.length === 0 || status === 302 ? null : 'a body';
  if (!String(headers['content-type']).includes('json') || headers['content-encoding']) {
    return status < 400 ? null : `status ${status} without errors: ${text}`;
  }
  const { errors, data }: { errors?: readonly unknown[]; data?: unknown } = JSON.parse(text);
  if (errors === undefined) return status === 200 ? null : `status ${status} without errors: ${text}`;
  const codes = errors.map(codeOf);
  if (codes.length === 0 || codes.includes(null)) return `an error without a code: ${text}`;
  const expected = data === undefined ? statusesOf(codes[0] ?? null) : [200];
  return expected.includes(status) ? null : `status ${status}, not ${expected.join(' or ')}: ${text}`;
}

/** The code of an error that has the documented form. */
function codeOf(error: unknown): AnyErrorCode | null {
  if (typeof error !== 'object' || error === null || !('message' in error) || !('extensions' in error)) return null;
  const { message, extensions } = error;
  if (typeof message !== 'string' || message === '') return null;
  const code = typeof extensions === 'object' && extensions !== null && 'code' in extensions ? extensions.code : null;
  return isCode(code) ? code : null;
}

function isCode(code: unknown): code is AnyErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}

function statusesOf(code: AnyErrorCode | null): readonly number[] {
  if (code === null) return [];
  if (code === 'BAD_REQUEST') return BAD_REQUEST_STATUSES;
  const { status, statusAsJson = status } = ERROR_CODES[code];
  return [status, statusAsJson];
}
