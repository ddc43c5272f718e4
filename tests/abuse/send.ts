import { once } from 'node:events';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Abuse } from './requests.ts';

/** How a request was answered: as {@link Abuse} says what is expected. */
export interface Answered {
  readonly status: number;
  /** Each once, in alphabetical order. */
  readonly codes: readonly string[];
}

/** Sends a request over a connection of its own, with every header as it stands. */
export async function send(
  url: string,
  { method = 'GET', path = '/graphql', headers = {}, body }: Abuse,
): Promise<Answered> {
  const sent = request(url, { method, path, headers, agent: false });
  sent.end(body);
  const [response] = await once(sent, 'response');
  const { errors = [] } = (await json(response)) as { errors?: { extensions: { code: string } }[] };
  const codes = new Set(errors.map(({ extensions: { code } }) => code));
  return { status: response.statusCode, codes: [...codes].sort() };
}
