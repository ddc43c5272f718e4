import type { FastifyInstance } from 'fastify';

/** Milliseconds that requests under way get to finish when the server closes. */
const GRACE_MS = 5_000;

/**
 * Makes the function that closes the server: no new connections, at most 5 s for requests under way, then every
 * connection ends. It counts requests, so make it before the server listens. Node alone would wait for connections that
 * a browser opened in advance and never used.
 */
export function closeOf(app: FastifyInstance): () => Promise<void> {
  let underWay = 0;
  let isClosing = false;
  let allDone = () => {};

  app.server.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (underWay === 0) allDone();
    });
  });
  app.server.on('connection', (socket) => {
    if (isClosing) socket.destroy();
  });

  function requestsDone(): Promise<void> {
    if (underWay === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const outOfPatience = setTimeout(resolve, GRACE_MS);
      allDone = () => {
        clearTimeout(outOfPatience);
        resolve();
      };
    });
  }

  return async () => {
    isClosing = true;
    const closed = app.close();
    await requestsDone();
    app.server.closeAllConnections();
    await closed;
  };
}
