import { describe, expect, it } from 'vitest';
import { rowsOf } from '../list/rows.ts';
import type { Picture } from '../picture/picture.ts';
import { en } from '../texts/en.ts';
import { csvOf } from './csv.ts';
import { graphmlOf } from './graphml.ts';
import { jsonOf } from './json.ts';

const node = (id: string, name: string) =>
  ({ id, name, type: 'Person', step: 0, from: 'a', isExpanded: false, hasMore: false }) as const;

const FACTS = [
  { relation: 'MET', count: 2, negated: 0, first: '2018', last: '2018-09' },
  { relation: 'PRAISED', count: 1, negated: 1, first: null, last: null },
] as const;

function pictureOf(subject: string, object: string): Picture {
  const links = [{ id: 'a>b', source: 'a', target: 'b', facts: FACTS }];
  return { nodes: [node('a', subject), node('b', object)], links };
}

describe('CSV', () => {
  const csv = (subject: string, object: string) => csvOf(rowsOf(pictureOf(subject, object), en), en);

  it('has a line for each relation below the names of the columns', () => {
    expect(csv('Éva', 'Amir').split('\r\n')).toEqual([
      'Subject,Relation,Object,Claims,First,Last,subject id,relation id,object id',
      'Éva,met,Amir,2,2018,2018-09,a,MET,b',
      'Éva,praised,Amir,1,,,a,PRAISED,b',
      '',
    ]);
  });

  it.each([
    ['=HYPERLINK("http://evil.example";"x")', `"'=HYPERLINK(""http://evil.example"";""x"")"`],
    ['+33 1', "'+33 1"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=x', `"'\r=x"`],
    ['a, "b"\nc', '"a, ""b""\nc"'],
    ['l’a=b', 'l’a=b'],
  ])('is text to a spreadsheet: %j', (name, cell) => {
    expect(csv(name, 'Amir')).toContain(`\r\n${cell},met,Amir`);
  });
});

describe('GraphML', () => {
  it('has nodes, and an edge for each relation', () => {
    const graphml = graphmlOf(pictureOf('Éva', 'Amir'));
    expect(graphml).toContain('<node id="a"><data key="label">Éva</data><data key="type">Person</data></node>');
    expect(graphml.match(/<edge source="a" target="b">/g)).toHaveLength(2);
    expect(graphml).toMatch(/^<\?xml .*<\/graphml>\n$/s);
  });

  it('has no name that would end its element, or that XML cannot hold', () => {
    expect(graphmlOf(pictureOf('<script>&"', '\u0000a\uD800 🌍'))).toContain('&lt;script&gt;&amp;&quot;');
    expect(graphmlOf(pictureOf('x', '\u0000a\uD800 🌍'))).toContain('>a 🌍<');
  });
});

it('JSON has what is shown, and the address that shows it again', () => {
  expect(JSON.parse(jsonOf(pictureOf('Éva', 'Amir'), '/explore/a'))).toEqual({
    address: '/explore/a',
    nodes: [
      { id: 'a', type: 'Person', name: 'Éva' },
      { id: 'b', type: 'Person', name: 'Amir' },
    ],
    links: [{ source: 'a', target: 'b', facts: FACTS }],
  });
});
