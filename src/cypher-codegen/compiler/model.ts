import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Fields, parseType, shapeName, type Type } from '../runtime/types.ts';
import { type Fault, nearest, type Source } from './fault.ts';
import { fieldsOfRow, type Row, readRows, rowSchema } from './rows.ts';

const type = z.string().transform((text, context): Type => {
  const read = parseType(text);
  if (read) return read;
  context.addIssue(`"${text}" is no type. Expected one like STRING!, INTEGER or LIST<Claim!>!.`);
  return z.NEVER;
});
const fields = z.record(z.string(), type).transform((read): Fields => new Map(Object.entries(read)));
const end = z
  .string()
  .regex(/^\w+ -> \w+$/, 'Expected "FromLabel -> ToLabel".')
  .transform((text) => ({ from: text.split(' -> ')[0] ?? '', to: text.split(' -> ')[1] ?? '' }));
const none: Fields = new Map();
const indexes = z.array(z.array(z.string()).min(1)).default([]);
const description = z.string().optional();
const modelSchema = z.strictObject({
  nodes: z.record(
    z.string(),
    z
      .strictObject({
        description,
        /** A node of this label has the label `is` and its properties too. */
        is: z.string().optional(),
        /** What rows give. */
        properties: fields.default(none),
        /** What only statements use. */
        internal: fields.default(none),
        key: z.string().optional(),
        indexes,
      })
      .transform(({ properties: given, internal, ...node }) => ({
        ...node,
        given,
        properties: new Map([...given, ...internal]),
      })),
  ),
  relationships: z
    .record(
      z.string(),
      z.strictObject({ description, ends: z.array(end).min(1), properties: fields.default(none), indexes }),
    )
    .default({}),
  fulltext: z
    .record(
      z.string(),
      z.strictObject({
        description,
        labels: z.array(z.string()).min(1),
        properties: z.array(z.string()).min(1),
        analyzer: z.string().optional(),
      }),
    )
    .default({}),
  rows: z.record(z.string(), rowSchema).default({}),
  /** The properties of a label, but for some, and other fields. */
  inputs: z
    .record(z.string(), z.object({ of: z.string(), without: z.array(z.string()).default([]) }).catchall(type))
    .default({}),
  shapes: z.record(z.string(), fields).default({}),
});

/** The graph model: what may stand in the database, and the shapes in which it is read and written. */
export type Model = Omit<z.output<typeof modelSchema>, 'rows'> & {
  /** How statements give nodes. The fields of each, and those of each input, are a shape of the same name. */
  readonly rows: ReadonlyMap<string, Row>;
};

type Path = readonly PropertyKey[];

/** Reads `model.yml`; gives no model when a fault is found. */
export function readModel(source: Source): { model: Model | null; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const faultAt = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line, column: col, message };
  };
  if (document.errors.length > 0)
    return { model: null, faults: document.errors.map((error) => faultAt(error.pos[0], error.message)) };

  const read = modelSchema.safeParse(document.toJS());
  if (!read.success) return { model: null, faults: read.error.issues.map(located) };
  const { rows, faults } = readRows(read.data.rows, read.data);
  const given = [...rows].map(([name, row]) => [name, fieldsOfRow(row, read.data)] as const);
  const taken = Object.entries(read.data.inputs).map(
    ([name, input]) => [name, fieldsOfInput(input, read.data)] as const,
  );
  const shapes = { ...Object.fromEntries([...given, ...taken]), ...read.data.shapes };
  const model = { ...read.data, rows, shapes };
  const found = [...faults, ...brokenReferences(model)].map(located);
  return { model: found.length === 0 ? model : null, faults: found };

  function located({ path, message }: { readonly path: Path; readonly message: string }): Fault {
    return faultAt(offsetOf(document, path), message);
  }
}

function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** A label together with those it `is`. */
export function ancestors(model: Pick<Model, 'nodes'>, label: string): string[] {
  const found = [label];
  for (let up = model.nodes[label]?.is; up !== undefined && !found.includes(up); up = model.nodes[up]?.is)
    found.push(up);
  return found;
}

/** The properties a node of `label` must or may have by that label, those of the labels it `is` included. */
export function propertiesOf(model: Pick<Model, 'nodes'>, label: string): Fields {
  return new Map(ancestors(model, label).flatMap((one) => [...(model.nodes[one]?.properties ?? none)]));
}

function fieldsOfInput({ of, without, ...others }: Model['inputs'][string], model: Pick<Model, 'nodes'>): Fields {
  const properties = [...propertiesOf(model, of)].filter(([name]) => !without.includes(name));
  return new Map([...properties, ...Object.entries(others)]);
}

function* brokenReferences(model: Model): Generator<{ path: Path; message: string }> {
  for (const { name, path, among, what } of references(model)) {
    const known = [...new Set(among)];
    if (!known.includes(name))
      yield { path, message: `No ${what} "${name}"${nearest(name, known)} Expected one of ${known.join(', ')}.` };
  }
}

/** Every place of the model that names another part of it. */
function* references(model: Model): Generator<{ name: string; path: Path; among: Iterable<string>; what: string }> {
  const labels = Object.keys(model.nodes);
  for (const [label, { is, key, indexes }] of Object.entries(model.nodes)) {
    const at = ['nodes', label];
    const property = { among: [...propertiesOf(model, label).keys()], what: `property of ${label}` };
    if (is !== undefined) yield { name: is, path: [...at, 'is'], among: labels, what: 'label' };
    if (key !== undefined) yield { name: key, path: [...at, 'key'], ...property };
    for (const [name, path] of indexed(indexes, at)) yield { name, path, ...property };
  }
  for (const [kind, { ends, properties, indexes }] of Object.entries(model.relationships)) {
    const at = ['relationships', kind];
    for (const [i, { from, to }] of ends.entries())
      for (const name of [from, to]) yield { name, path: [...at, 'ends', i], among: labels, what: 'label' };
    for (const [name, path] of indexed(indexes, at))
      yield { name, path, among: [...properties.keys()], what: `property of ${kind}` };
  }
  for (const [index, part] of Object.entries(model.fulltext)) {
    const at = ['fulltext', index];
    for (const [i, name] of part.labels.entries())
      yield { name, path: [...at, 'labels', i], among: labels, what: 'label' };
    const among = part.labels.flatMap((label) => [...propertiesOf(model, label).keys()]);
    for (const [i, name] of part.properties.entries())
      yield { name, path: [...at, 'properties', i], among, what: `property of ${part.labels.join(', ')}` };
  }
  for (const [row, { of }] of model.rows) yield { name: of, path: ['rows', row, 'of'], among: labels, what: 'label' };
  for (const [input, { of, without }] of Object.entries(model.inputs)) {
    const at = ['inputs', input];
    yield { name: of, path: [...at, 'of'], among: labels, what: 'label' };
    for (const [i, name] of without.entries())
      yield { name, path: [...at, 'without', i], among: propertiesOf(model, of).keys(), what: `property of ${of}` };
  }
  for (const [shape, shapeFields] of Object.entries(model.shapes))
    for (const [field, fieldType] of shapeFields) {
      const name = shapeName(fieldType);
      if (name !== null)
        yield { name, path: ['shapes', shape, field], among: Object.keys(model.shapes), what: 'shape' };
    }
}

function* indexed(indexes: readonly (readonly string[])[], at: Path): Generator<[string, Path]> {
  for (const [i, index] of indexes.entries())
    for (const [j, name] of index.entries()) yield [name, [...at, 'indexes', i, j]];
}
