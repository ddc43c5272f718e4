import { createHash } from 'node:crypto';

/** The `ETag` of what has this text or comes of it, weak since that may be sent compressed (RFC 9110, 8.8.3). */
export function entityTag(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** Whether a header `If-None-Match` names this tag, compared weakly (RFC 9110, 13.1.2). */
export function namesTag(header: string | undefined, etag: string): boolean {
  const named = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return named.includes('*') || named.includes(etag.replace(/^W\//, ''));
}
