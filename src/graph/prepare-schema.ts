import type { SchemaStatement } from '../cypher-codegen/runtime/schema.ts';
import type { Run } from '../cypher-codegen/runtime/statement.ts';
import { dropConstraint, dropIndex, indexes, lockGraph, setMade } from '../generated/cypher/admin.ts';
import { schemaStatements } from '../generated/cypher/schema.ts';
import type { Database } from './database.ts';
import { readState } from './graph-state.ts';
import { type FoundIndex, type SchemaChanges, schemaChanges } from './schema-changes.ts';
import { untilOnline } from './until-online.ts';
import { schemaConflict } from './version-errors.ts';
import { type JobContext, MODEL_VERSION } from './versions.ts';

/** Labels of the graph's own state; their constraints are made first. */
const OWN = ['Newsgraph', 'StoredText'];

const NAMES = schemaStatements.map(({ name }) => name);

/** How many times changes are tried: more than one is needed only when another program makes the same changes. */
const ATTEMPTS = 5;

/** Another program that prepares the same graph may be quicker; IF (NOT) EXISTS does not help two that run side by side. */
const BY_ANOTHER = /\.Schema\.(\w+AlreadyExists|\w+NotFound|\w+DropFailed)$/;

/**
 * Gives the database the constraints and indexes of the model: makes those that it does not have or has otherwise, drops
 * those that the model no longer has, and waits until all are online. Those of others stay.
 *
 * @throws GraphError `SCHEMA_CONFLICT` when one of others stands in the way; nothing was changed then
 */
export async function prepareSchema(database: Database, job: JobContext = { say: () => {} }): Promise<void> {
  if (!(await hasSchema(database))) {
    await prepareOwnSchema(database);
    await change(database, schemaStatements, async () => (await readState(database)).made);
    await note(database, NAMES);
  }
  await untilOnline(database, NAMES, job);
}

/** The part of the schema that the graph's own state needs. */
export async function prepareOwnSchema(database: Database): Promise<void> {
  const own = schemaStatements.filter(({ on }) => on.some((label) => OWN.includes(label)));
  await change(database, own, async () => []);
}

/** Whether the database has all constraints and indexes of the model, and none that was made for an earlier one. */
export async function hasSchema(database: Database): Promise<boolean> {
  const { made } = await readState(database);
  const noted = made.length === NAMES.length && NAMES.every((name) => made.includes(name));
  return noted && isNothing(await findChanges(database, schemaStatements, made));
}

/** Names are noted before anything is made, so that what a killed program leaves is known as ours. */
async function change(
  database: Database,
  wanted: readonly SchemaStatement[],
  made: () => Promise<readonly string[]>,
): Promise<void> {
  let failure: unknown;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const before = await made();
    const changes = await findChanges(database, wanted, before);
    if (isNothing(changes)) return;
    if (wanted === schemaStatements) await note(database, [...new Set([...before, ...NAMES])]);
    failure = await make(database, changes);
    if (failure === undefined) return;
  }
  throw failure;
}

/** @throws GraphError `SCHEMA_CONFLICT` */
async function findChanges(
  database: Database,
  wanted: readonly SchemaStatement[],
  made: readonly string[],
): Promise<SchemaChanges> {
  const found = await indexes(database.reader());
  const changes = schemaChanges(wanted, found, made);
  const [conflict] = changes.conflicts;
  if (conflict) throw schemaConflict(describe(conflict.wanted), describe(conflict.found));
  return changes;
}

/**
 * Makes the changes; gives the last of the failures of which another program may be the cause. Constraints are built while
 * they are made, so each has a transaction, and its time-out; indexes are built later.
 */
async function make(database: Database, { drop, create }: SchemaChanges): Promise<unknown> {
  const isConstraint = ({ kind }: SchemaStatement) => kind === 'CONSTRAINT';
  const later = create.filter((one) => !isConstraint(one));
  const transactions = [
    ...drop.map((index) => (run: Run) => dropOne(run, index)),
    ...create.filter(isConstraint).map((constraint) => (run: Run) => createAll(run, [constraint])),
    ...(later.length > 0 ? [(run: Run) => createAll(run, later)] : []),
  ];
  let failure: unknown;
  for (const transaction of transactions) {
    await database.write(transaction).catch((error: unknown) => {
      if (!isByAnother(error)) throw error;
      failure = error;
    });
  }
  return failure;
}

function dropOne(run: Run, { name, owner }: FoundIndex): Promise<void> {
  return owner === null ? dropIndex(run, { name }) : dropConstraint(run, { name: owner });
}

async function createAll(run: Run, statements: readonly SchemaStatement[]): Promise<void> {
  for (const { name, text } of statements) await run({ name, text, mode: 'WRITE' }, {});
}

function note(database: Database, names: readonly string[]): Promise<void> {
  return database.write(async (run) => {
    await lockGraph(run, { version: MODEL_VERSION });
    await setMade(run, { names });
  });
}

function isNothing({ drop, create }: SchemaChanges): boolean {
  return drop.length === 0 && create.length === 0;
}

function isByAnother(error: unknown): boolean {
  return error instanceof Error && 'code' in error && BY_ANOTHER.test(String(error.code));
}

function describe({ name, type, entityType, on, properties }: SchemaStatement | FoundIndex): string {
  const owner = on.join('|');
  const pattern = entityType === 'NODE' ? `(:${owner})` : `[:${owner}]`;
  return `the ${type} index "${name}" for ${pattern} on ${properties.join(', ')}`;
}
