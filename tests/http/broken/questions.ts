import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { anyJson, oddNumbers, oddStrings } from './odd-values.ts';

export interface Question {
  readonly query: string;
  readonly variables: unknown;
}

/**
 * Queries for every root field, with arguments that are odd, missing or of another type, as variables or literals.
 */
export function oddQuestions(schema: GraphQLSchema, known: readonly string[]): fc.Arbitrary<Question> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fc.constantFrom(...fields).chain((field) => fc.boolean().chain((inPlace) => question(field, known, inPlace)));
}

function question(
  field: GraphQLField<unknown, unknown>,
  known: readonly string[],
  inPlace: boolean,
): fc.Arbitrary<Question> {
  const values = fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, oddValue(type, known)])), {
    requiredKeys: field.args.flatMap(({ name, type }) => (isNonNullType(type) ? [name] : [])),
  });
  return values.map((given) => {
    const args = field.args.filter(({ name }) => Object.hasOwn(given, name));
    const selection = selectionOf(field.type, 2);
    const inParentheses = (parts: readonly string[]) => (parts.length === 0 ? '' : `(${parts.join(', ')})`);
    if (inPlace) {
      const written = inParentheses(args.map(({ name }) => `${name}: ${literal(given[name])}`));
      return { query: `{ ${field.name}${written}${selection} }`, variables: {} };
    }
    const declared = inParentheses(args.map(({ name, type }) => `$${name}: ${type}`));
    const passed = inParentheses(args.map(({ name }) => `${name}: $${name}`));
    return { query: `query${declared} { ${field.name}${passed}${selection} }`, variables: given };
  });
}

function oddValue(type: GraphQLInputType, known: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 8, arbitrary: rightlyTyped(type, known) },
    { weight: 1, arbitrary: anyJson },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

function rightlyTyped(type: GraphQLInputType, known: readonly string[]): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return rightlyTyped(type.ofType, known);
  if (isListType(type)) return fc.array(oddValue(type.ofType, known), { maxLength: 120, size: 'max' });
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(
      ({ name, type: inner }) => [name, oddValue(inner, known)] as const,
    );
    return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name), 'NOTHING');
  if (type.name === 'Int') return oddNumbers;
  if (type.name === 'Boolean') return fc.boolean();
  return oddStrings(known);
}

/** All leaves without arguments, to a depth. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) && !isInterfaceType(named)) return ' { __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.length === 0);
  const parts = fields.flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name];
    return depth === 0 ? [] : [`${field.name}${selectionOf(field.type, depth - 1)}`];
  });
  return ` { ${['__typename', ...parts].join(' ')} }`;
}

/** A value as GraphQL writes it, with texts that look like enum values written as such. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(', ')}}`;
  if (typeof value === 'string' && /^[A-Z_]+$/.test(value)) return value;
  return JSON.stringify(value);
}
