import type { RowOf } from '../cypher-codegen/runtime/functions.ts';
import type { SchemaStatement } from '../cypher-codegen/runtime/schema.ts';
import type { indexes } from '../generated/cypher/admin.ts';

/** A constraint or an index that a database has. */
export type FoundIndex = RowOf<typeof indexes>;

/** The changes that give a database the constraints and indexes of the model. */
export interface SchemaChanges {
  readonly drop: readonly FoundIndex[];
  readonly create: readonly SchemaStatement[];
  /** Constraints and indexes of other programs that are in the way. */
  readonly conflicts: readonly { readonly wanted: SchemaStatement; readonly found: FoundIndex }[];
}

/**
 * Compares what is wanted with what is there. Ours is what the graph has noted as made for it, and what has a name of the
 * model and is for labels of the model; ours is dropped where it differs or is no longer wanted. All else belongs to
 * others: it stays, and is used where it does the same.
 *
 * @param made The names that the graph has noted.
 */
export function schemaChanges(
  wanted: readonly SchemaStatement[],
  found: readonly FoundIndex[],
  made: readonly string[],
): SchemaChanges {
  const names = new Set(wanted.map(({ name }) => name));
  const labels = new Set(wanted.flatMap(({ on }) => on));
  const isOurs = ({ name, on }: FoundIndex) =>
    made.includes(name) || (names.has(name) && on.every((one) => labels.has(one)));
  const byName = new Map(found.map((index) => [index.name, index]));
  const isKept = (index: FoundIndex) =>
    !isOurs(index) || wanted.some((one) => one.name === index.name && isAs(one, index));
  const kept = found.filter(isKept);

  const create: SchemaStatement[] = [];
  const conflicts: { wanted: SchemaStatement; found: FoundIndex }[] = [];
  for (const one of wanted) {
    const named = byName.get(one.name);
    if (named !== undefined && isAs(one, named)) continue;
    const inTheWay = kept.find((index) => index.name === one.name || coversTheSame(one, index));
    if (inTheWay === undefined) create.push(one);
    else if (!servesAs(one, inTheWay)) conflicts.push({ wanted: one, found: inTheWay });
  }
  return { drop: found.filter((index) => !isKept(index)), create, conflicts };
}

/** Whether an index is just the one that is wanted, whatever its name. */
function isAs(wanted: SchemaStatement, found: FoundIndex): boolean {
  const isSame = coversTheSame(wanted, found) && found.state !== 'FAILED';
  const isConstraint = found.owner !== null;
  return (
    isSame && isConstraint === (wanted.kind === 'CONSTRAINT') && (wanted.analyzer ?? found.analyzer) === found.analyzer
  );
}

/** Whether an index of another name does what the wanted one is for. Full-text indexes are asked by their names. */
function servesAs(wanted: SchemaStatement, found: FoundIndex): boolean {
  return coversTheSame(wanted, found) && wanted.type === 'RANGE' && (found.owner !== null || wanted.kind === 'INDEX');
}

/** Whether a database refuses the one while it has the other. The order of properties counts where they are a key. */
function coversTheSame({ type, entityType, on, properties }: SchemaStatement, found: FoundIndex): boolean {
  const order = (names: readonly string[]) => (type === 'FULLTEXT' ? [...names].sort() : names).join();
  return (
    type === found.type &&
    entityType === found.entityType &&
    [...on].sort().join() === [...found.on].sort().join() &&
    order(properties) === order(found.properties)
  );
}
