import { parseType } from '../runtime/types.ts';
import { type Fault, faultAt, nearest, type Source } from './fault.ts';
import { type Declared, type Promised, readList } from './list-header.ts';
import { type Field, isListOfAll, type PrefetchTag, type RowsTag, type StatementFile } from './statement-file.ts';

interface Tag {
  readonly name: string;
  readonly text: string;
  /** Offset of `text` in the file. */
  readonly at: number;
}

const TAGS = ['param', 'row', 'list', 'counts', 'prefetch', 'rows', 'mode'];
const ROWS = /^(?:(one|maybeOne|many|none)|(keyed|keyedOne)\s+(\w+))$/;

/** Reads the statement in `source`; `name` is its path below the folder of statements, without ending. */
export function readStatement(source: Source, name: string): { statement: StatementFile; faults: Fault[] } {
  const faults: Fault[] = [];
  const fault = (at: number, message: string): void => void faults.push(faultAt(source, at, message));
  const bodyStart = /^(?:[ \t]*(?:\/\/.*)?(?:\r?\n|$))*/.exec(source.text)?.[0].length ?? 0;
  const { description, tags } = readTags(source.text.slice(0, bodyStart));
  const body = source.text.slice(bodyStart).replace(/[;\s]+$/, '');
  for (const tag of tags.filter((one) => !TAGS.includes(one.name)))
    fault(tag.at, `Unknown tag @${tag.name}${nearest(tag.name, TAGS)} Known are @${TAGS.join(', @')}.`);
  if (!description) fault(0, 'No description. Expected a first comment line that says what the statement is for.');
  const declared = { parameters: readFields(tags, 'param', fault), row: readFields(tags, 'row', fault) };
  const list = only(tags, 'list', fault);
  const counts = only(tags, 'counts', fault);
  const promise = list ? readList(list, counts, body, declared, fault) : readRows(tags, declared, fault);
  if (counts && !isListOfAll(promise))
    fault(counts.at, '@counts goes with the one list of all nodes. Delete it, or the owners of the list.');
  const functionName = (name.split('/').at(-1) ?? name).replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());
  const statement = {
    ...source,
    name,
    functionName,
    description,
    ...promise,
    prefetches: readPrefetches(tags, fault),
    body,
    bodyStart,
  };
  return { faults, statement };
}

type Report = (at: number, message: string) => void;

/** The only tag of a name. */
function only(tags: readonly Tag[], name: string, fault: Report): Tag | undefined {
  const [first, second] = tags.filter((one) => one.name === name);
  if (second) fault(second.at, `A second @${name}. A statement has one; delete this line.`);
  return first;
}

/** What the header of a statement that is no list says of its rows. */
function readRows(tags: readonly Tag[], { parameters, row }: Declared, fault: Report): Promised {
  const rowsTag = only(tags, 'rows', fault);
  const [, plain, keyed, column = ''] = ROWS.exec(rowsTag?.text ?? '') ?? [];
  if (!plain && !keyed)
    fault(rowsTag?.at ?? 0, 'No valid @rows. Expected one, maybeOne, many, none, keyed COLUMN or keyedOne COLUMN.');
  if (keyed && row.get(column)?.type.kind !== 'scalar')
    fault(rowsTag?.at ?? 0, `@rows ${keyed} ${column}: no such column. Expected a line "@row ${column} STRING! …".`);
  if ((plain === 'none') !== (row.size === 0))
    fault(rowsTag?.at ?? 0, '@rows none goes with no @row line, and every other @rows with at least one.');
  const mode = only(tags, 'mode', fault);
  if (mode?.text !== 'READ' && mode?.text !== 'WRITE') fault(mode?.at ?? 0, 'No valid @mode. Expected READ or WRITE.');
  const rows = toRows(plain, keyed, column);
  return { parameters, row, columns: row, rows, list: null, mode: mode?.text === 'WRITE' ? 'WRITE' : 'READ' };
}

function toRows(plain: string | undefined, keyed: string | undefined, column: string): RowsTag {
  if (keyed === 'keyed' || keyed === 'keyedOne') return { kind: keyed, column };
  return { kind: plain === 'one' || plain === 'maybeOne' || plain === 'none' ? plain : 'many' };
}

function readTags(header: string): { description: string; tags: Tag[] } {
  const description: string[] = [];
  const tags: Tag[] = [];
  for (const line of header.matchAll(/^[ \t]*\/\/[ \t]*(?:@(\w+)[ \t]*)?(.*?)[ \t\r]*$/gm)) {
    const [whole, name, text = ''] = line;
    const last = tags.at(-1);
    const at = line.index + whole.trimEnd().length - text.length;
    if (name) tags.push({ name, text, at });
    else if (last) tags[tags.length - 1] = { ...last, text: `${last.text} ${text}`.trimEnd() };
    else description.push(text);
  }
  return { description: description.join('\n').trim(), tags };
}

function readPrefetches(tags: readonly Tag[], fault: Report): PrefetchTag[] {
  return tags
    .filter(({ name }) => name === 'prefetch')
    .flatMap(({ text, at }) => {
      const [, statement, variable, property] = /^(\S+)\s+(\w+)\.(\w+)$/.exec(text) ?? [];
      if (statement && variable && property) return [{ statement, variable, property, at }];
      fault(at, `"${text}" names no list. Expected "@prefetch NOUN/NAME variable.property".`);
      return [];
    });
}

function readFields(tags: readonly Tag[], tag: string, fault: (at: number, message: string) => void) {
  const fields = new Map<string, Field>();
  for (const { name, text, at } of tags) {
    if (name !== tag) continue;
    const [, field = '', typeText = '', description = ''] = /^(\S*)\s*(\S*)\s*(.*)$/.exec(text) ?? [];
    const type = parseType(typeText);
    if (!/^[A-Za-z_]\w*$/.test(field)) fault(at, `"${field}" is no name. Expected "@${tag} NAME TYPE description".`);
    else if (!type) fault(at, `"${typeText}" is no type. Expected one like STRING!, INTEGER or LIST<Claim!>!.`);
    else if (fields.has(field)) fault(at, `@${tag} ${field} stands twice. Delete one of the lines.`);
    else fields.set(field, { type, description, at });
  }
  return fields;
}
