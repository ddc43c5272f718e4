import { type Fields, printType, type Type } from '../runtime/types.ts';
import { type Code, clauseWord, isName, key, type Range, token, upTo } from './code.ts';
import { ancestors, type Model, propertiesOf } from './model.ts';
import { type Element, readElements, readLabelTests, readSteps, type Step } from './patterns.ts';

/** What a variable or expression is known to be. */
export type Value =
  | { readonly kind: 'node' | 'relationship'; readonly names: readonly string[] }
  | { readonly kind: 'typed'; readonly type: Type }
  | { readonly kind: 'list'; readonly of: readonly Value[] }
  /** A map, or the result of an expression that is not followed. */
  | { readonly kind: 'unknown' }
  /** Comes from outside the model, such as the result of a procedure. */
  | { readonly kind: 'foreign' };

/** A statement's code with the variables it binds, of all its scopes together. */
export interface Scope {
  readonly code: Code;
  readonly model: Model;
  readonly parameters: Fields;
  readonly elements: ReadonlyMap<number, Element>;
  readonly labelTests: readonly Element[];
  readonly steps: readonly Step[];
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
}

type Binding = { readonly value: Value } | { readonly expression: Range; readonly element: boolean };

const UNKNOWN: Value = { kind: 'unknown' };
const FOREIGN: Value = { kind: 'foreign' };

export function readScope(code: Code, model: Model, parameters: Fields): Scope {
  const elements = readElements(code);
  const labelTests = [...readLabelTests(code, elements, Object.keys(model.relationships))];
  const steps = [...readSteps(code, elements)];
  const bindings = new Map<string, Binding[]>();
  const bind = (name: string, binding: Binding): void => {
    const list = bindings.get(name);
    if (list) list.push(binding);
    else bindings.set(name, [binding]);
  };
  for (const { variable, kind, labels } of [...elements.values(), ...labelTests])
    if (variable !== null && labels.length > 0) bind(variable, { value: { kind, names: labels } });
  for (let i = 0; i < code.tokens.length; i++)
    for (const [name, binding] of bindingsAt(code, model, i)) bind(name, binding);
  const unlabelled = [...elements].filter(([, { variable }]) => variable !== null && !bindings.has(variable));
  for (const [open, { variable, kind }] of unlabelled)
    bind(variable ?? '', { value: { kind, names: kind === 'node' ? endLabels(open, steps, elements, model) : [] } });
  return { code, model, parameters, elements, labelTests, steps, bindings };
}

/** The labels that a node without any has by the ends of the relationships next to it. */
function endLabels(
  open: number,
  steps: readonly Step[],
  elements: ReadonlyMap<number, Element>,
  { relationships }: Model,
): string[] {
  const step = steps.find(({ from, to, directed }) => directed && (from === open || to === open));
  const types = elements.get(step?.relationship ?? -1)?.labels ?? [];
  return types.flatMap(
    (type) => relationships[type]?.ends.map((end) => (step?.from === open ? end.from : end.to)) ?? [],
  );
}

function* bindingsAt(code: Code, model: Model, i: number): Generator<[string, Binding]> {
  const { name } = token(code, i + 1);
  if (key(code, i) === 'AS' && isName(code, i + 1) && key(code, i - 1) !== '.') {
    const from = itemStart(code, i);
    let first = from;
    while (key(code, first - 1) === ',') first = itemStart(code, first - 1);
    const opener = key(code, first - 1);
    if (opener === 'FROM' || opener === 'STATUS') yield [name, { value: FOREIGN }];
    else if (opener !== 'YIELD') yield [name, { expression: { from, to: i }, element: opener === 'UNWIND' }];
  } else if (key(code, i) === 'IN' && isName(code, i - 1) && ['(', '[', ','].includes(key(code, i - 2))) {
    const open = code.parent[i] ?? -1;
    const close = code.partner.get(open) ?? code.tokens.length;
    const to = upTo(code, { from: i + 1, to: close }, (j) => key(code, j) === '|' || key(code, j) === 'WHERE');
    yield [token(code, i - 1).name, { expression: { from: i + 1, to }, element: true }];
  } else if (key(code, i) === 'REDUCE' && key(code, i + 1) === '(') yield [token(code, i + 2).name, { value: FOREIGN }];
  else if (clauseWord(code, i) === 'YIELD') yield* yielded(code, model, i);
}

function* yielded(code: Code, { fulltext }: Model, at: number): Generator<[string, Binding]> {
  const index = fulltextIndex(code, at - 1);
  const labels = index === null ? [] : (fulltext[index]?.labels ?? []);
  for (let i = at + 1; isName(code, i) && clauseWord(code, i) === ''; i++) {
    const renamed = key(code, i + 1) === 'AS';
    const node = key(code, i) === 'NODE' && labels.length > 0;
    yield [token(code, renamed ? i + 2 : i).name, { value: node ? { kind: 'node', names: labels } : FOREIGN }];
    if (renamed) i += 2;
    if (key(code, i + 1) !== ',') break;
    i++;
  }
}

/** The name of the full-text index that the call whose arguments end at `close` asks, when it asks one by name. */
export function fulltextIndex(code: Code, close: number): string | null {
  const open = code.partner.get(close) ?? -1;
  const isQuery =
    ['QUERYNODES', 'QUERYRELATIONSHIPS'].includes(key(code, open - 1)) && key(code, open - 3) === 'FULLTEXT';
  return isQuery && token(code, open + 1).kind === 'string' ? token(code, open + 1).text.slice(1, -1) : null;
}

/** Where the item of a clause that ends before `end` begins. */
function itemStart(code: Code, end: number): number {
  for (let i = end - 1; i >= 0; i--) {
    const open = code.partner.get(i);
    if (open !== undefined && open < i) i = open;
    else if (open !== undefined || key(code, i) === ',' || isItemOpener(code, i)) return i + 1;
  }
  return 0;
}

function isItemOpener(code: Code, i: number): boolean {
  return ['DISTINCT', 'FROM', 'STATUS'].includes(key(code, i)) || clauseWord(code, i) !== '';
}

/** All that the variable may be; nothing when it is bound nowhere. */
export function valuesOf(scope: Scope, variable: string, seen: readonly string[] = []): readonly Value[] {
  if (seen.includes(variable)) return [];
  return (scope.bindings.get(variable) ?? []).flatMap((binding) => {
    if ('value' in binding) return [binding.value];
    const values = evaluate(scope, binding.expression, [...seen, variable]);
    return binding.element ? values.flatMap(elementOf) : values;
  });
}

function elementOf(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.of;
  if (value.kind === 'typed') return [value.type.kind === 'list' ? { kind: 'typed', type: value.type.of } : FOREIGN];
  return [value]; // a variable of a quantified path stands for one node inside, for a list outside
}

/** What the expression gives, where it is a plain chain (`$p.a`, `n.b`) or a list of one. */
export function evaluate(scope: Scope, { from, to }: Range, seen: readonly string[] = []): readonly Value[] {
  const { code } = scope;
  const last = to - 1;
  if (from === last && token(code, from).kind === 'parameter') {
    const type = scope.parameters.get(token(code, from).name);
    return [type ? { kind: 'typed', type } : UNKNOWN];
  }
  if (from === last && isName(code, from)) {
    const values = valuesOf(scope, token(code, from).name, seen);
    return values.length > 0 ? values : [UNKNOWN];
  }
  if (key(code, last - 1) === '.' && isName(code, last) && last - 1 > from)
    return evaluate(scope, { from, to: last - 1 }, seen).map((value) =>
      propertyOf(scope, value, token(code, last).name),
    );
  if (key(code, from) === 'COLLECT' && code.partner.get(from + 1) === last) {
    const start = key(code, from + 2) === 'DISTINCT' ? from + 3 : from + 2;
    return [{ kind: 'list', of: evaluate(scope, { from: start, to: last }, seen) }];
  }
  return [UNKNOWN];
}

/** Whether a property of any name may follow. */
export function isOpen(value: Value): boolean {
  if (value.kind === 'list') return value.of.some(isOpen);
  return (
    value.kind === 'foreign' || (value.kind === 'typed' && value.type.kind === 'scalar' && value.type.name === 'MAP')
  );
}

/** The value of a property, where all labels or types that have it agree. */
export function propertyOf(scope: Scope, value: Value, property: string): Value {
  if (isOpen(value)) return FOREIGN;
  const types = (fieldsOf(scope.model, value) ?? []).flatMap((fields) => fields.get(property) ?? []);
  const [type] = types;
  return type && new Set(types.map(bareType)).size === 1 ? { kind: 'typed', type } : UNKNOWN;
}

/** The properties or fields of each label, type or shape that the value may have; `null` when nothing is known. */
export function fieldsOf(model: Model, value: Value): readonly Fields[] | null {
  const { nodes, relationships, shapes } = model;
  if ('names' in value && value.names.some((name) => !(value.kind === 'node' ? nodes : relationships)[name]))
    return null;
  if (value.kind === 'typed') return value.type.kind === 'shape' ? [shapes[value.type.name] ?? new Map()] : null;
  if (value.kind === 'relationship') {
    const types = value.names.length > 0 ? value.names : Object.keys(relationships);
    return types.map((type) => relationships[type]?.properties ?? new Map());
  }
  if (value.kind !== 'node') return null;
  const labels = value.names.length > 0 ? value.names.flatMap((label) => family(model, label)) : Object.keys(nodes);
  return labels.map((label) => propertiesOf(model, label));
}

/** Every label that a node of `label` may have: those it is, and those that are what it is. */
export function family(model: Model, label: string): string[] {
  const root = ancestors(model, label).at(-1);
  return Object.keys(model.nodes).filter((other) => ancestors(model, other).at(-1) === root);
}

function bareType(type: Type): string {
  return printType({ ...type, nullable: true });
}
