import eventsInSyria from '../examples/EventsInSyria.graphql?raw';
import namesInArticle from '../examples/NamesInArticle.graphql?raw';
import neighborhood from '../examples/Neighborhood.graphql?raw';
import pageByPage from '../examples/PageByPage.graphql?raw';
import search from '../examples/Search.graphql?raw';
import shortestPath from '../examples/ShortestPath.graphql?raw';
import timeline from '../examples/Timeline.graphql?raw';
import whoIsHatami from '../examples/WhoIsHatami.graphql?raw';
import whoPraisedWhom from '../examples/WhoPraisedWhom.graphql?raw';
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
export function exampleTabs(ids: ExampleIds | null): [ExampleTab, ...ExampleTab[]] {
  return [
    { query: whoIsHatami },
    { query: eventsInSyria },
    { query: timeline },
    { query: whoPraisedWhom },
    { query: pageByPage, variables: JSON.stringify({ after: null }, null, 2) },
    { query: search },
    {
      query: shortestPath,
      variables: variables(ids && { from: ids.person, to: ids.organization }, { from: '', to: '' }),
    },
    { query: neighborhood, variables: variables(ids && { id: ids.country }, { id: '' }) },
    { query: namesInArticle },
  ];
}

function variables(known: object | null, empty: object): string {
  if (known !== null) return JSON.stringify(known, null, 2);
  const [brace, ...rest] = JSON.stringify(empty, null, 2).split('\n');
  return [brace, ...HINT, ...rest].join('\n');
}
