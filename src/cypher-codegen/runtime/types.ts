/** Cypher's value types as headers and the model write them: `!` is Cypher's own short form of NOT NULL. */
export type Type = { readonly nullable: boolean } & (
  | { readonly kind: 'scalar'; readonly name: Scalar }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'shape'; readonly name: string }
);

export type Scalar = keyof typeof SCALARS;

/** The types of a shape, a row or a statement's parameters, by name, in the order of the file. */
export type Fields = ReadonlyMap<string, Type>;

/** Types as headers write them (`LIST<STRING!>!`), by name of the parameter, column or field. */
export type TypeTexts = Readonly<Record<string, string>>;

/** The shapes of the model, by name. */
export type Shapes = Readonly<Record<string, TypeTexts>>;

const SCALARS = {
  STRING: 'string',
  INTEGER: 'number',
  FLOAT: 'number',
  BOOLEAN: 'boolean',
  MAP: 'Readonly<Record<string, unknown>>',
} as const;

/**
 * Reads `STRING!`, `LIST<Claim!>!` and the like; a name that is no scalar is a shape. Gives `null` for what is no type.
 */
export function parseType(text: string): Type | null {
  const nullable = !text.endsWith('!');
  const bare = nullable ? text : text.slice(0, -1);
  const list = /^LIST<(.*)>$/.exec(bare);
  if (list) {
    const of = parseType(list[1] ?? '');
    return of && { kind: 'list', of, nullable };
  }
  if (isScalar(bare)) return { kind: 'scalar', name: bare, nullable };
  return /^[A-Z]\w*[a-z]\w*$/.test(bare) ? { kind: 'shape', name: bare, nullable } : null;
}

/** The inverse of `parseType`. */
export function printType(type: Type): string {
  const bare = type.kind === 'list' ? `LIST<${printType(type.of)}>` : type.name;
  return type.nullable ? bare : `${bare}!`;
}

/** The TypeScript type of a value of `type`. */
export function typeScriptType(type: Type): string {
  const bare =
    type.kind === 'list'
      ? `readonly ${/ \| /.test(typeScriptType(type.of)) ? `(${typeScriptType(type.of)})` : typeScriptType(type.of)}[]`
      : type.kind === 'scalar'
        ? SCALARS[type.name]
        : type.name;
  return type.nullable ? `${bare} | null` : bare;
}

/** The shape that `type` is or is a list of. */
export function shapeName(type: Type): string | null {
  return type.kind === 'list' ? shapeName(type.of) : type.kind === 'shape' ? type.name : null;
}

function isScalar(name: string): name is Scalar {
  return Object.hasOwn(SCALARS, name);
}
