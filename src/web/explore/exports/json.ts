import type { Picture } from '../picture/picture.ts';

/** What is shown as JSON, with the address that shows it again. */
export function jsonOf({ nodes, links }: Picture, address: string): string {
  const shown = {
    address,
    nodes: nodes.map(({ id, type, name }) => ({ id, type, name })),
    links: links.map(({ source, target, facts }) => ({ source, target, facts })),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
