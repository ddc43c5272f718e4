import { prepare, type TypeTexts } from '../codegen/runtime.ts';
import { parseType, type Type } from '../codegen/types.ts';
import { shapes, statements } from '../generated/cypher.ts';
import type { Database } from './database.ts';
import { GraphError } from './errors.ts';

const SHAPES: Readonly<Record<string, TypeTexts>> = shapes;

/** Values that no node has, so that a statement finds nothing; its one plan serves all values. */
const VALUES = { STRING: 'x', BOOLEAN: false, MAP: {}, INTEGER: 1, FLOAT: 1 };

/**
 * Has the database plan every reading statement, one after the other, so that nobody's first question waits for it: a
 * server that has just started takes up to a second for some. Ends early when the signal aborts or the database goes.
 */
export async function warmUp(database: Database, signal: AbortSignal): Promise<void> {
  const run = database.reader({ signal });
  try {
    for (const statement of Object.values(statements)) {
      if (statement.mode === 'WRITE') continue;
      const named = { ...statement, name: `warm-up/${statement.name}` };
      await prepare(named, shapes).rows(run, valuesOf(statement.parameters));
    }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
  }
}

function valuesOf(types: TypeTexts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(types).map(([name, text]) => [name, someOf(parseType(text))]));
}

function someOf(type: Type | null): unknown {
  if (type === null || type.nullable) return null;
  if (type.kind === 'list') return [someOf(type.of)];
  return type.kind === 'shape' ? valuesOf(SHAPES[type.name] ?? {}) : VALUES[type.name];
}
