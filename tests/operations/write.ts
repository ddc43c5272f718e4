import {
  doTypesOverlap,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isLeafType,
  isListType,
  isUnionType,
} from 'graphql';
import type { Request } from '../model/reference.ts';
import type { ArgumentPlan, ConditionPlan, DocumentPlan, FieldPlan, SelectionPlan, SpreadPlan } from './plan.ts';
import { Variables } from './variables.ts';

/** A document as it is sent, and where its second request takes cursors from. */
export interface WrittenOperation extends Request {
  readonly cursors: readonly CursorSlot[];
}

/** A variable that is to hold a cursor of the list that stands under a name in the answer. */
export interface CursorSlot {
  readonly variable: string;
  readonly key: string;
  readonly end: 'startCursor' | 'endCursor';
}

/**
 * Writes a plan: a valid document, unless a fault of its values makes it invalid. Each name in the answer stands for one
 * field with one set of arguments in the whole document, so that all fields of a name merge.
 */
export function write(schema: GraphQLSchema, plan: DocumentPlan): WrittenOperation {
  return new Writer(schema, plan).written();
}

/** What a part of a document uses, itself. */
interface Uses {
  readonly fragments: Set<number>;
  readonly variables: Set<string>;
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #plan: DocumentPlan;
  readonly #variables: Variables;
  readonly #keys = new Map<string, string>();
  readonly #cursors: CursorSlot[] = [];
  #uses: Uses = { fragments: new Set(), variables: new Set() };
  /** The fragment that is written; -1 in an operation. */
  #fragment = -1;

  constructor(schema: GraphQLSchema, plan: DocumentPlan) {
    this.#schema = schema;
    this.#plan = plan;
    this.#variables = new Variables(plan.faults);
  }

  written(): WrittenOperation {
    const operations = this.#plan.operations.map((selections) => this.#part('Query', selections));
    const fragments = this.#plan.fragments.map(({ on, selections }, i) => this.#part(on, selections, i));
    const reached = operations.map(({ uses }) => reachedFrom(uses, fragments));
    const several = operations.length > 1;
    const texts = operations.map(({ text }, i) => {
      const definitions = this.#variables.definitions(reached[i]?.variables ?? new Set());
      return `query${several ? ` Q${i}` : ''}${definitions} ${text}`;
    });
    const wanted = new Set(reached.flatMap((uses) => [...uses.fragments]));
    for (const i of wanted) texts.push(`fragment F${i} on ${this.#plan.fragments[i]?.on} ${fragments[i]?.text}`);
    const executed = this.#plan.executed % operations.length;
    return {
      query: texts.join('\n'),
      operationName: several ? `Q${executed}` : undefined,
      variables: this.#variables.given(),
      cursors: this.#cursors,
    };
  }

  #part(type: string, selections: readonly SelectionPlan[], fragment = -1) {
    this.#uses = { fragments: new Set(), variables: new Set() };
    this.#fragment = fragment;
    const text = this.#selections(type, selections);
    return { text, uses: this.#uses };
  }

  #selections(type: string, plans: readonly SelectionPlan[], first: readonly string[] = []): string {
    const texts = [...first, ...plans.map((plan) => this.#selection(type, plan)).filter((text) => text !== '')];
    return `{ ${texts.length === 0 ? '__typename' : texts.join(' ')} }`;
  }

  #selection(type: string, plan: SelectionPlan): string {
    if (plan.kind === 'field') return this.#field(type, plan);
    if (plan.kind === 'spread') return this.#spread(type, plan);
    const on = plan.on === null ? '' : ` on ${plan.on}`;
    return `...${on}${this.#conditions(plan.conditions)} ${this.#selections(plan.on ?? type, plan.selections)}`;
  }

  #spread(type: string, { fragment, depth, conditions, twice }: SpreadPlan): string {
    const fitting = this.#plan.fragments.flatMap((one, i) =>
      i > this.#fragment && one.depth <= depth && this.#overlap(type, one.on) ? [i] : [],
    );
    const found = fitting[fragment % fitting.length];
    if (found === undefined) return '';
    this.#uses.fragments.add(found);
    const once = `...F${found}${this.#conditions(conditions)}`;
    return twice ? `...F${found} @include(if: false) ${once}` : once;
  }

  #overlap(one: string, other: string): boolean {
    const [a, b] = [this.#schema.getType(one), this.#schema.getType(other)];
    return isCompositeType(a) && isCompositeType(b) && doTypesOverlap(this.#schema, a, b);
  }

  #field(parent: string, plan: FieldPlan): string {
    if (plan.name === '__typename') return plan.alias === 0 ? '__typename' : 'type: __typename';
    const field = this.#definition(parent, plan.name);
    const cursors: CursorSlot[] = [];
    const args = field.args.flatMap(({ name, type, defaultValue }) => {
      const argument = plan.arguments[name];
      return argument === undefined ? [] : [`${name}: ${this.#argument(argument, type, defaultValue, cursors)}`];
    });
    const written = args.length === 0 ? '' : `(${args.join(', ')})`;
    const key = this.#key(field, written, plan.alias);
    this.#cursors.push(...cursors.map((slot) => ({ ...slot, key })));
    const alias = key === plan.name ? '' : `${key}: `;
    const type = getNamedType(field.type);
    const ends = cursors.length > 0 ? ['pageInfo { startCursor endCursor }'] : [];
    const below = isLeafType(type) ? '' : ` ${this.#selections(type.name, plan.selections, ends)}`;
    return `${alias}${plan.name}${written}${this.#conditions(plan.conditions)}${below}`;
  }

  #definition(parent: string, name: string): GraphQLField<unknown, unknown> {
    const type = this.#schema.getType(parent);
    const field = isCompositeType(type) && !isUnionType(type) ? type.getFields()[name] : undefined;
    if (field === undefined) throw new Error(`No field ${parent}.${name}. Expected one of the schema.`);
    return field;
  }

  /** The first of a field's keys is its name. */
  #key(field: GraphQLField<unknown, unknown>, args: string, alias: number): string {
    const { name, type } = field;
    const shape = isLeafType(getNamedType(type)) ? String(type) : String(type).replace(/\w+/, 'object');
    const identity = `${name}${args} ${shape} ${alias}`;
    const known = this.#keys.get(identity);
    if (known !== undefined) return known;
    const isFirst = alias === 0 && ![...this.#keys.values()].includes(name);
    const key = isFirst ? name : `${name}_${this.#keys.size}`;
    this.#keys.set(identity, key);
    return key;
  }

  #conditions(conditions: readonly ConditionPlan[]): string {
    const distinct = new Map(conditions.map((condition) => [condition.directive, condition]));
    const type = this.#schema.getDirective('skip')?.args[0]?.type;
    if (type === undefined) throw new Error('The schema has no directive @skip. Expected the standard ones.');
    return [...distinct.values()]
      .map(({ directive, value }) => ` @${directive}(if: ${this.#argument(value, type, undefined, [])})`)
      .join('');
  }

  #argument(plan: ArgumentPlan, type: GraphQLInputType, defaultValue: unknown, cursors: CursorSlot[]): string {
    const nest = (inner: ArgumentPlan, innerType: GraphQLInputType, innerDefault: unknown) =>
      this.#argument(inner, innerType, innerDefault, cursors);
    const value = this.#variables.chosen(plan);
    if (value.kind === 'cursor') {
      const variable = this.#variables.cursor();
      this.#uses.variables.add(variable);
      cursors.push({ variable, key: '', end: value.end });
      return `$${variable}`;
    }
    if (plan.variable !== null) {
      const variable = this.#variables.variable(value, plan.variable, type, defaultValue !== undefined);
      this.#uses.variables.add(variable);
      return `$${variable}`;
    }
    const plain = getNullableType(type);
    if (value.kind === 'scalar') return JSON.stringify(value.value);
    if (value.kind === 'enum') return value.name;
    if (value.kind === 'list') {
      const itemType = isListType(plain) ? plain.ofType : type;
      return `[${value.items.map((item) => nest(item, itemType, undefined)).join(', ')}]`;
    }
    const fields = isInputObjectType(plain) ? Object.values(plain.getFields()) : [];
    const written = fields.flatMap((field) => {
      const inner = value.fields[field.name];
      return inner === undefined ? [] : [`${field.name}: ${nest(inner, field.type, field.defaultValue)}`];
    });
    return `{${written.join(', ')}}`;
  }
}

/** What an operation uses with all fragments that it reaches. */
function reachedFrom(uses: Uses, fragments: readonly { readonly uses: Uses }[]): Uses {
  const reached = new Set(uses.fragments);
  for (const i of reached) for (const next of fragments[i]?.uses.fragments ?? []) reached.add(next);
  const below = [...reached].flatMap((i) => [...(fragments[i]?.uses.variables ?? [])]);
  return { fragments: reached, variables: new Set([...uses.variables, ...below]) };
}
