import type { Picture } from '../picture/picture.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="type" for="node" attr.name="type" attr.type="string"/>
  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
  <key id="claims" for="edge" attr.name="claims" attr.type="int"/>
  <graph id="newsgraph" edgedefault="directed">
`;

/** What is shown as GraphML, an edge for each relation: Gephi, yEd and NetworkX read it. */
export function graphmlOf({ nodes, links }: Picture): string {
  const lines = [
    ...nodes.map(
      ({ id, name, type }) => `    <node id="${xml(id)}">${data('label', name)}${data('type', type)}</node>`,
    ),
    ...links.flatMap(({ source, target, facts }) =>
      facts.map(
        ({ relation, count }) =>
          `    <edge source="${xml(source)}" target="${xml(target)}">${data('relation', relation)}${data('claims', `${count}`)}</edge>`,
      ),
    ),
  ];
  return `${HEAD}${lines.join('\n')}\n  </graph>\n</graphml>\n`;
}

function data(key: string, text: string): string {
  return `<data key="${key}">${xml(text)}</data>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML 1.0 takes it: without the characters that it cannot hold. */
function xml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
