/** A generated module: its imports, by what they come from, and its other parts. */
export function moduleOf(
  imports: readonly (readonly [names: readonly string[], from: string])[],
  parts: readonly string[],
): string {
  const used = imports.filter(([names]) => names.length > 0);
  const lines = used.map(([names, from]) => {
    const clause = names[0]?.startsWith('*') ? names[0] : `{ ${names.join(', ')} }`;
    return `import ${clause} from '${from}';`;
  });
  return `${[HEAD, ...lines, ...parts].join('\n')}\n`;
}

const HEAD = '// Written by `npm run codegen` from the statements and the model in cypher/. Do not edit.';

/** Text as it stands in a template literal. */
export function escaped(text: string): string {
  return text.replace(/[\\`]|\$\{/g, '\\$&');
}

/** A string literal. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** A docstring on lines of its own. */
export function docstring(text: string): string {
  const lines = comment(text).split('\n');
  return lines.length === 1
    ? `\n/** ${lines[0]} */`
    : `\n/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

/** Text as it stands in a comment. */
export function comment(text: string): string {
  return text.replaceAll('*/', '*\\/');
}

/** An object literal on one line. */
export function inline(entries: Iterable<readonly [name: string, value: string]>): string {
  const members = Array.from(entries, ([name, value]) => `${name}: ${value}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** An object literal with an entry a line. */
export function block(entries: Iterable<readonly [name: string, value: string]>): string {
  return `{\n${Array.from(entries, ([name, value]) => `  ${name}: ${value},\n`).join('')}}`;
}

type Value = string | boolean | null | readonly string[];

/** An object literal of plain values on one line. */
export function literal(values: Readonly<Record<string, Value>>): string {
  return inline(Object.entries(values).map(([name, value]) => [name, plain(value)]));
}

function plain(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  return value === null || typeof value === 'boolean' ? String(value) : `[${value.map(quoted).join(', ')}]`;
}
