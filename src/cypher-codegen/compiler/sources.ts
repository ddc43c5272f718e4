import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, faultAt, type Source } from './fault.ts';
import { isPrefetchable, type StatementFile } from './statement-file.ts';

/** Comments and string literals of TypeScript; a literal's content is group 1, 2 or 3. */
const LITERAL = /\/\/.*|\/\*[\s\S]*?\*\/|'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\[\s\S]|[^`\\])*)`/g;

/** What a line of Cypher, and hardly any prose, begins with. */
const CYPHER = new RegExp(
  `^\\s*(?:(?:EXPLAIN|PROFILE|OPTIONAL|CYPHER [^\\s]+|USE [^\\s]+|ON)\\s+)*(?:${[
    String.raw`(?:MATCH|MERGE|CREATE|INSERT)\s+(?:\w+\s*=\s*)?(?:\w+\s*)?\(`,
    String.raw`UNWIND\s+\S+\s+AS\b`,
    String.raw`WITH\s+(?:DISTINCT\s+)?\S+\s+AS\b`,
    String.raw`RETURN\s+(?:DISTINCT\s+)?(?:\*|\S+\s+AS\b|\w+\.\w|\w+\s*[({]|[\d$'"\[{]|\w+\s*$)`,
    String.raw`WHERE\s+(?:NOT\s+)?(?:\w+\.\w|\w+\s*\(|\w+:\w)`,
    String.raw`SET\s+\w+(?:\.\w+\s*=|\s*\+?=|:\w)`,
    String.raw`(?:DETACH\s+)?DELETE\s+\w+\s*(?:,|$)`,
    String.raw`CALL\s+(?:\w+\.[\w.]+\s*\(|\([^)]*\)\s*\{|\{)`,
    String.raw`(?:CREATE|DROP)\s+(?:\w+\s+)?(?:INDEX|CONSTRAINT|DATABASE|USER|ROLE)\b`,
    String.raw`ALTER\s+(?:CURRENT\s+USER|USER|DATABASE)\b`,
    String.raw`SHOW\s+(?:\w+\s+)?(?:INDEX|CONSTRAINT|DATABASE|TRANSACTION|PROCEDURE|FUNCTION|SETTING|USER)(?:E?S)?\b`,
  ].join('|')})`,
  'm',
);
const LOWER_CASE_PATTERN = /^\s*(?:match|merge|create)\s*\(\s*\w*\s*:\s*\w/im;

/** The hand-written sources below `folders`: no tests, nothing below `excluded`. */
export function readSources(folders: readonly string[], excluded: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((file) => /\.[mc]?[tj]sx?$/.test(file) && !/\.test\.\w+$/.test(file))
      .filter((file) => !excluded.some((one) => file === one || file.startsWith(join(one, '/'))))
      .sort()
      .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
  );
}

/** Cypher that stands in a string instead of a file of its own. */
export function strayCypher(sources: readonly Source[]): Fault[] {
  return sources.flatMap((source) =>
    [...source.text.matchAll(LITERAL)].flatMap(({ index, 1: single, 2: double, 3: template }) => {
      const literal = single ?? double ?? template;
      if (literal === undefined || !(CYPHER.test(literal) || LOWER_CASE_PATTERN.test(literal))) return [];
      return [
        faultAt(source, index, 'Cypher in a string. Expected a statement in a file, cypher/NOUN/NAME.cypher: move it.'),
      ];
    }),
  );
}

/**
 * Statements whose function no source imports from the generated `folder`, such as `generated/cypher/`; lists of owners may
 * be asked for by their names.
 */
export function uncalled(statements: readonly StatementFile[], sources: readonly Source[], folder: string): Fault[] {
  const used = new Set(sources.flatMap(({ text }) => [...importedNames(text, folder)]));
  const named = new Set(sources.flatMap(({ text }) => text.match(/(?<=['"])\w+(?=['"])/g) ?? []));
  return statements
    .filter(({ functionName }) => !used.has(functionName))
    .filter((statement) => !(isPrefetchable(statement) && named.has(statement.functionName)))
    .map((statement) =>
      faultAt(statement, 0, `Nobody calls ${statement.functionName}(). Call it, or delete this file and run codegen.`),
    );
}

function* importedNames(text: string, folder: string): Generator<string> {
  for (const { 1: clause = '', 2: from = '' } of text.matchAll(/^import ([^;']*?) from '([^']+)'/gm)) {
    if (!from.includes(folder)) continue;
    const [, namespace] = /^\* as (\w+)$/.exec(clause) ?? [];
    if (namespace === undefined) yield* clause.match(/\w+/g) ?? [];
    else for (const [, name = ''] of text.matchAll(new RegExp(`\\b${namespace}\\.(\\w+)`, 'g'))) yield name;
  }
}
