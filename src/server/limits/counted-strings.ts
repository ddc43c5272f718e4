import {
  defaultFieldResolver,
  type GraphQLField,
  GraphQLID,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { WorkContext } from './work.ts';

/**
 * Wraps the resolvers of `String` and `ID` so that their strings are counted. An answer that becomes too large is
 * stopped while it is made; strings after that are empty, since nobody gets that answer.
 */
export function countStrings(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !isIntrospectionType(type))
      for (const field of Object.values(type.getFields())) if (holdsText(field)) field.resolve = counted(field);
}

type Field = GraphQLField<unknown, WorkContext>;

function holdsText({ type }: Field): boolean {
  const named = getNamedType(type);
  return named === GraphQLString || named === GraphQLID;
}

function counted({ resolve = defaultFieldResolver }: Field): NonNullable<Field['resolve']> {
  return (parent, args, context, info) => {
    const value: unknown = resolve(parent, args, context, info);
    return value instanceof Promise ? value.then((text) => within(context, text)) : within(context, value);
  };
}

function within({ work }: WorkContext, value: unknown): unknown {
  if (typeof value === 'string') return work.takesText(value.length) ? value : '';
  return Array.isArray(value) ? value.map((text) => (work.takesText(String(text).length) ? text : '')) : value;
}
