import { GraphQLScalarType, Kind, print } from 'graphql';
import { parseEdtf } from '../edtf.ts';
import { clientError } from './errors.ts';

/** A scalar that is a string in GraphQL and in TypeScript; `check` returns the value or throws. */
function textScalar(name: string, check: (text: string) => string): GraphQLScalarType<string, string> {
  const scalar = new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (value) => (typeof value === 'string' ? check(value) : check(noText(typeof value))),
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : noText(print(node).slice(0, 40))),
  });
  // What is undefined here would otherwise be put over what the schema says of the scalar.
  for (const told of ['description', 'specifiedByURL']) Reflect.deleteProperty(scalar, told);
  return scalar;
}

/** How an error shows a value that is no string. */
function noText(what: string): string {
  return `a value that is no string (${what})`;
}

export const DateScalar = textScalar('Date', (text) => {
  if (parseEdtf(text) !== null) return text;
  throw clientError(
    'BAD_USER_INPUT',
    `"${text.slice(0, 80)}" is no date. Expected a string as the Extended Date/Time Format has it, such as "2018", "2018-09" or ` +
      '"2018-09-03". Give a date that is in the calendar.',
  );
});

export const CountryCodeScalar = textScalar('CountryCode', (text) => {
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase();
  throw clientError(
    'BAD_USER_INPUT',
    `"${text.slice(0, 80)}" is no country code. Expected the two letters of ISO 3166-1, such as "SY". Or ask by name: \`country(name: "Syria")\`.`,
  );
});
