/** Cypher's value types as headers and the model write them: `!` is Cypher's own short form of NOT NULL. */
export type Type = { readonly nullable: boolean } & (
  | { readonly kind: 'scalar'; readonly name: Scalar }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'shape'; readonly name: string }
);

/** The types of a shape, a row or a statement's parameters, by name, in the order of the file. */
export type Fields = ReadonlyMap<string, Type>;

/** Types as headers write them (`LIST<STRING!>!`), by name of the parameter, column or field. */
export type TypeTexts = Readonly<Record<string, string>>;

/** The shapes of the model, by name. */
export type Shapes = Readonly<Record<string, TypeTexts>>;

/**
 * The TypeScript types of values, by name: `{ ids: 'LIST<STRING!>!' }` are `{ readonly ids: readonly string[] }`.
 *
 * @template Known The types of the shapes, by name.
 */
export type ValuesOf<Texts extends TypeTexts, Known> = { readonly [Name in keyof Texts]: ValueOf<Texts[Name], Known> };

type ValueOf<Text, Known> = Text extends `${infer Bare}!` ? NotNull<Bare, Known> : NotNull<Text, Known> | null;

type NotNull<Text, Known> = Text extends `LIST<${infer Of}>`
  ? readonly ValueOf<Of, Known>[]
  : Text extends Scalar
    ? ScalarValues[Text]
    : Text extends keyof Known
      ? Known[Text]
      : never;

export type Scalar = keyof ScalarValues;

interface ScalarValues {
  readonly STRING: string;
  readonly INTEGER: number;
  readonly FLOAT: number;
  readonly BOOLEAN: boolean;
  readonly MAP: Readonly<Record<string, unknown>>;
}

const SCALARS: readonly string[] = ['STRING', 'INTEGER', 'FLOAT', 'BOOLEAN', 'MAP'] satisfies readonly Scalar[];

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
  if (isScalarName(bare)) return { kind: 'scalar', name: bare, nullable };
  return /^[A-Z]\w*[a-z]\w*$/.test(bare) ? { kind: 'shape', name: bare, nullable } : null;
}

/** The inverse of `parseType`. */
export function printType(type: Type): string {
  const bare = type.kind === 'list' ? `LIST<${printType(type.of)}>` : type.name;
  return type.nullable ? bare : `${bare}!`;
}

/** The shape that `type` is or is a list of. */
export function shapeName(type: Type): string | null {
  return type.kind === 'list' ? shapeName(type.of) : type.kind === 'shape' ? type.name : null;
}

function isScalarName(name: string): name is Scalar {
  return SCALARS.includes(name);
}
