import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bodyExcess } from '../limits/body-excess.ts';
import { operationTooLarge } from '../limits/limit-errors.ts';
import { MAX_BODY_BYTES } from '../limits/limits.ts';
import { BODY_TOO_LARGE, RefusedRequest, refused } from './request-faults.ts';

/** Stops unpacking at the limit of a body: a few bytes may unpack to gigabytes. */
const LIMIT = { maxOutputLength: MAX_BODY_BYTES };

/** By names of `content-encoding`. */
const DECODE: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  identity: async (body) => body,
  gzip: (body) => promisify(gunzip)(body, LIMIT),
  'x-gzip': (body) => promisify(gunzip)(body, LIMIT),
  deflate: (body) => promisify(inflate)(body, LIMIT),
  br: (body) => promisify(brotliDecompress)(body, LIMIT),
};

/** Has bodies of JSON read, compressed ones too. */
export function readBodies(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain'); // Fastify's default; nothing here takes plain text
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async ({ headers }: FastifyRequest, body: Buffer) => {
      checkCharset(headers['content-type']);
      return parsed(await decoded(body, headers['content-encoding']));
    },
  );
}

/** JSON between systems is UTF-8 (RFC 8259, 8.1): it is read as that, so another charset must not be named. */
function checkCharset(contentType = ''): void {
  for (const [, name = '', quoted, token = ''] of contentType.matchAll(PARAMETER)) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? token;
    if (name.toLowerCase() === 'charset' && !/^utf-?8$/i.test(value)) throw otherCharset(value);
  }
}

/** A parameter of a media type: its name, and its value in quotes or without. */
const PARAMETER = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g;

function otherCharset(charset: string): RefusedRequest {
  return refused(
    'UNSUPPORTED_MEDIA_TYPE',
    `The body is in a charset that is not read here: ${JSON.stringify(charset.slice(0, 40))}. Expected UTF-8, as of all JSON. ` +
      'Encode it so, and send the header "content-type: application/json".',
  );
}

async function decoded(body: Buffer, contentEncoding = 'identity'): Promise<Buffer> {
  const encoding = contentEncoding.trim().toLowerCase();
  const decode = Object.hasOwn(DECODE, encoding) ? DECODE[encoding] : undefined;
  if (decode === undefined) throw unsupported(contentEncoding);
  try {
    return await decode(body);
  } catch (error) {
    if (error instanceof RangeError) throw refused('BODY_TOO_LARGE', BODY_TOO_LARGE);
    throw refused(
      'BAD_REQUEST',
      `The body is not what its content-encoding says: ${encoding}. Expected a whole one. Leave header and compression to your HTTP client.`,
    );
  }
}

function unsupported(contentEncoding: string): RefusedRequest {
  return refused(
    'UNSUPPORTED_ENCODING',
    `The body is compressed in a way that is not read here: ${JSON.stringify(contentEncoding.slice(0, 40))}. ` +
      'Expected gzip, deflate or br, once. Compress it so, or leave it as it is and send no header content-encoding.',
    { 'accept-encoding': 'gzip, deflate, br' },
  );
}

function parsed(body: Buffer): unknown {
  const excess = bodyExcess(body);
  if (excess) throw new RefusedRequest({ status: 400, error: operationTooLarge(excess) });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw refused(
      'BAD_REQUEST',
      'The body is not valid JSON in UTF-8. Expected an object such as {"query":"{ articles { totalCount } }"}. ' +
        'Check it for missing quotes, commas or braces.',
    );
  }
}
