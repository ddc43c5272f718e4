import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const INTROSPECTION: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

/**
 * The fields of a valid operation, one for each type of object that they may be asked of: what is asked of an interface
 * comes once for every type that implements it. There may be very many; they are found as they are taken.
 */
export function* executedFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): Generator<FieldNode> {
  const root = schema.getRootType(operation.operation);
  if (root) yield* below(operation.selectionSet, root);

  function* below({ selections }: SelectionSetNode, type: GraphQLNamedType): Generator<FieldNode> {
    for (const possible of possibleTypes(schema, type))
      for (const selection of selections) yield* asked(selection, possible);
  }

  function* asked(selection: SelectionNode, type: GraphQLObjectType): Generator<FieldNode> {
    if (selection.kind === Kind.FIELD) {
      yield selection;
      const field = type.getFields()[selection.name.value] ?? INTROSPECTION[selection.name.value];
      if (field && selection.selectionSet) yield* below(selection.selectionSet, getNamedType(field.type));
      return;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    if (fragment === undefined || !applies(schema, fragment.typeCondition, type)) return;
    for (const inner of fragment.selectionSet.selections) yield* asked(inner, type);
  }
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function applies(schema: GraphQLSchema, condition: NamedTypeNode | undefined, type: GraphQLObjectType): boolean {
  const named = condition && schema.getType(condition.name.value);
  return named === undefined || named === type || (isAbstractType(named) && schema.isSubType(named, type));
}
