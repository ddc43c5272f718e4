import { expect, it } from 'vitest';
import { nodesIn } from './found-nodes.ts';

const PERSON = 'person_oRXD0akWFSs0PmlRON7kJa';
const ARTICLE = 'article_QX_OVy5HJC4zsGoT68M3M6';
const CLAIM = 'claim_mnoAhPPyGSJXR7ieBnUfu4';

it('finds the nodes of an answer, each once, by what it calls them', () => {
  const claims = [
    { id: CLAIM, subject: { id: PERSON, name: 'Éva Lune' }, article: { id: ARTICLE, title: 'Une rencontre' } },
    { id: CLAIM, subject: { id: PERSON }, article: { id: ARTICLE, title: '' } },
  ];
  expect(nodesIn(JSON.stringify({ data: { claims } }))).toEqual([
    { id: PERSON, label: 'Éva Lune' },
    { id: ARTICLE, label: 'Une rencontre' },
    { id: CLAIM, label: CLAIM },
  ]);
});

it.each(['', 'Loading', '{"data": ', 'null', '{"data":{"id":7}}', '{"data":{"id":"fault-1","name":"x"}}'])(
  'finds none in %j',
  (answer) => {
    expect(nodesIn(answer)).toEqual([]);
  },
);
