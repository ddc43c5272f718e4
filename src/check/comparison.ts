import { differences, type Element } from './compare.ts';

/** Nodes and relationships. */
export interface Elements {
  readonly nodes: readonly Element[];
  readonly relationships: readonly Element[];
}

/** Differences that are kept. */
const MOST = 20;

/** Compares what the database holds, part after part, and keeps the first differences. */
export class Comparison {
  nodes = 0;
  relationships = 0;
  /** How many there are, of which `first` has the first. */
  differences = 0;
  readonly first: string[] = [];

  compare(found: Elements, expected: Elements): void {
    this.nodes += found.nodes.length;
    this.relationships += found.relationships.length;
    this.note(differences(found.nodes, expected.nodes));
    this.note(differences(found.relationships, expected.relationships));
  }

  /** Differences that were found otherwise, a line each. */
  note(lines: readonly string[]): void {
    this.differences += lines.length;
    this.first.push(...lines.slice(0, MOST - this.first.length));
  }
}
