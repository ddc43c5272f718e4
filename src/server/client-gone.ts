import type { ServerResponse } from 'node:http';

/**
 * A signal that aborts when the client closes the connection before it has the whole answer. It stays quiet when the
 * answer was sent.
 */
export function clientGone(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
