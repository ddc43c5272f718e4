import { GIVEN } from '../runtime/selection.ts';
import { type Code, clauseWord, readCode } from './code.ts';

/** Commands that take parameters by themselves only. */
const COMMANDS = new Set(['ALTER', 'DROP']);

/** Whether a statement's parameters may be keys of a map. */
export function canGather(code: Code): boolean {
  return !COMMANDS.has(clauseWord(code, 0));
}

/**
 * The statement with its parameters as keys of one map. Neo4j keeps a plan for each combination of types, nulls and lengths
 * of parameters and makes the next one when it meets it, which takes up to a second; into a map it does not look.
 */
export function gather(text: string): string {
  return readCode(text)
    .tokens.filter(({ kind }) => kind === 'parameter')
    .reduceRight((gathered, { start, end, text: parameter }) => {
      const name = parameter.slice(1);
      return `${gathered.slice(0, start)}$${GIVEN}.${name}${gathered.slice(end)}`;
    }, text);
}
