import { printType } from '../runtime/types.ts';
import { type Code, clauseWord, commaParts, isName, key, type Problem, token } from './code.ts';
import { nearest } from './fault.ts';
import { ancestors, propertiesOf } from './model.ts';
import { BEFORE_PATTERN } from './patterns.ts';
import { evaluate, fieldsOf, fulltextIndex, isOpen, type Scope, type Value, valuesOf } from './scope.ts';

/** Components of temporal and spatial values. */
const COMPONENTS =
  'year quarter month week weekYear day ordinalDay dayOfQuarter dayOfWeek quarterDay weekDay hour minute second millisecond microsecond nanosecond timezone offset offsetMinutes offsetSeconds epochMillis epochSeconds years quarters months weeks days hours minutes seconds milliseconds microseconds nanoseconds quartersOfYear monthsOfYear monthsOfQuarter daysOfWeek minutesOfHour secondsOfMinute millisecondsOfSecond microsecondsOfSecond nanosecondsOfSecond x y z longitude latitude height crs srid'.split(
    ' ',
  );

/** Labels, relationship types, indexes and properties that the model does not know; relationships the wrong way round. */
export function* nameProblems(scope: Scope, columns: Iterable<string>): Generator<Problem> {
  yield* unknownNames(scope);
  yield* unknownIndexes(scope);
  yield* wrongEnds(scope);
  const anywhere = knownAnywhere(scope, columns);
  for (const { values, at } of propertyUses(scope)) {
    const message = propertyProblem(scope, values, token(scope.code, at).name, anywhere);
    if (message !== null) yield { at, message };
  }
  yield* assignedShapes(scope);
}

function* unknownNames({ code, elements, labelTests, model }: Scope): Generator<Problem> {
  const labels = Object.keys(model.nodes);
  const types = Object.keys(model.relationships);
  const unknown = function* (names: readonly number[], known: readonly string[], what: string): Generator<Problem> {
    for (const at of names) {
      const { name } = token(code, at);
      if (!known.includes(name))
        yield {
          at,
          message: `No ${what} "${name}" in the model${nearest(name, known)} Mend it, or add it to the model.`,
        };
    }
  };
  for (const { kind, names } of elements.values())
    yield* kind === 'node' ? unknown(names, labels, 'label') : unknown(names, types, 'relationship type');
  for (const { names } of labelTests) yield* unknown(names, [...labels, ...types], 'label');
}

function* unknownIndexes({ code, model }: Scope): Generator<Problem> {
  const known = Object.keys(model.fulltext);
  for (let i = 0; i < code.tokens.length; i++) {
    const index = fulltextIndex(code, i);
    if (index !== null && !known.includes(index))
      yield {
        at: (code.partner.get(i) ?? i) + 1,
        message: `No full-text index "${index}" in the model${nearest(index, known)} Mend it, or add it under "fulltext".`,
      };
  }
}

/** Patterns that no path of the graph can match. */
function* wrongEnds(scope: Scope): Generator<Problem> {
  const { model, elements, steps } = scope;
  const fits = (labels: readonly string[], end: string): boolean =>
    labels.length === 0 ||
    labels.some(
      (label) => !model.nodes[label] || ancestors(model, label).includes(end) || ancestors(model, end).includes(label),
    );
  for (const { relationship, from, to, directed } of steps) {
    const types = elements.get(relationship)?.labels ?? [];
    const ends = types.flatMap((type) => model.relationships[type]?.ends ?? []);
    if (types.length === 0 || types.some((type) => !model.relationships[type])) continue;
    const [a, b] = [labelsAt(scope, from), labelsAt(scope, to)];
    const isPossible = ends.some(
      (end) => (fits(a, end.from) && fits(b, end.to)) || (!directed && fits(b, end.from) && fits(a, end.to)),
    );
    if (!isPossible)
      yield {
        at: relationship + 1,
        message:
          `No ${types.join(' or ')} goes from ${a.join(' or ') || 'a node'} to ${b.join(' or ') || 'a node'}. ` +
          `Expected ${ends.map((end) => `${end.from} -> ${end.to}`).join(' or ')}: mend the arrow, the labels or the model.`,
      };
  }
}

/** The labels of which the node that opens at `open` has one; empty where that is not known. */
function labelsAt(scope: Scope, open: number): readonly string[] {
  const { labels = [], variable = null } = scope.elements.get(open) ?? {};
  if (labels.length > 0 || variable === null) return labels;
  const values = valuesOf(scope, variable);
  if (values.some(({ kind }) => kind !== 'node')) return [];
  return values.flatMap((value) => (value.kind === 'node' ? value.names : []));
}

interface PropertyUse {
  readonly values: readonly Value[];
  /** Index of the property's name. */
  readonly at: number;
}

function* propertyUses(scope: Scope): Generator<PropertyUse> {
  const { code, elements } = scope;
  for (const { kind, labels, variable, properties } of elements.values()) {
    if (properties === null) continue;
    const values = labels.length === 0 && variable !== null ? valuesOf(scope, variable) : [{ kind, names: labels }];
    for (const at of mapKeys(code, properties)) yield { values, at };
  }
  const patternMaps = new Set([...elements.values()].map(({ properties }) => properties));
  for (let i = 0; i < code.tokens.length; i++) {
    if (key(code, i) === '.' && isName(code, i + 1)) yield* accessed(scope, i);
    if (key(code, i) !== '{' || patternMaps.has(i)) continue;
    if (isProjection(code, i)) {
      const values = valuesOf(scope, token(code, i - 1).name);
      for (const at of projectedProperties(code, i)) yield { values, at };
    } else if (['=', '+='].includes(key(code, i - 1)) && isName(code, i - 2) && key(code, i - 3) !== '.') {
      for (const at of mapKeys(code, i)) yield { values: valuesOf(scope, token(code, i - 2).name), at };
    }
  }
}

/** `x.name`, but for names of functions and procedures. */
function* accessed(scope: Scope, dot: number): Generator<PropertyUse> {
  const { code } = scope;
  if (['{', ','].includes(key(code, dot - 1))) return; // an item of a map projection
  let from = dot - 1;
  while (key(code, from - 1) === '.' && isName(code, from - 2)) from -= 2;
  let end = dot + 1;
  while (key(code, end + 1) === '.' && isName(code, end + 2)) end += 2;
  if (key(code, end + 1) === '(' || clauseWord(code, from - 1) === 'CALL' || clauseWord(code, from - 1) === 'USE')
    return;
  const isChain = isName(code, from) || token(code, from).kind === 'parameter';
  yield { values: isChain ? evaluate(scope, { from, to: dot }) : [], at: dot + 1 };
}

/** Whether the brace opens a map projection, `variable {.name, …}`. */
export function isProjection(code: Code, brace: number): boolean {
  if (!isName(code, brace - 1) || BEFORE_PATTERN.has(key(code, brace - 1))) return false;
  const first = brace + 1;
  if (key(code, first) === '}' || (key(code, first) === '.' && key(code, first + 1) !== '.')) return true;
  return isName(code, first) && [':', ',', '}'].includes(key(code, first + 1));
}

/** The names before the colons of a map or map projection. */
function* mapKeys(code: Code, brace: number): Generator<number> {
  for (const { from } of commaParts(code, { from: brace + 1, to: code.partner.get(brace) ?? brace }))
    if (key(code, from + 1) === ':') yield from;
}

/** The names behind the dots of a map projection. */
function* projectedProperties(code: Code, brace: number): Generator<number> {
  for (const { from, to } of commaParts(code, { from: brace + 1, to: code.partner.get(brace) ?? brace }))
    if (key(code, from) === '.' && to - from === 2 && isName(code, from + 1)) yield from + 1;
}

function propertyProblem(
  { model }: Scope,
  values: readonly Value[],
  name: string,
  anywhere: ReadonlySet<string>,
): string | null {
  if (values.some(isOpen)) return null;
  const sets = values.map((value) => fieldsOf(model, value));
  const isKnown = sets.length > 0 && sets.every((set) => set !== null);
  const allowed = isKnown
    ? new Set(sets.flatMap((set) => set?.flatMap((fields) => [...fields.keys()]) ?? []))
    : anywhere;
  if (allowed.has(name)) return null;
  const owner = isKnown ? namesOf(values) : 'Nothing';
  const where = isKnown ? '' : ' in the model or this statement';
  return `${owner} has ${isKnown ? 'no' : 'a'} property "${name}"${where}${nearest(name, allowed)} Mend it, or add it to the model.`;
}

/** What the values are, each once. */
function namesOf(values: readonly Value[]): string {
  return [...new Set(values.map(nameOf))].join(' or ');
}

function nameOf(value: Value): string {
  if (value.kind === 'typed') return printType({ ...value.type, nullable: true });
  if (value.kind === 'node' || value.kind === 'relationship') return value.names.join(' or ') || `A ${value.kind}`;
  return 'This';
}

/** Names that an expression of unknown kind may have. */
function knownAnywhere({ code, model }: Scope, columns: Iterable<string>): Set<string> {
  const names = new Set([...COMPONENTS, ...columns]);
  for (const label of Object.keys(model.nodes)) for (const name of propertiesOf(model, label).keys()) names.add(name);
  for (const { properties } of Object.values(model.relationships))
    for (const name of properties.keys()) names.add(name);
  for (const fields of Object.values(model.shapes)) for (const name of fields.keys()) names.add(name);
  for (let i = 1; i < code.tokens.length; i++)
    if (['{', ','].includes(key(code, i - 1)) && [':', ',', '}'].includes(key(code, i + 1)))
      names.add(token(code, i).name);
  return names;
}

/** `SET n += row`: every field of the row's shape becomes a property. */
function* assignedShapes(scope: Scope): Generator<Problem> {
  const { code, model } = scope;
  for (let i = 0; i < code.tokens.length; i++) {
    if (key(code, i) !== '+=' || !isName(code, i - 1)) continue;
    const values = valuesOf(scope, token(code, i - 1).name);
    const sets = values.flatMap((value) => fieldsOf(model, value) ?? []);
    let to = i + 2;
    while (key(code, to) === '.') to += 2;
    if (key(code, to) === '{') continue;
    for (const value of evaluate(scope, { from: i + 1, to })) {
      if (value.kind !== 'typed' || value.type.kind !== 'shape' || sets.length === 0) continue;
      const unknown = [...(model.shapes[value.type.name]?.keys() ?? [])].filter(
        (name) => !sets.some((set) => set.has(name)),
      );
      if (unknown.length > 0)
        yield {
          at: i,
          message: `${namesOf(values)} has no property ${unknown.join(', ')} of ${value.type.name}. Expected a projection, "+= row {.id, …}".`,
        };
    }
  }
}
