import { createServer, type IncomingMessage } from 'node:http';
import neo4j from 'neo4j-driver';
import type { Run } from '../../src/cypher-codegen/runtime/statement.ts';
import { neighborhood } from '../../src/graph/neighborhood.ts';
import { graphOver } from '../../src/graph/nodes.ts';
import { waysOf } from '../../src/graph/ways.ts';
import { operationFile } from '../operations/operation-file.ts';
import { childSettings, openDriver, serving, type Work } from './child.ts';
import { profiled } from './profile.ts';

/**
 * The floor: one hand-written statement an operation behind a bare node:http server, without GraphQL, limits or logging.
 * POST /<operation> with the variables as JSON gives the column `row` of all rows.
 */
const settings = childSettings();
const driver = openDriver(settings);
const work: Work = { statements: 0, dbHits: 0 };
const texts = new Map<string, string>();

const run: Run = async ({ text }, parameters) => {
  if (settings.profiled) {
    const { records } = await profiled(driver, settings.database, text, parameters, work);
    return records.map((record) => record.toObject());
  }
  const session = driver.session({ database: settings.database, defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(text, parameters)).records.map((record) => record.toObject());
  } finally {
    void session.close();
  }
};

async function answer(name: string, variables: Record<string, unknown>): Promise<unknown> {
  if (name === 'neighborhood')
    return [await around(String(variables['id']), Number(variables['depth']), Number(variables['first']))];
  const text = texts.get(name) ?? operationFile(name, 'floor.cypher');
  texts.set(name, text);
  return (await run({ name, text, mode: 'READ' }, variables)).map(({ row }) => row);
}

/** A neighbourhood takes a statement a level, and two for what was found: there is no one statement that gives the same. */
async function around(id: string, depth: number, first: number): Promise<unknown> {
  const ways = waysOf(run, { relations: null, types: null, denied: false, published: null, figures: false }, []);
  const found = await neighborhood(
    graphOver(run, false),
    ways,
    id,
    { depth, first, exclude: [] },
    { selected: { node: ['id', 'nameFr'] }, lists: {} },
  );
  const typeOf = (node: { readonly id: string }) =>
    (node.id.split('_')[0] ?? '').replace(/^./, (letter) => letter.toUpperCase());
  return {
    ...found,
    edges: found?.edges.map(({ source, target, relation }) => ({ source, target, relation })),
    nodes: found?.nodes.map((node) => ({ __typename: typeOf(node), id: node.id, name: node.nameFr })),
  };
}

const server = createServer(async (request, response) => {
  try {
    const body = JSON.stringify(await answer((request.url ?? '/').slice(1), JSON.parse(await read(request))));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  } catch (error) {
    response.writeHead(500);
    response.end(String(error));
  }
});

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) serving(`http://127.0.0.1:${address.port}`, work);
});
