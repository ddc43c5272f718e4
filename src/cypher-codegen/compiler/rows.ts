import { z } from 'zod';
import type { Neighbor } from '../runtime/rows.ts';
import { type Fields, parseType, type Type } from '../runtime/types.ts';
import { nearest } from './fault.ts';

/** How statements give a kind of node: which of its properties, and which of its neighbours. */
export interface Row {
  /** The label of the node. */
  readonly of: string;
  readonly fields: readonly string[];
  readonly neighbors: ReadonlyMap<string, Neighbor>;
}

/** A row as `model.yml` writes it; what is not `of`, `extends` or `fields` is a neighbour. */
export const rowSchema = z
  .object({ of: z.string().optional(), extends: z.string().optional(), fields: z.array(z.string()).default([]) })
  .catchall(z.string());

export type WrittenRow = z.output<typeof rowSchema>;

/** What rows are made of. */
export interface Parts {
  readonly nodes: Readonly<Record<string, { readonly is?: string | undefined; readonly properties: Fields }>>;
  readonly relationships: Readonly<
    Record<string, { readonly ends: readonly { readonly from: string; readonly to: string }[] }>
  >;
}

interface Fault {
  readonly path: readonly string[];
  readonly message: string;
}

const FORMS =
  'Expected "-[:TYPE]-> Row", "<-[:TYPE]- Row", "Row of Label by key = property" or "last Row by (owner = property, order)".';

/** The rows of the model, checked against its nodes and relationships. */
export function readRows(
  written: Readonly<Record<string, WrittenRow>>,
  parts: Parts,
): { readonly rows: ReadonlyMap<string, Row>; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const rows = new Map<string, Row>();
  for (const name of Object.keys(written)) {
    const row = readRow(name, written, faults);
    if (row) rows.set(name, row);
  }
  for (const [name, { of, fields }] of rows)
    for (const field of fields)
      if (!propertyOf(parts, of, field))
        faults.push({
          path: ['rows', name],
          message: `No ${of} has a property "${field}". Mend it, or add it to the node.`,
        });
  const read = [...rows].map(([name, { of, fields }]) => {
    const neighbors = Object.entries(neighborsOf(name, written)).flatMap(([field, text]): [string, Neighbor][] => {
      const neighbor = readNeighbor(text, of, rows, parts);
      if (typeof neighbor !== 'string') return [[field, neighbor]];
      faults.push({ path: ['rows', name, field], message: neighbor });
      return [];
    });
    return [name, { of, fields, neighbors: new Map(neighbors) }] as const;
  });
  const complete = new Map(read);
  for (const name of complete.keys()) {
    if (reaches(complete, name, name))
      faults.push({
        path: ['rows', name],
        message: `${name} holds itself. Expected neighbours whose rows end somewhere.`,
      });
  }
  return { rows: complete, faults };
}

/** Whether a row has another one somewhere below it. */
function reaches(rows: ReadonlyMap<string, Row>, from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(rows.get(from)?.neighbors.values() ?? [])].some(({ row }) => row === to || reaches(rows, row, to, seen));
}

function readRow(name: string, written: Readonly<Record<string, WrittenRow>>, faults: Fault[]): Row | null {
  const row = written[name];
  const base = row?.extends === undefined ? undefined : written[row.extends];
  const of = row?.of ?? base?.of;
  if (row && of !== undefined) return { of, fields: [...(base?.fields ?? []), ...row.fields], neighbors: new Map() };
  faults.push({
    path: ['rows', name],
    message: `No label of what ${name} gives. Expected "of: Label", or "extends" with a row that has it.`,
  });
  return null;
}

function neighborsOf(name: string, written: Readonly<Record<string, WrittenRow>>): Record<string, string> {
  const { of: _of, extends: base, fields: _fields, ...neighbors } = written[name] ?? { fields: [] };
  return { ...(base === undefined ? {} : neighborsOf(base, written)), ...neighbors };
}

/** The neighbour that a text describes, or what is wrong with the text. */
function readNeighbor(
  text: string,
  label: string,
  rows: ReadonlyMap<string, Row>,
  { nodes, relationships }: Parts,
): Neighbor | string {
  const rowOf = (name: string): Row | string =>
    rows.get(name) ?? `No row "${name}"${nearest(name, rows.keys())} Expected one of ${[...rows.keys()].join(', ')}.`;
  const [, back, type = '', forth, name = ''] = /^(<?)-\[:(\w+)\]-(>?) (\w+)$/.exec(text) ?? [];
  if (type && back !== forth) {
    const row = rowOf(name);
    const [own, other] = forth ? (['from', 'to'] as const) : (['to', 'from'] as const);
    const end = relationships[type]?.ends.find((one) => isA(nodes, label, one[own]));
    if (typeof row === 'string') return row;
    return end
      ? { kind: 'relationship', type, forward: forth !== '', row: name, label: end[other] }
      : `No ${type} ${forth ? 'goes from' : 'comes to'} ${label}. Mend it, or add it to the relationships.`;
  }
  const [, keyed = '', found = '', key = '', property = ''] = /^(\w+) of (\w+) by (\w+) = (\w+)$/.exec(text) ?? [];
  if (keyed) {
    const row = rowOf(keyed);
    return typeof row === 'string' ? row : { kind: 'key', row: keyed, label: found, key, property };
  }
  const [, last = '', owner = '', ownProperty = '', order = ''] =
    /^last (\w+) by \((\w+) = (\w+), (\w+)\)$/.exec(text) ?? [];
  const row = rowOf(last);
  if (!last) return `"${text}" names no neighbour. ${FORMS}`;
  return typeof row === 'string'
    ? row
    : { kind: 'last', row: last, label: row.of, owner, property: ownProperty, order };
}

function isA(nodes: Parts['nodes'], label: string | undefined, other: string): boolean {
  return label !== undefined && (label === other || isA(nodes, nodes[label]?.is, other));
}

/** The type of a property of a label; one that only labels of its kind have may be missing. */
function propertyOf({ nodes }: Parts, label: string, property: string): Type | null {
  for (let up: string | undefined = label; up !== undefined; up = nodes[up]?.is) {
    const own = nodes[up]?.properties.get(property);
    if (own) return own;
  }
  const below = Object.entries(nodes).find(
    ([name, { properties }]) => properties.has(property) && isA(nodes, name, label),
  );
  const type = below?.[1].properties.get(property);
  return type ? { ...type, nullable: true } : null;
}

/** The fields of a row as those of a shape: its node's properties, then its neighbours, which may be missing. */
export function fieldsOfRow({ of, fields, neighbors }: Row, parts: Parts): Fields {
  return new Map([
    ...fields.flatMap((name): [string, Type][] => {
      const type = propertyOf(parts, of, name);
      return type ? [[name, type]] : [];
    }),
    ...[...neighbors].flatMap(([name, { row }]): [string, Type][] => {
      const type = parseType(row);
      return type ? [[name, type]] : [];
    }),
  ]);
}
