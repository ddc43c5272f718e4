import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

/**
 * A signal that aborts when the client closes the connection before it has the whole answer. It stays quiet when the
 * answer was sent.
 */
export function clientGone(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // every statement under way listens, be they many
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
