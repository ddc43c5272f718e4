import { type GraphQLInputType, getNullableType, isNonNullType } from 'graphql';
import type { ArgumentPlan, ValuePlan, VariablePlan } from './plan.ts';

/** The variables of a document, and how many faults may still be written in it. */
export class Variables {
  readonly #definitions = new Map<string, string>();
  readonly #given: Record<string, unknown> = {};
  #faults: number;

  constructor(faults: number) {
    this.#faults = faults;
  }

  /** The value to be written, or its fault while there may be one. */
  chosen({ value, fault }: ArgumentPlan): ValuePlan {
    return fault !== null && this.#fault() ? fault : value;
  }

  /** A variable that holds no cursor yet. */
  cursor(): string {
    return this.#define('String');
  }

  /** A variable with this value, for a place of this type. */
  variable(value: ValuePlan, plan: VariablePlan, type: GraphQLInputType, hasDefault: boolean): string {
    const written = plan.default === null ? null : literal(plan.default);
    const plain = String(getNullableType(type));
    // A place that may not be null takes a variable that may be, where one of the two has a default.
    const isNull = value.kind === 'scalar' && value.value === null;
    const isStrict = isNonNullType(type) ? written === null && !hasDefault : plan.strict && !isNull;
    const mayBeNull = (!isStrict && !isNonNullType(type)) || this.#isFault(plan.given === 'null');
    const name = this.#define(
      `${plain}${isStrict ? '!' : ''}${written === null || (isStrict && written === 'null') ? '' : ` = ${written}`}`,
    );
    const mayBeMissing = !isStrict || (written !== null && written !== 'null');
    if (plan.given === 'nothing' && mayBeMissing) return name;
    this.#given[name] = plan.given === 'null' && mayBeNull ? null : json(value);
    return name;
  }

  /** ` ($v0: Int, …)`, empty for none. */
  definitions(names: ReadonlySet<string>): string {
    const all = [...names].map((name) => `$${name}: ${this.#definitions.get(name)}`);
    return all.length === 0 ? '' : ` (${all.join(', ')})`;
  }

  given(): Readonly<Record<string, unknown>> {
    return { ...this.#given };
  }

  #define(definition: string): string {
    const name = `v${this.#definitions.size}`;
    this.#definitions.set(name, definition);
    return name;
  }

  #isFault(wanted: boolean): boolean {
    return wanted && this.#fault();
  }

  #fault(): boolean {
    if (this.#faults === 0) return false;
    this.#faults--;
    return true;
  }
}

/** As it stands in a document; variables in it are written out. */
function literal(value: ValuePlan): string {
  if (value.kind === 'enum') return value.name;
  if (value.kind === 'list') return `[${value.items.map((item) => literal(item.value)).join(', ')}]`;
  if (value.kind === 'object') {
    const fields = Object.entries(value.fields).map(([name, field]) => `${name}: ${literal(field.value)}`);
    return `{${fields.join(', ')}}`;
  }
  return JSON.stringify(json(value));
}

/** As it stands in the variables of a request. */
function json(value: ValuePlan): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'enum') return value.name;
  if (value.kind === 'list') return value.items.map((item) => json(item.value));
  if (value.kind === 'object')
    return Object.fromEntries(Object.entries(value.fields).map(([name, field]) => [name, json(field.value)]));
  return null;
}
