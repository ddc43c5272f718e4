import { describe, expect, it } from 'vitest';
import type { ClaimFactsFragment, OfficeFactsFragment } from '../../../generated/explorer.ts';
import { en } from '../texts/en.ts';
import { jsonLdOf } from './json-ld.ts';

const TEXT = '🌍 Éva Lune, ministre du Togo, a rencontré Paul Rey à Nice.';
const person = (id: string, name: string) => ({ __typename: 'Person', id, name }) as const;
const [eva, paul] = [person('person_eva', 'Éva Lune'), person('person_paul', 'Paul Rey')];
const togo = { __typename: 'Country', id: 'country_togo', name: 'Togo' } as const;
const article = {
  id: 'article_1',
  title: '"Rencontre" à <b>Nice</b>',
  publishedOn: '2019-05',
  publisher: { id: 'publisher_1', name: 'Radio Éole' },
} as const;

function wordsOf(text: string) {
  const start = TEXT.indexOf(text);
  return { text, start, end: start + text.length, article };
}

const met: ClaimFactsFragment = {
  id: 'claim_1',
  predicate: 'MET',
  polarity: 'NEGATED',
  basis: 'VERB',
  date: null,
  subject: eva,
  object: paul,
  attributedTo: togo,
  evidence: wordsOf('Éva Lune, ministre du Togo, a rencontré Paul Rey'),
};
const minister: OfficeFactsFragment = {
  id: 'position_1',
  title: 'ministre',
  person: eva,
  organization: null,
  country: togo,
  evidence: wordsOf('Éva Lune, ministre du Togo'),
};
const PICTURE = {
  nodes: [eva, paul, togo].map(({ __typename: type, id, name }) => ({
    ...{ id, name, type, step: 0, from: eva.id, isExpanded: false, hasMore: false },
  })),
  links: [],
};

const ld = JSON.parse(
  jsonLdOf(
    PICTURE,
    [
      { claims: [met], offices: [minister] },
      { claims: [], offices: [minister] },
    ],
    'http://here',
    en,
  ),
);
const named = (id: string) =>
  ld['@graph'].filter((node: { '@id'?: string; id?: string }) => (node['@id'] ?? node.id) === id);

describe('JSON-LD', () => {
  it('has entities and articles in the words of schema.org, each once', () => {
    expect(named('urn:newsgraph:person_eva')).toEqual([
      { '@id': 'urn:newsgraph:person_eva', '@type': 'Person', name: 'Éva Lune', url: 'http://here/explore/person_eva' },
    ]);
    expect(named('urn:newsgraph:article_1')).toEqual([
      {
        '@id': 'urn:newsgraph:article_1',
        '@type': 'NewsArticle',
        headline: '"Rencontre" à <b>Nice</b>',
        datePublished: '2019-05',
        publisher: { '@id': 'urn:newsgraph:publisher_1', '@type': 'Organization', name: 'Radio Éole' },
        url: 'http://here/explore/article_1',
      },
    ]);
    expect(ld['@context']).toEqual(['https://schema.org', { newsgraph: 'urn:newsgraph:' }]);
  });

  it('has claims and offices that lead to their entities, and says what is denied and by whom', () => {
    expect(named('urn:newsgraph:claim_1')).toMatchObject([
      {
        '@type': 'Claim',
        name: 'Éva Lune met Paul Rey',
        'newsgraph:subject': { '@id': 'urn:newsgraph:person_eva' },
        'newsgraph:object': { '@id': 'urn:newsgraph:person_paul' },
        'newsgraph:polarity': 'NEGATED',
        author: { '@id': 'urn:newsgraph:country_togo' },
      },
    ]);
    expect(named('urn:newsgraph:position_1')).toMatchObject([
      { '@type': 'Role', roleName: 'ministre', 'newsgraph:of': [{ '@id': 'urn:newsgraph:country_togo' }] },
    ]);
  });

  it('has an annotation for the words of each fact, whose offsets lead to them and say what they count', () => {
    const annotations = ld['@graph'].filter(({ type }: { type?: string }) => type === 'Annotation');
    expect(annotations.map(({ body }: { body: string }) => body)).toEqual([
      'urn:newsgraph:claim_1',
      'urn:newsgraph:position_1',
    ]);
    for (const { '@context': context, target } of annotations) {
      const [quote, position] = target.selector;
      expect(context).toBe('http://www.w3.org/ns/anno.jsonld');
      expect(target.source).toBe('urn:newsgraph:article_1');
      expect(TEXT.slice(position.start, position.end)).toBe(quote.exact);
      expect(position['newsgraph:unit']).toBe('UTF-16 code unit');
    }
  });
});
