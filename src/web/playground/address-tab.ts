import { Kind, parse } from 'graphql';
import type { ExampleTab } from './example-tabs.ts';

/** The operation that the page's address carries as a GET of the API would, as a tab; null when it carries none. */
export function addressTab(search: string): ExampleTab | null {
  const asked = new URLSearchParams(search);
  const query = asked.get('query');
  if (query === null || query.trim() === '') return null;
  const tab = { query: withFirst(query, asked.get('operationName')) };
  const variables = asked.get('variables');
  return variables === null ? tab : { ...tab, variables: laidOut(variables) };
}

/** The document with the operation of this name before all else: GraphiQL names a tab after the first, and runs it. */
function withFirst(document: string, operationName: string | null): string {
  const place = operationName === null ? null : placeOf(document, operationName);
  if (place === null || place.start === 0) return document;
  const others = `${document.slice(0, place.start)}${document.slice(place.end)}`;
  return `${document.slice(place.start, place.end)}\n\n${others.trim()}\n`;
}

/** Where an operation stands in a document; null where there is none, or no GraphQL: the API says so. */
function placeOf(document: string, operationName: string): { readonly start: number; readonly end: number } | null {
  try {
    const { definitions } = parse(document);
    const operation = definitions.find(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === operationName,
    );
    return operation?.loc ?? null;
  } catch {
    return null;
  }
}

/** JSON on lines of its own; what is no JSON as it stands, for its author to correct. */
function laidOut(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
