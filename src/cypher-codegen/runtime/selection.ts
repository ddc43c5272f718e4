import { parseType, type Shapes, shapeName, type TypeTexts } from './types.ts';

/**
 * Names of the properties that are wanted: of a row's node under `node`, of its neighbours under their path, such as
 * `evidence.article`. Neighbours without an entry stay away. Without `node` all the node's properties are wanted.
 */
export type Selected = Readonly<Record<string, readonly string[]>>;

/** The parameter that holds the selection of a statement whose nodes carry only what clients ask for. */
export const SELECTED = 'selected';

/** The one parameter of a statement whose parameters are gathered in a map. */
export const GIVEN = 'given';

/** The parameter that says which lists come along, by name, and what is asked of each; and the property of rows that has them. */
export const LISTS = 'lists';

/** The path of a row's node itself. */
export const NODE = 'node';

/** The path of a neighbour of what stands at `path`. */
export function neighborPath(path: string, field: string): string {
  return path === NODE ? field : `${path}.${field}`;
}

/** What of a selection the shapes of a row have: only this is sent, and rows carry it in this order. */
export function selectionIn(selected: Selected, row: TypeTexts, shapes: Shapes): Selected {
  const found = new Map<string, readonly string[]>();
  const visit = (shape: string, path: string): void => {
    const fields = Object.entries(shapes[shape] ?? {}).map(([name, text]) => ({ name, neighbor: shapeIn(text) }));
    const own = fields.filter(({ neighbor }) => neighbor === null).map(({ name }) => name);
    const wanted = selected[path] ?? (path === NODE ? own : null);
    if (wanted === null) return;
    const before = found.get(path) ?? [];
    found.set(path, [...before, ...own.filter((name) => wanted.includes(name) && !before.includes(name))]);
    for (const { name, neighbor } of fields) if (neighbor !== null) visit(neighbor, neighborPath(path, name));
  };
  for (const text of Object.values(row)) {
    const shape = shapeIn(text);
    if (shape !== null) visit(shape, NODE);
  }
  return Object.fromEntries(found);
}

/** The shape that a type's text names, by itself or in a list; `null` for one of scalars. */
export function shapeIn(text: string): string | null {
  const type = parseType(text);
  return type && shapeName(type);
}
