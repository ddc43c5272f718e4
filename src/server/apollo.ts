import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type IExecutableSchemaDefinition, makeExecutableSchema } from '@graphql-tools/schema';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { ErrorMask } from './errors/errors.ts';
import { statusesOfErrors } from './errors/statuses.ts';
import { explainEnd, MAX_FAULTS } from './errors/validation-faults.ts';
import { costLimit } from './limits/cost.ts';
import { countStrings } from './limits/counted-strings.ts';
import { DOCUMENT_LIMITS } from './limits/limits.ts';
import { fewErrors, unlessTooLarge } from './limits/too-large-answer.ts';
import type { WorkContext } from './limits/work.ts';
import { withOwnTypesFirst } from './schema.ts';
import { tagAnswers } from './tag-answers.ts';

/** The schema and what resolves it. */
export type SchemaParts<Context extends object> = Required<
  Pick<IExecutableSchemaDefinition<Context>, 'typeDefs' | 'resolvers'>
>;

/** @throws Error when schema and resolvers do not fit together. */
export function schemaOf<Context extends object>({ typeDefs, resolvers }: SchemaParts<Context>): GraphQLSchema {
  return withOwnTypesFirst(makeExecutableSchema({ typeDefs, resolvers }));
}

/**
 * Starts Apollo Server. Every setting that it would otherwise take from the environment is set here: no reporting to
 * Apollo, no landing page but ours, no stack traces, introspection for everyone.
 */
export async function startApollo<Context extends object>(
  schema: GraphQLSchema,
  mask: ErrorMask,
  log: FastifyBaseLogger,
): Promise<ApolloServer<Context & WorkContext>> {
  countStrings(schema);
  const apollo = new ApolloServer<Context & WorkContext>({
    schema,
    formatError: (formatted, error) => mask.format(explainEnd(formatted), error),
    logger: log,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    validationOptions: { maxErrors: MAX_FAULTS },
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimit,
      statusesOfErrors,
      fewErrors,
      unlessTooLarge,
      tagAnswers,
    ],
  });
  await apollo.start();
  return apollo;
}
