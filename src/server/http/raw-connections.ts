import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HttpFault } from '../errors/client-error.ts';
import { connectionFault, wrongMethod } from './request-faults.ts';

/** The last answer in the making on each connection: clients may pipeline requests. */
const answers = new WeakMap<Duplex, ServerResponse>();

/** Answers requests that Node.js does not pass to the routes: CONNECT, and those with an unknown `Expect`. */
export function answerRawRequests(server: Server): void {
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => answers.set(socket, response));
  // To ignore an expectation is allowed (RFC 9110, 10.1.1), and kinder than Node's empty 417.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    end(socket, { status: 405, error: wrongMethod(url, 'CONNECT', ['GET', 'POST']) });
  });
}

/**
 * Answers bytes that are no HTTP request, or came too slowly, after all answers that are due, and ends the connection.
 */
export function answerBrokenConnection(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const fault = connectionFault(error.code);
  const due = answers.get(socket);
  if (due?.req.complete && !due.writableFinished && !due.destroyed) due.once('close', () => end(socket, fault));
  else end(socket, fault);
}

function end(socket: Duplex, { status, error }: HttpFault): void {
  const body = JSON.stringify({ errors: [error] });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}
