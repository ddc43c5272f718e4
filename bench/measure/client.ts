import { Agent, request } from 'node:http';
import { at } from '../data/random.ts';
import { canonical, type Json } from '../operations/canonical.ts';
import type { Operation, Variables } from '../operations/operations.ts';
import type { ArmProcess } from './arm-process.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** An operation as one arm is asked for it: the address, and the bodies that requests take in turn. */
export interface Call {
  readonly url: string;
  readonly bodies: readonly Buffer[];
  /** The part of an answer that is compared, of its canonical form. @throws Error on an answer that says that something failed */
  readonly view: (body: Buffer) => Json;
}

/** How an arm is asked for an operation; null where it cannot do it. */
export function callOf(arm: ArmProcess, operation: Operation): Call | null {
  if (arm.name === 'floor') {
    return {
      url: `${arm.url}/${operation.folder}`,
      bodies: operation.variables.map((variables) => Buffer.from(JSON.stringify(variables))),
      view: (body) => operation.floor.view(canonical(parse(body))),
    };
  }
  const side = operation[arm.name];
  if ('cannot' in side) return null;
  const body = (variables: Variables) => Buffer.from(JSON.stringify({ query: side.query, variables }));
  return {
    url: `${arm.url}/graphql`,
    bodies: operation.variables.map(body),
    view: (answer) => {
      const { data, errors } = JSON.parse(answer.toString()) as { data: Json; errors?: unknown };
      if (errors !== undefined) throw new Error(`${arm.name}: ${JSON.stringify(errors).slice(0, 500)}`);
      return side.view(canonical(data));
    },
  };
}

function parse(body: Buffer): Json {
  return JSON.parse(body.toString()) as Json;
}

/** Sends the request whose turn it is and gives the answer. @throws Error on any status but 200 */
export function send({ url, bodies }: Call, turn: number): Promise<Buffer> {
  return post(url, at(bodies, turn % bodies.length));
}

/**
 * Sends JSON and gives the answer, again when the server has meanwhile closed a connection that was kept.
 *
 * @throws Error on any status but 200
 */
export function post(url: string, body: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks);
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`${url} answered ${response.statusCode}: ${answer.toString().slice(0, 500)}`));
      });
      response.on('error', reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(post(url, body));
      else reject(error);
    });
    sent.end(body);
  });
}

export function closeClient(): void {
  agent.destroy();
}
