import { CLAUSE_WORDS, type Code, isName, key, token, upTo } from './code.ts';

/** A node or a relationship of a pattern. */
export interface Element {
  readonly kind: 'node' | 'relationship';
  readonly variable: string | null;
  /** Indexes of all names in its label expression. */
  readonly names: readonly number[];
  /** The labels of which it has at least one; empty where that is not known. */
  readonly labels: readonly string[];
  /** The opening brace of its properties. */
  readonly properties: number | null;
  /** Stands for a chain of relationships. */
  readonly long: boolean;
}

/** A relationship with the brackets of the nodes that it goes from and to. */
export interface Step {
  readonly relationship: number;
  readonly from: number;
  readonly to: number;
  readonly directed: boolean;
}

/** Words behind which a bracket opens something new, rather than the arguments or projection of that word. */
export const BEFORE_PATTERN = new Set([
  ...[...CLAUSE_WORDS].filter((word) => word !== 'ORDER'), // BY stands between
  ...'AND OR XOR NOT IN WHEN THEN ELSE CASE AS SHORTEST ANY ALL PATH PATHS GROUP GROUPS WALK TRAIL'.split(' '),
]);
const NO_LABEL = new Set(['NULL', 'NOT', 'TYPED', 'NORMALIZED', 'NFC', 'NFD', 'NFKC', 'NFKD']);

/** The elements of all patterns, by the bracket that they open with. */
export function readElements(code: Code): Map<number, Element> {
  const elements = new Map<number, Element>();
  for (let i = 0; i < code.tokens.length; i++) {
    const element = readElement(code, i);
    if (element) elements.set(i, element);
  }
  return elements;
}

function readElement(code: Code, open: number): Element | null {
  const close = code.partner.get(open) ?? -1;
  if (close < open || !mayOpenElement(code, open, close)) return null;
  const named = isName(code, open + 1) && !(key(code, open + 1) === 'WHERE' && open + 2 < close);
  let at = named ? open + 2 : open + 1;
  let expression: LabelExpression = { names: [], labels: [], end: at };
  if (opensLabels(code, at)) expression = readLabels(code, at + 1, close);
  at = expression.end;
  const long = key(code, at) === '*';
  while (key(code, at) === '*' || key(code, at) === '..' || token(code, at).kind === 'number') at++;
  const properties = key(code, at) === '{' ? at : null;
  if (properties !== null) at = (code.partner.get(at) ?? at) + 1;
  else if (token(code, at).kind === 'parameter') at++;
  if (at !== close && key(code, at) !== 'WHERE') return null;
  const kind = key(code, open) === '(' ? 'node' : 'relationship';
  return { kind, variable: named ? token(code, open + 1).name : null, ...expression, properties, long };
}

function mayOpenElement(code: Code, open: number, close: number): boolean {
  if (key(code, open) === '[') return key(code, open - 1) === '-' && key(code, close + 1) === '-';
  if (key(code, open) !== '(' || key(code, open - 1) === 'CALL') return false;
  return !isName(code, open - 1) || BEFORE_PATTERN.has(key(code, open - 1));
}

function opensLabels(code: Code, at: number): boolean {
  return key(code, at) === ':' || (key(code, at) === 'IS' && isName(code, at + 1) && !NO_LABEL.has(key(code, at + 1)));
}

type LabelExpression = Pick<Element, 'names' | 'labels'> & { readonly end: number };

function readLabels(code: Code, from: number, to: number): LabelExpression {
  const end = upTo(code, { from, to }, (i) => {
    const { kind } = token(code, i);
    return ['{', '*', 'WHERE'].includes(key(code, i)) || kind === 'parameter';
  });
  return { ...labelNames(code, from, end), end };
}

/** Where a negation or a dynamic label stands, the expression does not say what the element is. */
function labelNames(code: Code, from: number, end: number): Pick<Element, 'names' | 'labels'> {
  const names: number[] = [];
  const labels: string[] = [];
  let vague = false;
  for (let i = from; i < end; i++) {
    if (key(code, i) === '$') return { names, labels: [] };
    if (key(code, i) === '%' || (key(code, i) === '!' && key(code, i - 1) !== '&')) vague = true;
    if (!isName(code, i)) continue;
    names.push(i);
    if (key(code, i - 1) !== '!') labels.push(token(code, i).name);
  }
  return { names, labels: vague ? [] : labels };
}

const CONNECTORS = ['|', '&', ':', '!'];

/** Label tests outside of patterns (`WHERE n:Person`, `SET n:Person`, `USING INDEX n:Person(name)`). */
export function* readLabelTests(
  code: Code,
  elements: ReadonlyMap<number, Element>,
  types: readonly string[],
): Generator<Element> {
  for (let i = 1; i < code.tokens.length; i++) {
    const before = key(code, i - 2);
    const isMapKey = key(code, code.parent[i] ?? -1) === '{' && (before === '{' || before === ',');
    if (!opensLabels(code, i) || !isName(code, i - 1) || isMapKey) continue;
    if (elements.has(i - 2) || CONNECTORS.includes(before) || before === '.' || before === 'IS') continue;
    let end = i + 1;
    while (isName(code, end) || key(code, end) === '!') {
      end++;
      if (isName(code, end - 1) && !CONNECTORS.includes(key(code, end))) break;
      if (isName(code, end - 1)) end++;
    }
    const { names, labels } = labelNames(code, i + 1, end);
    const kind = labels.some((label) => types.includes(label)) ? 'relationship' : 'node';
    yield { kind, variable: token(code, i - 1).name, names, labels, properties: null, long: false };
  }
}

/** Every single relationship that stands between two nodes of a pattern. */
export function* readSteps(code: Code, elements: ReadonlyMap<number, Element>): Generator<Step> {
  for (const [relationship, { kind, long }] of elements) {
    if (kind !== 'relationship' || long) continue;
    const close = code.partner.get(relationship) ?? -1;
    const backward = key(code, relationship - 2) === '<';
    const forward = key(code, close + 2) === '>';
    const left = code.partner.get(relationship - (backward ? 3 : 2));
    const right = close + (forward ? 3 : 2);
    if (left === undefined || elements.get(left)?.kind !== 'node' || elements.get(right)?.kind !== 'node') continue;
    const [from, to] = backward && !forward ? [right, left] : [left, right];
    yield { relationship, from, to, directed: backward !== forward };
  }
}
