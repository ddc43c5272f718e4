import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type IExecutableSchemaDefinition, makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyBaseLogger } from 'fastify';
import type { ErrorMask } from './errors.ts';
import { depthLimit, MAX_TOKENS } from './limits.ts';
import { statusesOfErrors } from './statuses.ts';

/** The schema and what resolves it. */
export type SchemaParts<Context extends object> = Required<
  Pick<IExecutableSchemaDefinition<Context>, 'typeDefs' | 'resolvers'>
>;

/**
 * Apollo Server, started, with every setting that it would otherwise take from the environment said here: nothing is
 * reported to anybody, no page but ours, no stack traces, introspection for everyone.
 *
 * @throws Error when schema and resolvers do not fit together.
 */
export async function startApollo<Context extends object>(
  { typeDefs, resolvers }: SchemaParts<Context>,
  mask: ErrorMask,
  log: FastifyBaseLogger,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema: makeExecutableSchema({ typeDefs, resolvers }),
    formatError: mask.format,
    logger: log,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [depthLimit],
    maxRecursiveSelections: true,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      statusesOfErrors,
    ],
  });
  await apollo.start();
  return apollo;
}
