import { commandOf, thisCommand } from '../../scripts/commands.mjs';
import { GraphError } from './errors.ts';

export function newerGraph(found: number, known: number): GraphError {
  return new GraphError(
    'NEWER_GRAPH',
    `The graph is of model version ${found}. Expected version ${known} or an earlier one, which this Newsgraph knows: a newer ` +
      `one has written the graph. Update Newsgraph, or start it on another graph: DATA_DIR=.data-2 ${thisCommand()}, ` +
      `or NEO4J_DATABASE=other ${thisCommand()} with a Neo4j of your own. Nothing was changed.`,
  );
}

/** Of a graph that is only read, and not brought up to date. */
export function olderGraph(found: number, known: number): GraphError {
  return new GraphError(
    'GRAPH_CHANGED',
    `The graph is of model version ${found}, or is being brought up to date. Expected version ${known}: ${commandOf('start')} ` +
      'brings it there.',
  );
}

export function graphChanged(found: number, known: number): GraphError {
  return new GraphError(
    'GRAPH_CHANGED',
    `The graph is, or is being made, one of model version ${found}. Expected version ${known}, which this program knows: ` +
      'another Newsgraph has changed it in the meantime. Stop this program, and start it again in the same version as the other.',
  );
}

/** @param found What stands in the way, such as `the index "names" for (:Thing)`. */
export function schemaConflict(wanted: string, found: string): GraphError {
  return new GraphError(
    'SCHEMA_CONFLICT',
    `Newsgraph needs ${wanted}, and the database has ${found}, which is not Newsgraph's. Expected a name and labels that ` +
      `nobody else uses. Drop or rename the other one, or give Newsgraph a database of its own: NEO4J_DATABASE=news ${thisCommand()}.`,
  );
}
