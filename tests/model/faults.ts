import { GraphQLError } from 'graphql';
import type { NodeType } from '../../src/graph/id.ts';
import type { ErrorCode } from '../../src/resolvers/errors.ts';

/** The failures that the API expects, in its words. */

function fault(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

export function bothEnds(): GraphQLError {
  return fault(
    'BAD_USER_INPUT',
    '`first` and `last` were both given. Expected one of them. Ask for `first` with `after`, or for `last` with `before`.',
  );
}

export function wrongSize(argument: string, size: number, least: number, most: number, besides = ''): GraphQLError {
  return fault(
    size > most ? 'PAGE_TOO_LARGE' : 'BAD_USER_INPUT',
    `\`${argument}: ${size}\` is no size that is served. Expected ${least} to ${most}. ` +
      `Give a number in this range, such as \`${argument}: ${Math.min(20, most)}\`${besides}.`,
  );
}

export function tooManyIds(count: number, most: number): GraphQLError {
  return fault(
    'PAGE_TOO_LARGE',
    `${count} ids were asked for at once. Expected at most ${most}. Ask for them in several queries.`,
  );
}

export function foreignCursor(cursor: string): GraphQLError {
  return fault(
    'INVALID_CURSOR',
    `"${cursor}" is no cursor of this list. Expected one that a page of the same list gave, with the same order and filter. ` +
      'Take `pageInfo { endCursor }` of the page before, or leave the cursor out to start from the beginning.',
  );
}

export function noId(id: string): GraphQLError {
  return fault(
    'INVALID_ID',
    `"${id.slice(0, 80)}" is no id. Expected one that this API gave, such as "person_" and 22 characters. ` +
      'Ask for `id` on the node itself, for instance `person(name: "…") { id }`.',
  );
}

const OF_KIND: Readonly<Record<NodeType, string>> = {
  Article: 'an article',
  Claim: 'a claim',
  Country: 'a country',
  Event: 'an event',
  Mention: 'a mention',
  Organization: 'an organisation',
  Person: 'a person',
  Place: 'a place',
  Position: 'a position',
  Publisher: 'a publisher',
  Quote: 'a quote',
};

export function otherKind(
  id: string,
  type: NodeType,
  wanted: string,
  argument: string,
  nameArgument: string,
): GraphQLError {
  return fault(
    'INVALID_ID',
    `"${id}" is the id of ${OF_KIND[type]}. Expected that of ${wanted} for \`${argument}\`. ` +
      `Give one of these, or a name with \`${nameArgument}\`.`,
  );
}

export function notHeld(id: string): GraphQLError {
  return fault(
    'NOT_FOUND',
    `The graph holds no node ${id}. Expected the id of one that it holds. Look for it with \`search\`.`,
  );
}

export function severalNamed(
  name: string,
  found: readonly { readonly id: string; readonly nameFr: string }[],
  byId: string,
): GraphQLError {
  const candidates = found.map(({ id, nameFr }) => `${id} (${nameFr})`).join(', ');
  return fault(
    'AMBIGUOUS',
    `"${name}" names ${found.length} nodes. Expected a name that only one has. ` +
      `Ask for one of them by its id, with ${byId}: ${candidates}.`,
    { ids: found.map(({ id }) => id) },
  );
}

export function tooManyMeant(count: number, most: number): GraphQLError {
  return fault(
    'BAD_USER_INPUT',
    `${count} entities were named in one condition. Expected at most ${most}. Name those that matter most.`,
  );
}

export function tooManyExcluded(argument: string, count: number, most: number): GraphQLError {
  return fault(
    'BAD_USER_INPUT',
    `\`${argument}\` has ${count} ids. Expected at most ${most}. Leave out those that matter least.`,
  );
}

export function idAndName(idArgument: string, nameArgument: string): GraphQLError {
  return fault(
    'BAD_USER_INPUT',
    `\`${idArgument}\` and \`${nameArgument}\` say the same in two ways. Expected one of the two. Give an id or a name.`,
  );
}

export function idOrName(idArgument: string, nameArgument: string): GraphQLError {
  return fault(
    'BAD_USER_INPUT',
    `One of \`${idArgument}\` and \`${nameArgument}\` is needed, and neither was given. Expected one of the two. Give an id or a name.`,
  );
}

export function nobodyNamed(name: string): GraphQLError {
  return fault(
    'NOT_FOUND',
    `The graph holds nothing called "${name.slice(0, 80)}". Expected a name or an alias that it holds. Look for it with \`search\`.`,
  );
}

export function codeOrName(): GraphQLError {
  return fault(
    'BAD_USER_INPUT',
    'A country is asked for by `code` or by `name`. Expected one of the two. Ask for instance `country(code: "SY")`.',
  );
}
