import { z } from 'zod';
import type { Neighbor } from '../runtime/rows.ts';
import type { Fields, Type } from '../runtime/types.ts';
import { nearest } from './fault.ts';

/** How statements give a kind of node: its properties, and some of its neighbours. */
export interface Row {
  /** The label of the node. */
  readonly of: string;
  readonly neighbors: ReadonlyMap<string, Neighbor>;
}

/** A row as `model.yml` writes it; what is not `of` is a neighbour. */
export const rowSchema = z.object({ of: z.string() }).catchall(z.string());

type WrittenRows = Readonly<Record<string, z.output<typeof rowSchema>>>;

/** What rows are made of. */
export interface Parts {
  readonly nodes: Readonly<Record<string, { readonly is?: string | undefined; readonly given: Fields }>>;
  readonly relationships: Readonly<
    Record<string, { readonly ends: readonly { readonly from: string; readonly to: string }[] }>
  >;
}

interface ModelFault {
  readonly path: readonly string[];
  readonly message: string;
}

const FORMS =
  'Expected "-[:TYPE]-> Row", "<-[:TYPE]- Row", "Row of Label by key = property" or "last Row by (owner = property, order)".';

/** The rows of the model, whose neighbours are checked against its relationships. */
export function readRows(
  written: WrittenRows,
  parts: Parts,
): { readonly rows: ReadonlyMap<string, Row>; readonly faults: readonly ModelFault[] } {
  const faults: ModelFault[] = [];
  const rows = new Map<string, Row>();
  for (const [name, { of, ...texts }] of Object.entries(written)) {
    const neighbors = new Map<string, Neighbor>();
    for (const [field, text] of Object.entries(texts)) {
      const neighbor = readNeighbor(text, of, written, parts);
      if (typeof neighbor === 'string') faults.push({ path: ['rows', name, field], message: neighbor });
      else neighbors.set(field, neighbor);
    }
    rows.set(name, { of, neighbors });
  }
  for (const name of rows.keys()) {
    const message = `${name} holds itself. Expected neighbours whose rows end somewhere.`;
    if (reaches(rows, name, name)) faults.push({ path: ['rows', name], message });
  }
  return { rows, faults };
}

/** Whether a row has another one somewhere below it. */
function reaches(rows: ReadonlyMap<string, Row>, from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(rows.get(from)?.neighbors.values() ?? [])].some(({ row }) => row === to || reaches(rows, row, to, seen));
}

/** The neighbour that a text describes, or what is wrong with the text. */
function readNeighbor(
  text: string,
  label: string,
  rows: WrittenRows,
  { nodes, relationships }: Parts,
): Neighbor | string {
  const [, back, type = '', forth, target] = /^(<?)-\[:(\w+)\]-(>?) (\w+)$/.exec(text) ?? [];
  const [, keyed, found = '', key = '', property = ''] = /^(\w+) of (\w+) by (\w+) = (\w+)$/.exec(text) ?? [];
  const [, last, owner = '', id = '', order = ''] = /^last (\w+) by \((\w+) = (\w+), (\w+)\)$/.exec(text) ?? [];
  const row = target ?? keyed ?? last;
  if (row === undefined || (target && back === forth)) return `"${text}" names no neighbour. ${FORMS}`;
  const of = rows[row]?.of;
  const names = Object.keys(rows);
  if (of === undefined) return `No row "${row}"${nearest(row, names)} Expected one of ${names.join(', ')}.`;
  if (keyed) return { kind: 'key', row, label: found, key, property };
  if (last) return { kind: 'last', row, label: of, owner, property: id, order };
  const [own, other] = forth ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const end = relationships[type]?.ends.find((one) => isA(nodes, label, one[own]));
  return end
    ? { kind: 'relationship', row, label: end[other], type, forward: forth !== '' }
    : `No ${type} ${forth ? 'goes from' : 'comes to'} ${label}. Mend it, or add it to the relationships.`;
}

function isA(nodes: Parts['nodes'], label: string | undefined, other: string): boolean {
  return label !== undefined && (label === other || isA(nodes, nodes[label]?.is, other));
}

/** The fields of a row as those of a shape: its node's properties, then its neighbours, which may be missing. */
export function fieldsOfRow({ of, neighbors }: Row, { nodes }: Parts): Fields {
  const fields = new Map<string, Type>();
  for (let up: string | undefined = of; up !== undefined; up = nodes[up]?.is)
    for (const [name, type] of nodes[up]?.given ?? []) fields.set(name, type);
  // A property that only some labels of its kind have may be null.
  for (const [label, { given }] of Object.entries(nodes))
    if (isA(nodes, label, of))
      for (const [name, type] of given) if (!fields.has(name)) fields.set(name, { ...type, nullable: true });
  for (const [name, { row }] of neighbors) fields.set(name, { kind: 'shape', name: row, nullable: true });
  return fields;
}
