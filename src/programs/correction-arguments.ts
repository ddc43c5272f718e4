import { type ParseArgsConfig, parseArgs } from 'node:util';
import { errorMessage } from '../error-message.ts';
import { UsageError } from './usage-error.ts';

/**
 * The command line of a program that takes something out for a reason.
 *
 * @throws UsageError where an option is not known, or lacks its value
 */
export function correctionArguments<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${errorMessage(error).replace(/\.$/, '')}. Expected --reason "why it goes".`);
  }
}
