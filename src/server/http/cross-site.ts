import type { FastifyRequest } from 'fastify';
import type { ClientError } from '../errors/client-error.ts';
import type { Origins } from './origins.ts';
import { requestError } from './request-faults.ts';

/**
 * Apollo Server's CSRF prevention wants one of these: no page can add one to another site's request without a
 * preflight.
 */
export const PREFLIGHTED_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

type Headers = Pick<FastifyRequest, 'headers'>;

/**
 * Whether a GET comes from a page that may read the answer, or from no page at all. Browsers say so by
 * `Sec-Fetch-Site`, or by an allowed `Origin`. Where both are missing a `Referer` of this server counts, since browsers
 * send no `Sec-Fetch-Site` over plain HTTP on a local network. No page can set these headers.
 */
export function isFromFriend({ headers }: Headers, origins: Origins): boolean {
  const { origin, referer, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return true;
  if (origin !== undefined) return origins.allows(origin) || isAt(host, origin);
  return site === undefined && isAt(host, referer);
}

/** Whether a URL is one of the host that was asked. */
export function isAt(host: string | undefined, url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && new URL(url).host === host;
}

/** Whether a page could have sent this GET without a preflight request: it has none but simple headers. */
export function couldBeUnasked({ headers }: Headers): boolean {
  return headers['content-type'] === undefined && PREFLIGHTED_HEADERS.every((name) => !headers[name]);
}

/**
 * The answer to a GET that any page could have sent without a preflight, or a program without the header that tells.
 */
export const BLOCKED_GET: ClientError = requestError(
  'BAD_REQUEST',
  'This GET was blocked, since a page of any site could send it unasked (cross-site request forgery, CSRF). Expected a POST with ' +
    'a JSON body, or a GET with the header "content-type: application/json" or "apollo-require-preflight: 1". ' +
    'In urql set `preferGetMethod: false`; elsewhere send one of these headers.',
);
