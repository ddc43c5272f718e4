import { type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, Kind, visit } from 'graphql';

const ARGUMENTS: Readonly<Record<string, string>> = {
  first: 'How many at most, from the start or behind `after`: 0 to 100, 20 unless told otherwise.',
  after: 'The cursor that the page begins behind: `pageInfo.endCursor` of the page before.',
  last: 'How many at most, from the end or before `before`: 0 to 100. Instead of `first`.',
  before: 'The cursor that the page ends before: `pageInfo.startCursor` of the page that follows.',
};

const FIELDS: Readonly<Record<string, string>> = {
  edges: 'The nodes of the page, each with its cursor.',
  nodes: 'The nodes of the page, for who needs no cursors.',
  pageInfo: 'Whether there are more pages, and the cursors to ask for them.',
  totalCount: 'How many there are in all, on every page; counted only when asked for.',
  cursor: 'Where the node stands in the list, for `after` and `before`.',
  node: 'What stands there.',
};

/** A schema in which what all lists have alike is described, where it does not describe it itself. */
export function describeLists(schema: DocumentNode): DocumentNode {
  return visit(schema, { [Kind.FIELD_DEFINITION]: { enter: describedField } });
}

function describedField(field: FieldDefinitionNode): FieldDefinitionNode {
  const args = field.arguments?.map((argument) => described(argument, ARGUMENTS));
  return { ...described(field, FIELDS), ...(args && { arguments: args }) };
}

function described<Part extends FieldDefinitionNode | InputValueDefinitionNode>(
  part: Part,
  descriptions: Readonly<Record<string, string>>,
): Part {
  const value = descriptions[part.name.value];
  if (part.description || value === undefined) return part;
  return { ...part, description: { kind: Kind.STRING, value } };
}
