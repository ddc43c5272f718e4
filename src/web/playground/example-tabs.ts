import around from '../examples/Around.graphql?raw';
import articles from '../examples/Articles.graphql?raw';
import astanaSummit from '../examples/AstanaSummit.graphql?raw';
import fromSyria from '../examples/FromSyria.graphql?raw';
import path from '../examples/Path.graphql?raw';
import refetch from '../examples/Refetch.graphql?raw';
import russianArmy from '../examples/RussianArmy.graphql?raw';
import search from '../examples/Search.graphql?raw';
import whoIsHatami from '../examples/WhoIsHatami.graphql?raw';
import type { ExampleIds } from './example-ids.ts';

/** An operation with its variables as the text that stands in the variables editor: JSON, comments allowed. */
export interface ExampleTab {
  readonly query: string;
  readonly variables?: string;
}

const HINT = [
  "  // The graph lacks this example's article.",
  '  // Put ids of your own here:',
  '  // the tab Search finds some.',
];

/** The examples in the order of their tabs. Without ids, variables that need them are empty and say where to find some. */
export function exampleTabs(ids: ExampleIds | null): ExampleTab[] {
  return [
    { query: whoIsHatami },
    { query: fromSyria },
    { query: russianArmy },
    { query: astanaSummit },
    { query: search },
    { query: path, variables: variables(ids && { from: ids.person, to: ids.organization }, { from: '', to: '' }) },
    { query: around, variables: variables(ids && { id: ids.country }, { id: '' }) },
    { query: refetch, variables: variables(ids && { ids: [ids.person, ...ids.quotes] }, { ids: [] }) },
    { query: articles },
  ];
}

function variables(known: object | null, empty: object): string {
  if (known !== null) return JSON.stringify(known, null, 2);
  const [brace, ...rest] = JSON.stringify(empty, null, 2).split('\n');
  return [brace, ...HINT, ...rest].join('\n');
}
