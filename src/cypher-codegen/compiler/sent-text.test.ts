import { describe, expect, it } from 'vitest';
import { readStatement } from './header.ts';
import { readModel } from './model.ts';
import { isCommand, sentText } from './sent-text.ts';

const { model } = readModel({
  file: 'model.yml',
  text: `
nodes:
  City: { key: name, properties: { name: STRING! } }
rows:
  CityRow: { of: City }
`,
});

function statement(header: string, body: string) {
  const lines = ['For a test.', ...header.split('\n')].map((line) => `// ${line}\n`);
  return readStatement({ file: 'a/b.cypher', text: lines.join('') + body }, 'a/b').statement;
}

function sent(header: string, body: string): string {
  if (!model) throw new Error('The model has faults.');
  return sentText(statement(header, body), model);
}

describe('parameters', () => {
  it.each([
    ['MATCH (n {id: $id}) RETURN n', 'MATCH (n {id: $given.id}) RETURN n'],
    ['UNWIND $rows AS row LIMIT $page.limit', 'UNWIND $given.rows AS row LIMIT $given.page.limit'],
    ["RETURN '$id' AS a, $`odd name` AS b // $id", "RETURN '$id' AS a, $given.\\`odd name\\` AS b // $id"],
    ['RETURN 1', 'RETURN 1'],
  ])('of %s are keys of a map', (text, expected) => {
    expect(sent('@rows many', text)).toBe(expected);
  });

  it('of commands stand by themselves', () => {
    const command = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
    expect(isCommand(statement('', command))).toBe(true);
    expect(sent('', command)).toBe(command);
    expect(isCommand(statement('', 'MATCH (n {id: $id}) RETURN n.alter'))).toBe(false);
  });
});

describe('a node that is given as a row', () => {
  it.each([
    ['by its name', 'CityRow!', 'MATCH (c) RETURN c AS node', "MATCH (c) RETURN ${rows.CityRow.whole('c')} AS node"],
    [
      'under its own name',
      'CityRow!',
      'MATCH (node) RETURN node ORDER BY node.name',
      "MATCH (node) RETURN ${rows.CityRow.whole('node')} AS node ORDER BY node.name",
    ],
    [
      'that may be null',
      'CityRow',
      'MATCH (c) RETURN c AS node',
      "MATCH (c) RETURN CASE WHEN c IS NOT NULL THEN ${rows.CityRow.whole('c')} END AS node",
    ],
    [
      'with others, without what is null',
      'LIST<CityRow!>!',
      'MATCH (p) RETURN p.born, collect(p) AS node',
      "MATCH (p) RETURN p.born, collect(CASE WHEN p IS NOT NULL THEN ${rows.CityRow.whole('p')} END) AS node",
    ],
    [
      'in every branch of a UNION',
      'CityRow!',
      'MATCH (c) RETURN c AS node UNION ALL MATCH (d) RETURN d AS node',
      "MATCH (c) RETURN ${rows.CityRow.whole('c')} AS node UNION ALL MATCH (d) RETURN ${rows.CityRow.whole('d')} AS node",
    ],
  ])('%s', (_how, type, body, expected) => {
    expect(sent(`@row node ${type}\n@rows many`, body)).toBe(expected);
  });

  it('has what is selected, where the statement takes a selection', () => {
    const header = '@param selected MAP!\n@row node CityRow!\n@rows many';
    expect(sent(header, 'MATCH (c) RETURN c AS node')).toBe("MATCH (c) RETURN ${rows.CityRow.selected('c')} AS node");
  });

  it('leaves other columns alone, and what stands before the last RETURN', () => {
    const body = 'MATCH (c) CALL (c) { RETURN c AS x } RETURN CASE WHEN true THEN x END AS node, c';
    expect(sent('@row node CityRow\n@rows many', body)).toBe(body);
  });
});

describe('a list', () => {
  const OWNED = `UNWIND $ids AS id
CALL (id) { MATCH (o:City) RETURN o ORDER BY o.of DESC, left(o.at, 2) DESC LIMIT $page.limit }
RETURN id AS ownerId, null AS total, o.rank AS rank, o`;
  const columns =
    'id AS ownerId, null AS total, collect(CASE WHEN $given.page.cursors THEN o.at END) AS cursors, ' +
    "collect(o.rank) AS ranks, collect(CASE WHEN o IS NOT NULL THEN ${rows.CityRow.selected('o')} END) AS nodes";

  it('is gathered in a row, and leaves open whose it is and its order', () => {
    expect(sent('@row rank INTEGER!\n@list CityRow of Customer by o.at DESC', OWNED)).toBe(
      `\${owners('id')}CALL (id) { MATCH (o:City) RETURN o ORDER BY o.of\${DESC}, left(o.at, 2)\${DESC} LIMIT $given.page.limit }
\${RETURN} ${columns}`,
    );
  });

  it('has lists of its nodes before its last RETURN', () => {
    const header = '@row rank INTEGER!\n@list CityRow of Customer by o.at DESC\n@prefetch a/c o.id';
    expect(sent(header, OWNED)).toContain(`\${lists}\${RETURN} ${columns}\${columns}`);
  });

  it('of all nodes is ordered by what no text of a name looks like', () => {
    const body = 'CALL () { MATCH (o:City) RETURN o ORDER BY o.`a ORDER BY b` } RETURN null AS total, o';
    expect(sent('@list CityRow by o.at ASC', body)).toContain(
      'RETURN o ${paged(`ORDER BY o.\\`a ORDER BY b\\`${DESC}`)} } RETURN ${paged(`null AS total, ',
    );
  });

  it('of all nodes can be counted without order and end', () => {
    const body = 'CALL () { MATCH (o:City) RETURN o ORDER BY o.at LIMIT $page.limit } RETURN null AS total, o';
    const text = sent('@list CityRow by o.at ASC', body);
    expect(text).toContain('RETURN o ${paged(`ORDER BY o.at${DESC}`)} ${paged(`LIMIT $given.page.limit`)} } RETURN');
    expect(text).toMatch(/END\) AS nodes`\) \|\| counted\('o'\)\}$/);
  });
});

it('leaves room for lists around the last RETURN', () => {
  const header = '@row node CityRow!\n@prefetch a/c c.id\n@rows many';
  expect(sent(header, 'MATCH (c) RETURN c AS node ORDER BY c.name')).toBe(
    "MATCH (c) ${lists}RETURN ${rows.CityRow.whole('c')} AS node${columns} ORDER BY c.name",
  );
});
