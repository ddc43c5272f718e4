import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyInstance } from 'fastify';
import { addVary } from './vary.ts';

/** Answers below this are not compressed: with their headers they fit into one packet anyway. */
const LEAST_BYTES = 1_024;

/** A quality at which Brotli is as fast as gzip, and smaller. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

const COMPRESS = {
  br: (text: string) => promisify(brotliCompress)(text, BROTLI),
  gzip: (text: string) => promisify(gzip)(text),
};

/**
 * Compresses answers that are strings, with Brotli or gzip as the client asks for. Static files are streams, and were
 * compressed when they were built.
 */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    addVary(reply, 'Accept-Encoding');
    if (typeof payload !== 'string' || Buffer.byteLength(payload) < LEAST_BYTES) return payload;
    const encoding = wanted(request.headers['accept-encoding']);
    if (encoding === null) return payload;
    reply.header('content-encoding', encoding);
    return COMPRESS[encoding](payload);
  });
}

/** The encoding that the client prefers; Brotli on a tie. */
function wanted(acceptEncoding: string | undefined): keyof typeof COMPRESS | null {
  const encoding = negotiate(acceptEncoding?.toLowerCase() ?? '', ['br', 'gzip', 'identity']);
  return encoding === 'br' || encoding === 'gzip' ? encoding : null;
}
