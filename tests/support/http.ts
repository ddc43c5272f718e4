import { request } from 'node:http';
import { connect } from 'node:net';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
  /** The code of the first error in the body; undefined when there is none. */
  readonly code: string | undefined;
}

/**
 * What `http` sends and fetch does not: any method, any header (`host`, `origin`, `sec-fetch-site`), any body.
 *
 * @param path As it stands in the first line of the request; that of the URL unless said otherwise.
 */
export function send(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string | Buffer,
  path = pathOf(url),
): Promise<HttpAnswer> {
  const { hostname, port } = new URL(url);
  const framed = body === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers: framed, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: whole,
          code: codeIn(whole.toString()),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** The code of the first error of an answer. */
function codeIn(text: string): string | undefined {
  try {
    return JSON.parse(text).errors?.[0]?.extensions?.code;
  } catch {
    return undefined;
  }
}

/** Sends these bytes as they are, and no more, and gives all that comes back until the server ends the connection. */
export async function sendRaw(url: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  socket.end(bytes);
  let received = '';
  for await (const chunk of socket.setEncoding('latin1')) received += chunk;
  return received;
}
