import { expect, it } from 'vitest';
import { chainOf, type Path, partOf } from './chain.ts';

const person = { __typename: 'Person', id: 'p', name: 'Nadia Vasseur' } as const;
const body = { __typename: 'Organization', id: 'o', name: 'Office des forêts' } as const;
const country = { __typename: 'Country', id: 'c', name: 'Uruguay' } as const;
const event = { __typename: 'Event', id: 'e', name: 'Sommet de Rivera' } as const;
const article = { id: 'a', title: 'Titre', publishedOn: '2018-09', publisher: null };
const evidence = { text: 'mots', start: 0, end: 4, article };

const office: Path['nodes'][number] = {
  ...{ __typename: 'Position', id: 'position', title: 'directrice' },
  ...{ person, organization: body, country: null, evidence },
};
const claim: Path['nodes'][number] = {
  ...{ __typename: 'Claim', id: 'claim', predicate: 'CRITICIZED', polarity: 'NEGATED', basis: 'VERB', date: null },
  ...{ subject: country, object: body, attributedTo: null, evidence },
};

const path: Path = {
  nodes: [person, office, body, claim, country, event],
  steps: [
    { relation: 'HOLDS', forward: true },
    { relation: 'AT', forward: true },
    { relation: 'OBJECT', forward: false },
    { relation: 'SUBJECT', forward: true },
    { relation: 'PARTICIPATED_IN', forward: true },
  ],
};

it('a chain has the facts of a path in order, and what links two entities by themselves', () => {
  expect(chainOf(path).map(({ kind, id }) => [kind, id])).toEqual([
    ['office', 'position'],
    ['claim', 'claim'],
    ['direct', 'c>e'],
  ]);
  const back = chainOf({ nodes: [country, body], steps: [{ relation: 'OF', forward: false }] });
  expect(back).toMatchObject([{ link: { source: 'o', target: 'c' }, relation: 'BELONGS_TO' }]);
  expect(chainOf({ nodes: [person], steps: [] })).toEqual([]);
});

it('the part of a picture that a path is links its entities as the facts do', () => {
  const { id, around } = partOf('p', path);
  expect([id, around.nodes.map((node) => node.id), around.truncated]).toEqual(['p', ['p', 'o', 'c', 'e'], false]);
  expect(around.edges).toEqual([
    { source: 'p', target: 'o', relation: 'HOLDS_OFFICE', count: 1, negated: 0, first: null, last: null },
    { source: 'c', target: 'o', relation: 'CRITICIZED', count: 1, negated: 1, first: '2018-09', last: '2018-09' },
    { source: 'c', target: 'e', relation: 'PARTICIPATED_IN', count: 1, negated: 0, first: null, last: null },
  ]);
});

it('a fact whose other end is not on the path links nothing', () => {
  const said: Path = {
    nodes: [person, { ...claim, attributedTo: person } as Path['nodes'][number], body],
    steps: [
      { relation: 'ATTRIBUTED_TO', forward: false },
      { relation: 'OBJECT', forward: true },
    ],
  };
  expect(chainOf(said)).toHaveLength(1);
  expect(partOf('p', said).around.edges).toEqual([]);
});
