import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import { childSettings, openDriver, serving, type Work } from './child.ts';
import { profiled } from './profile.ts';

/** @neo4j/graphql over the same graph, on the same Apollo Server and Fastify. */
const settings = childSettings();
const driver = openDriver(settings);
const work: Work = { statements: 0, dbHits: 0 };
const typeDefs = readFileSync(join(import.meta.dirname, 'peer-types.graphql'), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

const profiling = {
  run: (text: string, parameters: Record<string, unknown>) =>
    profiled(driver, settings.database, text, parameters, work),
};

const apollo = new ApolloServer({
  schema,
  stopOnTerminationSignals: false,
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
await apollo.start();
const app = Fastify();
app.route({
  method: ['GET', 'POST'],
  url: '/graphql',
  handler: fastifyApolloHandler(apollo, {
    context: async () => ({
      executionContext: settings.profiled ? profiling : driver,
      sessionConfig: { database: settings.database },
    }),
  }),
});
serving(await app.listen({ host: '127.0.0.1', port: 0 }), work);
