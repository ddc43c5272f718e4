import { type DocumentNode, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { exampleTabs } from './example-tabs.ts';

const ids = {
  person: 'person_1',
  organization: 'organization_1',
  country: 'country_1',
};

function operation(document: DocumentNode): OperationDefinitionNode {
  const [definition, ...others] = document.definitions;
  if (definition?.kind !== 'OperationDefinition' || others.length > 0) throw new Error('Expected one operation.');
  return definition;
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '');
}

describe('exampleTabs', () => {
  it('holds one operation a tab, under the name of its tab', () => {
    const names = exampleTabs(ids).map((tab) => operation(parse(tab.query)).name?.value);
    expect(names.slice(0, 2)).toEqual(['WhoIsHatami', 'EventsInSyria']);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says first what each shows', () => {
    for (const { query } of exampleTabs(ids)) expect(query).toMatch(/^(# .{1,34}\n){2,4}query /);
  });

  it.each([
    ['known', ids],
    ['unknown', null],
  ])('names each variable of its operation, ids %s', (_state, known) => {
    for (const tab of exampleTabs(known)) {
      const wanted = operation(parse(tab.query)).variableDefinitions?.map((one) => one.variable.name.value) ?? [];
      expect(Object.keys(JSON.parse(withoutComments(tab.variables ?? '{}')))).toEqual(wanted);
    }
  });

  it('fills the ids in when the graph holds them', () => {
    const variables = exampleTabs(ids).flatMap((tab) => (tab.variables ? [JSON.parse(tab.variables)] : []));
    expect(variables).toEqual([{ after: null }, { from: 'person_1', to: 'organization_1' }, { id: 'country_1' }]);
  });

  it('says where to find ids when the graph does not hold them', () => {
    const path = exampleTabs(null).find((tab) => tab.query.includes('query ShortestPath'));
    expect(path?.variables).toBe(
      [
        '{',
        "  // The graph lacks this example's article.",
        '  // Put ids of your own here:',
        '  // the tab Search finds some.',
        '  "from": "",',
        '  "to": ""',
        '}',
      ].join('\n'),
    );
  });
});
