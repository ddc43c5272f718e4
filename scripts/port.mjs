import { createServer } from 'node:net';
import { commandOf } from './commands.mjs';

/**
 * Ends this process when the port of the server is taken, before anything is installed for it. Settings that are wrong are
 * left to the server, which lists all of them.
 */
export async function portMustBeFree({ PORT = '4000', HOST = '127.0.0.1' }) {
  const port = Number(PORT || '4000');
  if (!(Number.isInteger(port) && port > 0 && port < 65_536)) return;
  if (!(await isTaken(port, HOST || '127.0.0.1'))) return;
  console.error(
    `Port ${port} at ${HOST} is taken by another program. Expected a free port. ` +
      `End that program, or choose another port: PORT=${port + 1} ${commandOf('start')}.`,
  );
  process.exit(1);
}

function isTaken(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }) => resolve(code === 'EADDRINUSE'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
  });
}
