import { GIVEN, NODE, neighborPath, SELECTED, shapeIn } from './selection.ts';
import type { Shapes } from './types.ts';

/** How a node's one neighbour of a name is found, and the row that it is given as. */
export type Neighbor = { readonly row: string; readonly label: string } & (
  | { readonly kind: 'relationship'; readonly type: string; readonly forward: boolean }
  /** The node whose key is what a property of the owner says. */
  | { readonly kind: 'key'; readonly key: string; readonly property: string }
  /** The last of the owner's nodes in an order, by an index of the two. */
  | { readonly kind: 'last'; readonly owner: string; readonly property: string; readonly order: string }
);

/** The neighbours that rows have, by the names of row and neighbour. */
export type Neighbors = Readonly<Record<string, Readonly<Record<string, Neighbor>>>>;

/**
 * Writes what is sent of the node that a variable holds: a list of a row's properties and neighbours. A map would repeat
 * every key in every row, and the driver takes several times as long to unpack one.
 */
export interface RowText {
  /**
   * What is selected: a list of properties, then the neighbours. Reading properties is most of what a page costs, and a
   * neighbour behind a condition costs nothing.
   */
  selected(variable: string): string;
  /** All properties and neighbours. */
  whole(variable: string): string;
}

/** How the rows of a model are sent, by name. */
export function rowTexts<Rows extends Neighbors>(
  shapes: Shapes,
  neighbors: Rows,
): { readonly [Row in keyof Rows]: RowText };
export function rowTexts(shapes: Shapes, neighbors: Neighbors): Readonly<Record<string, RowText>> {
  const names = Object.keys(neighbors);
  return Object.fromEntries(
    names.map((name) => [
      name,
      { selected: (node) => text(name, node, NODE), whole: (node) => text(name, node, null) },
    ]),
  );

  /** @param path Where the node stands in a selection; `null` where nothing is selected. */
  function text(row: string, node: string, path: string | null): string {
    const found = Object.entries(neighbors[row] ?? {}).map(([name, neighbor]) => {
      const below = path === null ? null : neighborPath(path, name);
      const variable = `${node.replaceAll(/\W/g, '')}_${name}`;
      const given = neighborText(node, neighbor, variable, text(neighbor.row, variable, below));
      return below === null ? given : `CASE WHEN ${selected(below)} IS NOT NULL THEN ${given} END`;
    });
    if (path === null) return `[${[...ownNames(row).map((name) => `${node}.${name}`), ...found].join(', ')}]`;
    const own = `[property IN ${selected(path)} | ${node}[property]]`;
    return found.length === 0 ? own : `[${[own, ...found].join(', ')}]`;
  }

  function ownNames(row: string): string[] {
    return Object.entries(shapes[row] ?? {}).flatMap(([name, type]) => (shapeIn(type) === null ? [name] : []));
  }
}

function selected(path: string): string {
  return `$${GIVEN}.${SELECTED}.${path.includes('.') ? `\`${path}\`` : path}`;
}

/** @param found The variable of the neighbour. @param list What is given of it. */
function neighborText(owner: string, neighbor: Neighbor, found: string, list: string): string {
  const { label } = neighbor;
  switch (neighbor.kind) {
    case 'relationship': {
      const [back, forth] = neighbor.forward ? ['-', '->'] : ['<-', '-'];
      return `head([(${owner})${back}[:${neighbor.type}]${forth}(${found}:${label}) | ${list}])`;
    }
    case 'key':
      return `head(COLLECT { MATCH (${found}:${label} {${neighbor.key}: ${owner}.${neighbor.property}}) RETURN ${list} })`;
    case 'last': {
      const [of, order] = [`${found}.${neighbor.owner}`, `${found}.${neighbor.order}`];
      return [
        `head(COLLECT { MATCH (${found}:${label}) USING INDEX SEEK ${found}:${label}(${neighbor.owner}, ${neighbor.order})`,
        `WHERE ${of} = ${owner}.${neighbor.property} AND ${order} > ''`,
        `RETURN ${list} ORDER BY ${of} DESC, ${order} DESC LIMIT 1 })`,
      ].join(' ');
    }
  }
}
