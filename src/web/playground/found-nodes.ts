import { typeOf } from '../../client/type-of.ts';

/** A node of an answer that the explorer can open. */
export interface FoundNode {
  readonly id: string;
  /** What the answer calls it; its id where it has no name for it. */
  readonly label: string;
}

/** What a node may be called by, the best first. */
const LABELS = ['name', 'title', 'text'];

/** The nodes whose ids an answer has, each once, the inner ones first; none where it is no JSON. */
export function nodesIn(answer: string): readonly FoundNode[] {
  const found = new Map<string, FoundNode>();
  const note = (_key: string, value: unknown) => {
    const node = nodeOf(value);
    if (node && (node.label !== node.id || !found.has(node.id))) found.set(node.id, node);
    return value;
  };
  try {
    JSON.parse(answer, note);
  } catch {
    return [];
  }
  return [...found.values()];
}

function nodeOf(value: unknown): FoundNode | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  const { id } = value;
  if (typeof id !== 'string' || typeOf(id) === null) return null;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const label = LABELS.map((name) => fields[name]).find((text) => typeof text === 'string' && text !== '');
  return { id, label: typeof label === 'string' ? label : id };
}
