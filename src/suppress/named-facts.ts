import { commandOf } from '../../scripts/commands.mjs';
import { typeOfId } from '../graph/id.ts';
import { SuppressionError } from './suppression-error.ts';

/** What can be suppressed, by type. */
const TYPES: ReadonlySet<string | null> = new Set(['Claim', 'Quote', 'Position', 'Mention']);

const EXPECTED =
  'Expected that of a claim (claim_…), a quote (quote_…), an office (position_…) or a mention (mention_…).';

/**
 * The ids of the facts that are named by the user.
 *
 * @throws SuppressionError with a line for each that is no such id or is named twice; where nothing is named
 */
export function namedFacts(names: readonly string[]): readonly string[] {
  if (names.length === 0) throw new SuppressionError(`No id is named. ${EXPECTED}`);
  const faults = names.flatMap((name, i) => faultOf(name, names.indexOf(name) < i));
  if (faults.length > 0) throw new SuppressionError(faults.join('\n'));
  return names;
}

function faultOf(name: string, isAgain: boolean): string[] {
  const type = typeOfId(name);
  if (TYPES.has(type)) return isAgain ? [`${name} is named twice. Expected each id once.`] : [];
  if (type === null) return [`${name} is no id. ${EXPECTED}`];
  const mend = type === 'Article' ? ` To take out an article: ${commandOf('retract', name)}` : '';
  return [`${name} is the id of ${article(type)} ${type}. ${EXPECTED}${mend}`];
}

function article(noun: string): string {
  return /^[AEIOU]/.test(noun) ? 'an' : 'a';
}
