import type { FastifyInstance } from 'fastify';
import { commandOf } from '../../../scripts/commands.mjs';

/** The server cannot listen where it was told to. `code` is the system's, such as `EADDRINUSE`. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: string;

  constructor(code: string, message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/**
 * Listens and gives the address that a browser on this machine can open, such as `http://127.0.0.1:4000`.
 *
 * @param port 0 takes a free one.
 * @throws ListenError when the address or the port cannot be had.
 */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw listenError(error, host, port);
  }
  return `http://${reachable(host)}:${boundPort(app, port)}`;
}

function boundPort(app: FastifyInstance, asked: number): number {
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : asked;
}

/** A browser cannot open an address that means every interface, so loopback is shown instead. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function listenError(error: unknown, host: string, port: number): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  if (error.code === 'EADDRINUSE') {
    return new ListenError(
      'EADDRINUSE',
      `Port ${port} at ${host} is taken by another program. Expected a free port. ` +
        `End that program, or choose another port: PORT=${port + 1} ${commandOf('start')}.`,
      error,
    );
  }
  if (error.code === 'EACCES') {
    return new ListenError(
      'EACCES',
      `Port ${port} at ${host} may not be opened by this user. Expected a port above 1023. Choose one: PORT=4000 ${commandOf('start')}.`,
      error,
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new ListenError(
      String(error.code),
      `No interface of this machine has the address ${host}. Expected one of its own, such as 127.0.0.1 or 0.0.0.0. Correct the host.`,
      error,
    );
  }
  return error;
}
